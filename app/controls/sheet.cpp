// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/sheet.h"

#include "app/controls/panel.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/space.h"
#include "app/controls/type.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::controls {

namespace {

constexpr int rise = 12;
constexpr int ringRoom = 8; ///< Round the things, for their focus rings.

bool takesTab(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

Sheet::Sheet(const QString& name, QWidget* parent, Overflow overflow) : QWidget(parent) {
    setAccessibleName(name);
    setFocusPolicy(Qt::NoFocus);
    if (overflow == Overflow::Scrolls) {
        auto* const things = new QWidget;
        m_scroll = makeScrollArea(things, this);
        m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        fadeEnds(m_scroll, &Theme::surface);
        auto* const outer = new QVBoxLayout(this);
        outer->addWidget(m_scroll);
        m_content = new QVBoxLayout(things);
        m_content->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    } else {
        m_content = new QVBoxLayout(this);
    }
    m_content->setSpacing(space::close);
    setTight(false);
    hide();
    connect(&look(), &Look::changed, this, [this] { update(); });
}

int Sheet::inner() const {
    return space::shadow + (m_tight ? space::close : space::panelPadding);
}

void Sheet::setTight(bool tight) {
    m_tight = tight;
    const int margin = m_scroll != nullptr ? inner() : inner() + ringRoom;
    layout()->setContentsMargins(margin, margin, margin, margin);
}

bool Sheet::hasHeightForWidth() const {
    return m_scroll != nullptr || QWidget::hasHeightForWidth();
}

int Sheet::heightForWidth(int width) const {
    if (m_scroll == nullptr)
        return QWidget::heightForWidth(width);
    const int within = width - 2 * inner();
    const int things = m_content->hasHeightForWidth() ? m_content->heightForWidth(within)
                                                      : m_content->sizeHint().height();
    return things + 2 * inner();
}

QSize Sheet::sizeHint() const {
    return m_scroll == nullptr ? QWidget::sizeHint()
                               : m_content->sizeHint() + QSize(2 * inner(), 2 * inner());
}

void Sheet::open(QWidget* first) {
    if (!isVisible())
        m_before = QApplication::focusWidget();
    show();
    raise();
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
    if (look().reducedMotion())
        return;
    auto* const up = new QPropertyAnimation(this, "pos", this);
    up->setDuration(duration::sheet);
    up->setEasingCurve(QEasingCurve::OutCubic);
    up->setStartValue(pos() + QPoint(0, rise));
    up->setEndValue(pos());
    up->start(QAbstractAnimation::DeleteWhenStopped);
}

void Sheet::shut() {
    const bool wasShown = !isHidden();
    const QWidget* const focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && isAncestorOf(focus);
    hide();
    if (hadFocus && m_before && m_before->isVisible())
        m_before->setFocus(Qt::PopupFocusReason);
    m_before.clear();
    if (wasShown)
        Q_EMIT closed();
}

void Sheet::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QWidget::keyPressEvent(event);
}

// The focus goes round inside the sheet.
void Sheet::placeInMiddle(const QSize& page, double widest) {
    const int wish = static_cast<int>(scaled(widest)) + 2 * space::shadow;
    const int width = std::min(wish, page.width());
    const int height = std::min(heightForWidth(width), page.height());
    setGeometry((page.width() - width) / 2, (page.height() - height) / 2, width, height);
}

bool Sheet::focusNextPrevChild(bool next) {
    QWidget* const from = isAncestorOf(QApplication::focusWidget()) ? QApplication::focusWidget() : this;
    QWidget* widget = from;
    do {
        widget = next ? widget->nextInFocusChain() : widget->previousInFocusChain();
    } while (widget != from && !(isAncestorOf(widget) && takesTab(widget)));
    widget->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

void Sheet::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double room = space::shadow;
    const QRectF shape = QRectF(rect()).adjusted(room, room, -room, -room);
    paintShadow(painter, shape, radius::sheet);
    paintSurface(painter, shape, radius::sheet, theme().surface);
}

} // namespace supine::controls
