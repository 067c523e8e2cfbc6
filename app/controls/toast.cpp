// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/toast.h"

#include "app/controls/panel.h"
#include "app/controls/space.h"
#include "app/controls/type.h"

#include <QAccessible>
#include <QCursor>
#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace supine::controls {

namespace {

constexpr int shown = 6000;
constexpr int perLetter = 60; ///< Slow reading aloud is about 16 letters a second.
constexpr double padding = 24;
constexpr double widest = 620;

} // namespace

Toast::Toast(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::NoFocus);
    m_end.setSingleShot(true);
    connect(&m_end, &QTimer::timeout, this, [this] {
        if (isHeld())
            m_end.start(shown / 2);
        else
            hide();
    });
    connect(&look(), &Look::changed, this, [this] { findPlace(); });
    parent->installEventFilter(this);
    hide();
}

void Toast::say(const QString& sentence) {
    m_sentence = sentence;
    m_pointer = QCursor::pos();
    setAccessibleName(sentence);
    place();
    show();
    raise();
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    m_end.start(std::max(shown, perLetter * static_cast<int>(sentence.size())));
    Q_EMIT said(sentence);
}

// A pointer that rested there already, of somebody who lies on the floor, means nothing.
bool Toast::isHeld() const {
    return underMouse() && QCursor::pos() != m_pointer;
}

void Toast::setClearance(int pixels) {
    m_clearance = pixels;
    findPlace();
}

void Toast::findPlace() {
    if (isVisible())
        place();
}

void Toast::setAsWideAs(double share) {
    const double room = space::shadow;
    const double allowed =
        std::min(share * scaled(widest), parentWidget()->width() - 2 * (padding + room));
    m_layout = TextLayout(m_sentence, allowed,
                          {fontFor(Type::BodyMedium), 1.3, Qt::AlignHCenter, true, layoutDirection()});
    const QSizeF size(m_layout.size().width() + 2 * padding + 2 * room,
                      m_layout.size().height() + padding + 2 * room);
    resize(size.toSize());
}

// In more lines it may find a place where in one it finds none.
void Toast::place() {
    update();
    const QPoint room(space::shadow, space::shadow);
    for (const double share : {1.0, 0.7, 0.5, 0.35}) {
        setAsWideAs(share);
        const auto found = m_finder ? m_finder(size() - 2 * QSize(room.x(), room.y())) : std::nullopt;
        if (found)
            return move(*found - room);
        if (!m_finder)
            break;
    }
    setAsWideAs(1);
    move((parentWidget()->width() - width()) / 2,
         parentWidget()->height() - m_clearance - height() + room.y());
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parent() && event->type() == QEvent::Resize && isVisible())
        place();
    return false;
}

void Toast::mousePressEvent(QMouseEvent*) {
    hide();
}

void Toast::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double room = space::shadow;
    const QRectF shape = QRectF(rect()).adjusted(room, room, -room, -room);
    const double corner = std::min(shape.height() / 2, 26.0);
    const Theme& t = theme();
    paintShadow(painter, shape, corner);
    paintSurface(painter, shape, corner, t.ink);
    const double x = shape.center().x() - m_layout.width() / 2;
    m_layout.paint(painter, QPointF(x, shape.y() + padding / 2), t.bg);
}

} // namespace supine::controls
