// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/search.h"
#include "app/controls/list_row.h"
#include "app/controls/text_layout.h"
#include "app/controls/type.h"

#include <QPixmap>

namespace supine::browse {

/// A found line as a row: the exercise's picture, its title, where in it the line stands, and the
/// line. Pressed, it leads there.
class FindingRow : public controls::ListRow {
    Q_OBJECT

public:
    FindingRow(Finding finding, const QPixmap& picture, QWidget* parent = nullptr);

    const Finding& finding() const { return m_finding; }

    /// Size of the picture at the present text size, in logical pixels.
    static QSize pictureSize();

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString place() const;
    QString heading() const;
    /// How far from the row's inset its words begin, in a row of this width.
    static int wordsLeft(int width);
    controls::TextLayout laidOut(const QString& words, controls::Type type, int width) const;

    Finding m_finding;
    QPixmap m_picture;
};

} // namespace supine::browse
