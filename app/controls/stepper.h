// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/slider.h"

namespace supine::controls {

/// A whole number between a minus and a plus. Its keys are those of a slider; a press of one of the
/// signs changes it by one step. To screen readers it is a slider that says its value in words.
class Stepper : public Slider {
    Q_OBJECT

public:
    /// `inWords` says a value for screen readers, "8 breaths"; only the number is painted.
    Stepper(const QString& name, int from, int to, std::function<QString(double)> inWords,
            QWidget* parent = nullptr);

    /// Where minus and plus stand, in the widget.
    QRect minusRect() const;
    QRect plusRect() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRect partAt(bool atStart) const;
    void paintSign(QPainter& painter, const QRect& part, bool isPlus) const;

    QPoint m_pointer{-1, -1}; ///< Where it is in the widget; outside of it (-1, -1).
};

} // namespace supine::controls
