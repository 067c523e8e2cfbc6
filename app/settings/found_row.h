// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/list_row.h"
#include "app/controls/text_layout.h"
#include "app/controls/type.h"

namespace supine::settings {

/// A setting that was found, as a row that leads to it: its title, and its note under that.
class FoundRow : public controls::ListRow {
    Q_OBJECT

public:
    /// `section` is read aloud with it; `note` may be empty.
    FoundRow(const QString& title, const QString& note, const QString& section,
             QWidget* parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    controls::TextLayout laidOut(const QString& words, controls::Type type, int width) const;

    QString m_note;
};

} // namespace supine::settings
