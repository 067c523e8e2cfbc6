// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/focus_ring.h"

#include "app/controls/look.h"

#include <QAbstractScrollArea>
#include <QEvent>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace supine::controls {

namespace {

constexpr double gap = 2.5;
constexpr double lineWidth = 3;

void outline(QPainter& painter, const QRectF& shape, double corner, const QPen& pen) {
    painter.setPen(pen);
    corner = std::min(corner, shape.height() / 2);
    painter.drawRoundedRect(shape, corner, corner);
}

QRectF grown(const QRectF& shape, double by) {
    return shape.adjusted(-by, -by, by, by);
}

/// Whether what lies in it is cut at its edges on purpose: the part of a page that is seen.
bool isView(const QWidget* widget) {
    return qobject_cast<const QStackedWidget*>(widget) != nullptr ||
           qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) != nullptr;
}

/// The largest thing round a control in which its ring is cut no more than the control itself.
QWidget* roomOf(const QWidget* target) {
    QWidget* room = target->parentWidget();
    while (!room->isWindow() && room->parentWidget() != nullptr && !isView(room->parentWidget()))
        room = room->parentWidget();
    return room;
}

} // namespace

bool isKeyboardFocus(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

FocusRing::FocusRing(QWidget* target, std::function<QRect()> shape, double cornerRadius)
    : QWidget(roomOf(target)), m_target(target), m_shape(std::move(shape)),
      m_cornerRadius(cornerRadius) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    for (QWidget* moved = target; moved != parentWidget(); moved = moved->parentWidget())
        moved->installEventFilter(this);
    follow();
}

bool FocusRing::eventFilter(QObject*, QEvent* event) {
    const QEvent::Type type = event->type();
    if (type == QEvent::Move || type == QEvent::Resize || type == QEvent::Show ||
        type == QEvent::Hide)
        follow();
    return false;
}

void FocusRing::follow() {
    if (!m_target || !parentWidget()->isAncestorOf(m_target))
        return;
    const int out = focusRingReach;
    const QRect place = m_shape().translated(m_target->mapTo(parentWidget(), QPoint()));
    setGeometry(place.adjusted(-out, -out, out, out));
    setVisible(m_target->isVisibleTo(parentWidget()));
    raise();
}

void FocusRing::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(rect()).adjusted(focusRingReach, focusRingReach, -focusRingReach,
                                                 -focusRingReach);
    outline(painter, grown(shape, gap / 2), m_cornerRadius + gap / 2, QPen(theme().bg, gap));
    const double out = gap + lineWidth / 2;
    outline(painter, grown(shape, out), m_cornerRadius + out, QPen(theme().focus, lineWidth));
}

} // namespace supine::controls
