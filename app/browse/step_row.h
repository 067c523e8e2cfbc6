// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/list_row.h"
#include "app/controls/text_layout.h"

namespace supine::browse {

/// One step of an exercise as a row with its number. The chosen one is tinted with a filled number;
/// while all steps are shown one after another, the one that is shown has a marked number.
class StepRow : public controls::ListRow {
    Q_OBJECT

public:
    StepRow(int number, int count, const QString& text, QWidget* parent = nullptr);

    /// Whether the figure shows this step now without it being chosen.
    void setShown(bool shown);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    controls::TextLayout laidOut(int width) const;
    void paintNumber(QPainter& painter, const QRectF& circle) const;

    int m_number;
    bool m_shown = false;
};

} // namespace supine::browse
