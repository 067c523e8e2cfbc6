// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/sheet.h"

#include "app/controls/panel.h"
#include "app/controls/scroll_area.h"
#include "app/controls/scroll_fade.h"
#include "app/controls/space.h"
#include "app/controls/type.h"
#include "app/controls/veil.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QPropertyAnimation>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace supine::controls {

namespace {

constexpr int riseBy = 12;
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
        outer->setSpacing(0);
        outer->addWidget(m_scroll);
        m_foot = new QVBoxLayout;
        m_foot->setSpacing(space::hair);
        outer->addLayout(m_foot);
        m_content = new QVBoxLayout(things);
        m_content->setContentsMargins(ringRoom, ringRoom, ringRoom, ringRoom);
    } else {
        m_content = new QVBoxLayout(this);
    }
    setTight(false);
    hide();
    connect(&look(), &Look::changed, this, [this] { update(); });
}

Sheet::~Sheet() {
    delete m_veil.data();
}

int Sheet::inner() const {
    return space::shadow + (m_tight ? space::close : space::panelPadding);
}

void Sheet::setTight(bool tight) {
    m_tight = tight;
    const int margin = m_scroll != nullptr ? inner() : inner() + ringRoom;
    layout()->setContentsMargins(margin, margin, margin, margin);
    m_content->setSpacing(tight ? space::tight : space::close);
}

void Sheet::addToFoot(QWidget* thing, Qt::Alignment alignment) {
    m_foot->setContentsMargins(ringRoom, space::tight, ringRoom, ringRoom);
    m_foot->addWidget(thing, 0, alignment);
}

// The scroll area gives them no less than their least height.
int Sheet::thingsHeight(int within) const {
    const int wished = m_content->hasHeightForWidth() ? m_content->heightForWidth(within)
                                                      : m_content->sizeHint().height();
    return std::max(wished, m_content->minimumSize().height());
}

int Sheet::footHeight(int within) const {
    if (m_foot->isEmpty())
        return 0;
    return m_foot->hasHeightForWidth() ? m_foot->heightForWidth(within)
                                       : m_foot->sizeHint().height();
}

// Returns how much of the height is not for them.
int Sheet::placeThings(int width) {
    const int foot = footHeight(width - 2 * inner());
    const int within = width - 2 * inner() - space::scrollBar;
    m_content->setGeometry({0, 0, within, thingsHeight(within)});
    return 2 * inner() + foot;
}

int Sheet::heightDownTo(const QWidget& last, int width) {
    const int rest = placeThings(width);
    return last.geometry().bottom() + 1 + ringRoom + rest;
}

int Sheet::foldedHeight(int width, int most) {
    if (heightForWidth(width) <= most)
        return heightForWidth(width);
    const int rest = placeThings(width);
    int fold = 0;
    for (int i = 0; i < m_content->count(); ++i) {
        const QLayoutItem& thing = *m_content->itemAt(i);
        const int end = thing.geometry().bottom() + 1;
        if (!thing.isEmpty() && end + rest <= most)
            fold = std::min(end + ringRoom, most - rest);
    }
    return fold > 0 ? fold + rest : most;
}

bool Sheet::hasHeightForWidth() const {
    return m_scroll != nullptr || QWidget::hasHeightForWidth();
}

int Sheet::heightForWidth(int width) const {
    if (m_scroll == nullptr)
        return QWidget::heightForWidth(width);
    const int within = width - 2 * inner();
    return thingsHeight(within) + footHeight(within) + 2 * inner();
}

QSize Sheet::sizeHint() const {
    return m_scroll == nullptr ? QWidget::sizeHint()
                               : m_content->sizeHint() +
                                     QSize(2 * inner(), 2 * inner() + m_foot->sizeHint().height());
}

void Sheet::open(QWidget* first) {
    if (!isVisible())
        m_before = QApplication::focusWidget();
    drawVeil();
    show();
    raise();
    if (first != nullptr)
        first->setFocus(Qt::OtherFocusReason);
    if (!look().reducedMotion())
        rise();
}

void Sheet::drawVeil() {
    if (!m_isVeiled || m_veil || parentWidget() == nullptr)
        return;
    m_veil = new Veil(parentWidget());
    connect(m_veil, &Veil::pressed, this, &Sheet::left);
    m_veil->show();
    m_veil->raise();
}

void Sheet::rise() {
    m_coming = new QPropertyAnimation(this, "pos", this);
    m_coming->setDuration(duration::sheet);
    m_coming->setEasingCurve(QEasingCurve::OutCubic);
    m_coming->setStartValue(pos() + QPoint(0, riseBy));
    m_coming->setEndValue(pos());
    m_coming->start(QAbstractAnimation::DeleteWhenStopped);
}

void Sheet::shut() {
    const bool wasShown = !isHidden();
    const QWidget* const focus = QApplication::focusWidget();
    const bool hadFocus = focus != nullptr && isAncestorOf(focus);
    hide();
    if (m_veil)
        m_veil->deleteLater();
    m_veil.clear();
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

void Sheet::placeInMiddle(const QSize& page, double widest) {
    const int wish = static_cast<int>(scaled(widest)) + 2 * space::shadow;
    const int width = std::min(wish, page.width());
    const int height = std::min(heightForWidth(width), page.height());
    setGeometry((page.width() - width) / 2, (page.height() - height) / 2, width, height);
}

void Sheet::refit() {
    const int page = parentWidget()->height();
    const int height = std::min(heightForWidth(width()), page);
    const int top = m_coming ? m_coming->endValue().toPoint().y() : y();
    if (m_coming)
        m_coming->stop();
    setGeometry(x(), std::clamp(top, 0, page - height), width(), height);
}

// The focus goes round inside the sheet.
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
    if (theme().scheme == Scheme::Dark) {
        painter.setPen(QPen(mixed(theme().edge, theme().surface, 0.5), 1));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), radius::sheet, radius::sheet);
    }
}

} // namespace supine::controls
