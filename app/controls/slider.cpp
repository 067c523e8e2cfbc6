// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/slider.h"

#include "app/controls/type.h"

#include <QAccessible>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::controls {

namespace {

constexpr double sliderKnob = 22;
constexpr double thick = 6;
constexpr double lineLength = 180;
constexpr double leastLine = 90;
constexpr double wordsGap = 16;
constexpr int pageSteps = 3;

double widestOfWords(const std::function<QString(double)>& inWords, const Slider::Scale& scale) {
    const QFontMetricsF metrics(fontFor(Type::BodyMedium));
    double widest = 0;
    for (double value = scale.from; value < scale.to + scale.step / 2; value += scale.step)
        widest = std::max(widest, metrics.horizontalAdvance(inWords(value)));
    return std::ceil(widest);
}

} // namespace

Slider::Slider(const QString& name, const Scale& scale, std::function<QString(double)> inWords,
               QWidget* parent)
    : Reactive(parent), m_scale(scale), m_inWords(std::move(inWords)), m_value(scale.from),
      m_line(lineLength) {
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

QSize Slider::sizeHint() const {
    const double words = widestOfWords(m_inWords, m_scale);
    return {static_cast<int>(lineLength + sliderKnob + wordsGap + words + 4), target::button};
}

QSize Slider::minimumSizeHint() const {
    const QSize hint = sizeHint();
    return {hint.width() - static_cast<int>(lineLength - leastLine), hint.height()};
}

void Slider::resizeEvent(QResizeEvent* event) {
    Reactive::resizeEvent(event);
    m_line = std::clamp(lineLength - (Slider::sizeHint().width() - width()), leastLine, lineLength);
}

void Slider::setValue(double value) {
    const double steps = std::round((value - m_scale.from) / m_scale.step);
    value = std::clamp(m_scale.from + steps * m_scale.step, m_scale.from, m_scale.to);
    if (std::abs(value - m_value) < m_scale.step / 1000)
        return;
    m_value = value;
    QAccessibleValueChangeEvent event(this, m_value * m_scale.toldPerOne);
    QAccessible::updateAccessibility(&event);
    update();
    Q_EMIT valueChanged(m_value);
}

double Slider::share() const {
    return (m_value - m_scale.from) / (m_scale.to - m_scale.from);
}

double Slider::lineStart() const {
    return layoutDirection() == Qt::RightToLeft ? width() - sliderKnob / 2 - 2 : sliderKnob / 2 + 2;
}

double Slider::lineEnd() const {
    return layoutDirection() == Qt::RightToLeft ? lineStart() - m_line : lineStart() + m_line;
}

double Slider::xOf(double share) const {
    return lineStart() + share * (lineEnd() - lineStart());
}

void Slider::setFromPointer(double x) {
    const double along = std::clamp((x - lineStart()) / (lineEnd() - lineStart()), 0.0, 1.0);
    setValue(m_scale.from + along * (m_scale.to - m_scale.from));
}

void Slider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    Q_EMIT touched();
    setFromPointer(event->position().x());
}

void Slider::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        setFromPointer(event->position().x());
}

void Slider::focusInEvent(QFocusEvent* event) {
    Reactive::focusInEvent(event);
    Q_EMIT touched();
}

// A page that is scrolled must not change what lies under the pointer.
void Slider::wheelEvent(QWheelEvent* event) {
    event->ignore();
}

void Slider::keyPressEvent(QKeyEvent* event) {
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setValue(m_value - forward * m_scale.step);
    case Qt::Key_Right:
        return setValue(m_value + forward * m_scale.step);
    case Qt::Key_Down:
        return setValue(m_value - m_scale.step);
    case Qt::Key_Up:
        return setValue(m_value + m_scale.step);
    case Qt::Key_PageDown:
        return setValue(m_value - pageSteps * m_scale.step);
    case Qt::Key_PageUp:
        return setValue(m_value + pageSteps * m_scale.step);
    case Qt::Key_Home:
        return setValue(m_scale.from);
    case Qt::Key_End:
        return setValue(m_scale.to);
    default:
        Reactive::keyPressEvent(event);
    }
}

void Slider::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity());
    const Theme& t = theme();
    const double y = height() / 2.0;
    const double x = xOf(share());
    painter.setPen(QPen(t.edge, thick - 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(lineStart(), y), QPointF(lineEnd(), y));
    painter.setPen(QPen(t.primary, thick, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(lineStart(), y), QPointF(x, y));
    painter.setPen(QPen(t.surface, 2.5));
    painter.setBrush(mixed(t.primary, t.primaryHover, hover()));
    painter.drawEllipse(QPointF(x, y), sliderKnob / 2 + 1, sliderKnob / 2 + 1);
    painter.setFont(fontFor(Type::BodyMedium));
    painter.setPen(t.ink);
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const double reach = sliderKnob / 2 + wordsGap;
    const QRectF words = rightToLeft ? QRectF(0, 0, lineEnd() - reach, height())
                                     : QRectF(lineEnd() + reach, 0, width() - lineEnd() - reach, height());
    painter.drawText(words.adjusted(0, 0, -2, 0), Qt::AlignVCenter | Qt::AlignRight, valueText());
}

} // namespace supine::controls
