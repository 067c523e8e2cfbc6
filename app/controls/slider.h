// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/accessible.h"
#include "app/controls/reactive.h"

#include <QWidget>

#include <functional>

namespace supine::controls {

/// A number on a line. Arrows move it by one step, Page Up and Down by three, Home and End to its ends.
class Slider : public Reactive<QWidget>, public Valued {
    Q_OBJECT

public:
    struct Scale {
        double from = 0;
        double to = 1;
        double step = 0.1;
        double toldPerOne = 1; ///< See Valued.
    };
    /// `inWords` says a value for the label beside the line and for screen readers.
    Slider(const QString& name, const Scale& scale, std::function<QString(double)> inWords,
           QWidget* parent = nullptr);

    double value() const override { return m_value; }
    double minimum() const override { return m_scale.from; }
    double maximum() const override { return m_scale.to; }
    double step() const override { return m_scale.step; }
    double toldPerOne() const override { return m_scale.toldPerOne; }
    /// Sets the nearest step within the scale and tells when that is another value.
    void setValue(double value) override;
    QString valueText() const override { return m_inWords(m_value); }

    QSize sizeHint() const override;
    /// The line gives up to half of its length.
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void valueChanged(double value);
    /// It got the focus or was pressed.
    void touched();

protected:
    double focusCorner() const override { return radius::row; }
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

    /// 0 to 1 along the line.
    double share() const;
    /// The line's ends in the widget, in pixels from the left, the smaller value first in reading order.
    virtual double lineStart() const;
    virtual double lineEnd() const;
    double xOf(double share) const;

private:
    void setFromPointer(double x);

    Scale m_scale;
    std::function<QString(double)> m_inWords;
    double m_value;
    double m_line; ///< How long the line is now, in pixels.
};

} // namespace supine::controls
