// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_bar.h"

#include "app/controls/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace supine::player {

using controls::Button;
using controls::Icon;

namespace {

constexpr int foot = 14;        ///< Below the transport.
constexpr int leastGap = 8;     ///< Between "It hurts" and what stands beside it.
constexpr int transportGap = 4; ///< Between timeline and transport.
constexpr int knobHalf = 10;    ///< The line's end stands on the margin, its knob reaches out.
constexpr int buttonGap = 12;

void putAt(QWidget* widget, int x, int middle) {
    const QSize size = widget->sizeHint();
    widget->setGeometry(x, middle - size.height() / 2, size.width(), size.height());
}

} // namespace

SessionBar::SessionBar(const model::Library& library, QWidget* parent)
    : QWidget(parent), m_timeline(new TimelineSlider(library, this)),
      m_hurts(new Button(Button::Kind::Care, Icon::Hand, tr("It hurts"), this)),
      m_again(new Button(Button::Kind::Quiet, Icon::Again,
                         tr("Again", "say and do this round again"), this)),
      m_previous(new Button(Button::Kind::Icon, Icon::Previous, tr("Previous exercise"), this)),
      m_play(new Button(Button::Kind::Play, Icon::Pause, tr("Pause"), this)),
      m_next(new Button(Button::Kind::Icon, Icon::Next, tr("Next exercise"), this)) {
    setLayoutDirection(Qt::LeftToRight);
    m_hurts->setToolTip(tr("It hurts (H)"));
    m_again->setToolTip(tr("Again (A)"));
    m_again->setAccessibleName(tr("Again", "say and do this round again"));
    m_previous->setToolTip(tr("Previous exercise (P)"));
    m_next->setToolTip(tr("Next exercise (N)"));
    QWidget* last = m_timeline;
    for (QWidget* control :
         std::initializer_list<QWidget*>{m_hurts, m_again, m_previous, m_play, m_next}) {
        setTabOrder(last, control);
        last = control;
    }
    setPlaying(true);
}

void SessionBar::setPlaying(bool playing) {
    m_play->setPictogram(playing ? Icon::Pause : Icon::Play);
    m_play->setLabel(playing ? tr("Pause") : tr("Play"));
    m_play->setToolTip(playing ? tr("Pause (Space)") : tr("Play (Space)"));
}

void SessionBar::setTimeLeft(const QString& words) {
    if (words == m_timeLeft)
        return;
    m_timeLeft = words;
    update();
}

void SessionBar::setMargin(double margin) {
    m_margin = margin;
    placeTransport();
    update();
}

void SessionBar::setOpacity(double opacity) {
    m_opacity = opacity;
    m_timeline->setOpacity(opacity);
    for (Button* button : {m_hurts, m_again, m_previous, m_play, m_next})
        button->setOpacity(opacity);
    update();
}

int SessionBar::transportHeight() const {
    return m_play->sizeHint().height();
}

int SessionBar::heightFor(int) const {
    return m_timeline->sizeHint().height() + transportGap + transportHeight() + foot;
}

void SessionBar::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeTransport();
}

// Play stands in the middle of the window; "Again" gives up its word where there is no room for it,
// and where large text leaves no room for its sign either, all step aside.
void SessionBar::placeTransport() {
    const int margin = static_cast<int>(m_margin);
    m_timeline->setGeometry(margin - knobHalf, 0, width() - 2 * (margin - knobHalf),
                            m_timeline->sizeHint().height());
    const int middle = height() - foot - transportHeight() / 2;
    putAt(m_hurts, margin, middle);
    const int hurtsEnd = m_hurts->geometry().right() + 1;
    int play = (width() - m_play->sizeHint().width()) / 2;
    const auto againAt = [&] {
        return play - 2 * buttonGap - m_previous->sizeHint().width() - m_again->sizeHint().width();
    };
    m_again->setLabel(tr("Again", "say and do this round again"));
    if (againAt() < hurtsEnd + buttonGap)
        m_again->setLabel({});
    play += std::max(0, hurtsEnd + leastGap - againAt());
    putAt(m_play, play, middle);
    putAt(m_previous, play - buttonGap - m_previous->sizeHint().width(), middle);
    putAt(m_next, play + m_play->sizeHint().width() + buttonGap, middle);
    putAt(m_again, againAt(), middle);
}

void SessionBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setOpacity(m_opacity);
    painter.setFont(controls::fontFor(controls::Type::Note));
    painter.setPen(controls::theme().ink2);
    const int top = height() - foot - transportHeight();
    const QRectF right(m_next->geometry().right() + buttonGap, top,
                       width() - m_margin - m_next->geometry().right() - buttonGap,
                       transportHeight());
    painter.drawText(right, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, m_timeLeft);
}

} // namespace supine::player
