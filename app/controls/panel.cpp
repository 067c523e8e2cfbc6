// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/panel.h"

#include "app/controls/space.h"

#include <QPainter>

namespace supine::controls {

namespace {

constexpr int shadowLayers = 8;
constexpr double shadowStep = 2;
constexpr double shadowDrop = 4;

} // namespace

void paintShadow(QPainter& painter, const QRectF& shape, double cornerRadius) {
    QColor layer(theme().isDark() ? QColor(0, 0, 0) : QColor(0x4A3B28));
    layer.setAlphaF(static_cast<float>(theme().shadowAlpha));
    painter.setPen(Qt::NoPen);
    painter.setBrush(layer);
    for (int i = 1; i <= shadowLayers; ++i) {
        const double out = i * shadowStep - shadowDrop;
        const QRectF grown = shape.adjusted(-out, -out, out, out).translated(0, shadowDrop);
        painter.drawRoundedRect(grown, cornerRadius + out, cornerRadius + out);
    }
}

void paintSurface(QPainter& painter, const QRectF& shape, double cornerRadius, const QColor& colour) {
    const bool bordered = theme().scheme == Scheme::HighContrast;
    const double inset = bordered ? 0.75 : 0;
    painter.setPen(bordered ? QPen(theme().edge, 1.5) : QPen(Qt::NoPen));
    painter.setBrush(colour);
    painter.drawRoundedRect(shape.adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
}

Panel::Panel(Ground ground, QWidget* parent) : QWidget(parent), m_ground(ground) {
    connect(&look(), &Look::changed, this, [this] { update(); });
}

void Panel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& t = theme();
    const QColor colour = m_ground == Ground::Care     ? t.careTint
                          : m_ground == Ground::Sunken ? t.sunken
                                                       : t.surface;
    paintSurface(painter, QRectF(rect()), radius::panel, colour);
}

} // namespace supine::controls
