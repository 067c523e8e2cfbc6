// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/focus_ring.h"

#include "app/controls/look.h"

#include <QEvent>
#include <QPainter>

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

} // namespace

bool isKeyboardFocus(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason ||
           reason == Qt::ShortcutFocusReason;
}

FocusRing::FocusRing(QWidget* target, double cornerRadius)
    : QWidget(target->parentWidget()), m_target(target), m_cornerRadius(cornerRadius) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    target->installEventFilter(this);
    follow();
}

bool FocusRing::eventFilter(QObject* watched, QEvent* event) {
    const QEvent::Type type = event->type();
    if (watched == m_target && (type == QEvent::Move || type == QEvent::Resize ||
                                type == QEvent::Show || type == QEvent::Hide))
        follow();
    return false;
}

void FocusRing::follow() {
    if (!m_target)
        return;
    const int out = focusRingReach;
    setGeometry(m_target->geometry().adjusted(-out, -out, out, out));
    setVisible(!m_target->isHidden());
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
