// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/stepper.h"

#include "app/controls/icon.h"
#include "app/controls/type.h"

#include <QFontMetricsF>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::controls {

namespace {

constexpr double circle = 38; ///< Across, of a sign's; the part that answers is larger.
constexpr double signHalf = 6.5;
constexpr double signLine = 2;

} // namespace

Stepper::Stepper(const QString& name, int from, int to, std::function<QString(double)> inWords,
                 QWidget* parent)
    : Slider(name, {double(from), double(to), 1}, std::move(inWords), parent) {
    setMouseTracking(true);
    updateGeometry();
}

QSize Stepper::sizeHint() const {
    const QFontMetricsF metrics(fontFor(Type::BodyMedium));
    const double number = metrics.horizontalAdvance(QString::number(std::lround(maximum()))) + 20;
    const double high = std::max<double>(target::button, metrics.height() + 12);
    return {static_cast<int>(2 * target::button + std::max(44.0, number)), static_cast<int>(high)};
}

QRect Stepper::partAt(bool atStart) const {
    const bool left = atStart == (layoutDirection() == Qt::LeftToRight);
    return {left ? 0 : width() - target::button, 0, target::button, height()};
}

QRect Stepper::minusRect() const {
    return partAt(true);
}

QRect Stepper::plusRect() const {
    return partAt(false);
}

void Stepper::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton)
        return;
    Q_EMIT touched();
    if (minusRect().contains(event->position().toPoint()))
        setValue(value() - step());
    else if (plusRect().contains(event->position().toPoint()))
        setValue(value() + step());
}

void Stepper::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position().toPoint();
    update();
}

void Stepper::leaveEvent(QEvent* event) {
    m_pointer = {-1, -1};
    Slider::leaveEvent(event);
}

// At an end the sign that leads on stays, and loses its circle.
void Stepper::paintSign(QPainter& painter, const QRect& part, bool isPlus) const {
    const Theme& t = theme();
    const bool ends = isPlus ? value() >= maximum() : value() <= minimum();
    const QPointF middle = QRectF(part).center();
    if (!ends) {
        painter.setPen(QPen(t.edge, 1.6));
        painter.setBrush(part.contains(m_pointer) ? QBrush(t.sunken) : QBrush(Qt::NoBrush));
        painter.drawEllipse(middle, circle / 2, circle / 2);
    }
    const double half = scaledIcon(signHalf);
    painter.setPen(QPen(ends ? t.edge : t.ink, scaledIcon(signLine), Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(middle - QPointF(half, 0), middle + QPointF(half, 0));
    if (isPlus)
        painter.drawLine(middle - QPointF(0, half), middle + QPointF(0, half));
}

void Stepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(opacity());
    paintSign(painter, minusRect(), false);
    paintSign(painter, plusRect(), true);
    painter.setFont(fontFor(Type::BodyMedium));
    painter.setPen(theme().ink);
    painter.drawText(rect(), Qt::AlignCenter, locale().toString(std::lround(value())));
}

} // namespace supine::controls
