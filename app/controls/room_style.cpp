// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/room_style.h"

#include "app/controls/icon.h"
#include "app/controls/look.h"
#include "app/controls/panel.h"
#include "app/controls/space.h"
#include "app/controls/type.h"

#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include <algorithm>

namespace supine::controls {

namespace {

constexpr double scrollThumb = 6;
constexpr int leastThumb = 48;
constexpr int menuPadding = 8;

void paintScrollBar(const QStyleOptionSlider& bar, const QRect& thumb, QPainter& painter) {
    // Where nothing scrolls the bar only keeps its place, so that columns never jump.
    if (bar.maximum <= bar.minimum)
        return;
    const bool active = bar.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    const double thick = active ? scrollThumb + 2 : scrollThumb;
    const QPointF middle = QRectF(thumb).center();
    const QRectF shape =
        bar.orientation == Qt::Vertical
            ? QRectF(middle.x() - thick / 2, thumb.y() + 3, thick, thumb.height() - 6)
            : QRectF(thumb.x() + 3, middle.y() - thick / 2, thumb.width() - 6, thick);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(theme().edge, theme().bg, active ? 0.0 : 0.3));
    painter.drawRoundedRect(shape, thick / 2, thick / 2);
    painter.restore();
}

void paintMenuItem(const QStyleOptionMenuItem& item, QPainter& painter) {
    const Theme& t = theme();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(item.rect).adjusted(6, 1, -6, -1);
    const bool selected = item.state & QStyle::State_Selected;
    if (selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(t.tint);
        painter.drawRoundedRect(row, 12, 12);
    }
    if (item.checked)
        paintIcon(painter, Icon::Check, QRectF(row.right() - 34, row.center().y() - 10, 20, 20),
                  t.primary);
    painter.setFont(fontFor(Type::Body));
    painter.setPen(selected ? t.onTint : t.ink);
    painter.drawText(row.adjusted(16, 0, -40, 0), Qt::AlignVCenter | Qt::AlignLeft, item.text);
    painter.restore();
}

QPalette roomPalette() {
    const Theme& t = theme();
    QPalette palette;
    palette.setColor(QPalette::Window, t.surface);
    palette.setColor(QPalette::WindowText, t.ink);
    palette.setColor(QPalette::Base, t.surface);
    palette.setColor(QPalette::Text, t.ink);
    palette.setColor(QPalette::PlaceholderText, t.ink3);
    palette.setColor(QPalette::Highlight, t.primary);
    palette.setColor(QPalette::HighlightedText, t.onPrimary);
    palette.setColor(QPalette::ToolTipBase, t.ink);
    palette.setColor(QPalette::ToolTipText, t.bg);
    return palette;
}

void paintField(const QStyleOption& option, QPainter& painter) {
    const Theme& t = theme();
    const bool focused = option.state & QStyle::State_HasFocus;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focused ? t.focus : t.edge, focused ? 3 : 1.5));
    painter.setBrush(t.surface);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5), 14, 14);
    painter.restore();
}

} // namespace

RoomStyle::RoomStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

void RoomStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QMenu*>(widget) != nullptr) {
        widget->setAttribute(Qt::WA_TranslucentBackground);
        widget->setPalette(roomPalette());
    } else if (widget->inherits("QTipLabel") || qobject_cast<QLineEdit*>(widget) != nullptr) {
        widget->setPalette(roomPalette());
        widget->setFont(fontFor(widget->inherits("QTipLabel") ? Type::Meta : Type::BodyMedium));
    }
}

int RoomStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return space::scrollBar;
    case PM_ScrollBarSliderMin:
        return leastThumb;
    case PM_MenuPanelWidth:
        return 0;
    case PM_MenuVMargin:
        return menuPadding;
    case PM_ToolTipLabelFrameWidth:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int RoomStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* data) const {
    if (hint == SH_ScrollBar_Transient)
        return 0;
    if (hint == SH_ToolTip_WakeUpDelay)
        return 500;
    return QProxyStyle::styleHint(hint, option, widget, data);
}

QRect RoomStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option,
                                SubControl part, const QWidget* widget) const {
    const auto* const bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const int range = bar->maximum - bar->minimum;
    const int shown = range > 0 ? bar->pageStep * length / (range + bar->pageStep) : length;
    const int thumb = std::clamp(shown, std::min(leastThumb, length), length);
    const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition,
                                           length - thumb, bar->upsideDown);
    const auto along = [&](int from, int size) {
        return upright ? QRect(0, from, bar->rect.width(), size)
                       : QRect(from, 0, size, bar->rect.height());
    };
    switch (part) {
    case SC_ScrollBarSlider:
        return along(at, thumb);
    case SC_ScrollBarGroove:
        return along(0, length);
    case SC_ScrollBarSubPage:
        return along(0, at);
    case SC_ScrollBarAddPage:
        return along(at + thumb, length - at - thumb);
    default:
        return {};
    }
}

void RoomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    const auto* const bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && bar != nullptr)
        paintScrollBar(*bar, subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget), *painter);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void RoomStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const auto* const item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_MenuItem && item != nullptr)
        paintMenuItem(*item, *painter);
    else if (element != CE_MenuEmptyArea)
        QProxyStyle::drawControl(element, option, painter, widget);
}

void RoomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_PanelMenu:
        painter->setRenderHint(QPainter::Antialiasing);
        return paintSurface(*painter, QRectF(option->rect), radius::card, theme().surface);
    case PE_FrameMenu:
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, theme().ink);
        return;
    case PE_PanelLineEdit:
        return paintField(*option, *painter);
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

QSize RoomStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const {
    const auto* const item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (type == CT_MenuItem && item != nullptr) {
        const QFontMetrics metrics(fontFor(Type::Body));
        return {metrics.horizontalAdvance(item->text) + 84, target::button};
    }
    if (type == CT_LineEdit)
        return {size.width() + 28, std::max(target::button, size.height() + 20)};
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

} // namespace supine::controls
