// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/reactive.h"
#include "app/controls/text_layout.h"

#include <QAbstractButton>

namespace supine::browse {

/// One step of an exercise as a row with its number. The chosen one is tinted with a filled number;
/// while all steps are shown one after another, the one that is shown has a marked number.
class StepRow : public controls::Reactive<QAbstractButton> {
    Q_OBJECT

public:
    StepRow(int number, int count, const QString& text, QWidget* parent = nullptr);

    /// Whether the figure shows this step now without it being chosen.
    void setShown(bool shown);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Up (-1) or Down (1) was pressed.
    void wandered(int direction);

protected:
    double focusCorner() const override { return controls::radius::row; }
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void nextCheckState() override;

private:
    controls::TextLayout laidOut(int width) const;
    void paintNumber(QPainter& painter, const QRectF& circle) const;

    int m_number;
    bool m_shown = false;
};

} // namespace supine::browse
