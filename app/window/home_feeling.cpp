// SPDX-License-Identifier: GPL-3.0-or-later
// The lines under Start: what is offered, and the one that asks how the back is, with its scale.
#include "app/controls/button.h"
#include "app/controls/choice.h"
#include "app/controls/feeling_scale.h"
#include "app/controls/text_block.h"
#include "app/window/home_page.h"

#include <QKeyEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace supine::window {

using controls::Button;
using controls::FeelingScale;
using controls::Icon;

namespace {

constexpr int scaleGap = 2;
constexpr int lastGap = 20;
constexpr int lastAir = 10; ///< Under it, where it has a line of its own.

} // namespace

void HomePage::connectFeeling() {
    connect(m_diary, &Button::clicked, this, &HomePage::diaryWanted);
    connect(m_offer, &Button::clicked, this, &HomePage::offerTaken);
    connect(m_feeling, &Button::clicked, this, [this] { setScaleOpen(m_scale->isHidden()); });
    connect(m_scale, &FeelingScale::changed, this, [this](std::optional<int> feeling) {
        Q_EMIT felt(feeling);
        followFeeling();
        // Whoever points has answered; keys may go on.
        if (!m_scale->hasFocus())
            setScaleOpen(false);
    });
}

void HomePage::setDiaryKept(bool kept) {
    m_diaryKept = kept;
    m_diary->setVisible(kept);
    m_feeling->setVisible(kept);
    followFeeling();
}

void HomePage::setFeeling(std::optional<int> feeling) {
    const QSignalBlocker quiet(m_scale);
    m_scale->setFeeling(feeling);
    followFeeling();
}

void HomePage::setOffer(const QString& words) {
    m_offer->setLabel(words);
    m_offer->setVisible(!words.isEmpty());
    fit(m_visible);
}

void HomePage::setLastPractice(const QString& words) {
    if (m_last->text() == words && m_isFirstTime == words.isEmpty())
        return;
    m_last->setText(words);
    m_last->setVisible(!words.isEmpty());
    m_isFirstTime = words.isEmpty();
    showNotes();
    fit(m_visible);
}

void HomePage::followFeeling() {
    const std::optional<int> feeling = m_scale->feeling();
    m_feeling->setLabel(feeling ? tr("Your back now: %1 of 10").arg(*feeling)
                                : tr("How is your back now?"));
    fit(m_visible);
}

// The place is asked for until it is known, and whoever is new is helped to a level; the open scale gets
// their room.
void HomePage::showNotes() {
    const bool open = !m_scale->isHidden();
    const bool asksPlace = !open && !m_settings.now().place;
    m_place->setVisible(asksPlace);
    m_note->setVisible(asksPlace || (!open && m_isFirstTime && !m_note->text().isEmpty()));
    m_lead->setText(leadWords());
}

void HomePage::setScaleOpen(bool open) {
    if (open == !m_scale->isHidden())
        return;
    const bool hadFocus = m_scale->hasFocus();
    if (hadFocus)
        m_feeling->setFocus(Qt::TabFocusReason);
    m_scale->setVisible(open);
    showNotes();
    m_feeling->setPictogram(open ? Icon::Up : Icon::Down);
    fit(m_visible);
    if (open && m_feeling->hasFocus())
        m_scale->setFocus(Qt::TabFocusReason);
}

void HomePage::keyPressEvent(QKeyEvent* event) {
    const bool closes = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                        event->key() == Qt::Key_Escape;
    if (closes && !m_scale->isHidden())
        setScaleOpen(false);
    else
        MovingStage::keyPressEvent(event);
}

// It stands in the line of the question, or under it where there is no room.
QSize HomePage::lineSize(int width) const {
    const QSize line = m_feeling->sizeHint();
    if (m_last->isHidden())
        return line;
    const QSize last = m_last->sizeHint();
    if (line.width() + lastGap + last.width() <= width)
        return {line.width() + lastGap + last.width(), line.height()};
    return {std::max(line.width(), std::min(last.width(), width)),
            line.height() + m_last->heightForWidth(width) + lastAir};
}

QSize HomePage::feelingSize(const HomeMeasures& measures) const {
    if (!m_diaryKept)
        return {};
    const QSize offer = m_offer->isHidden() ? QSize(0, 0) : m_offer->sizeHint();
    const QSize line = lineSize(leadWidth(measures));
    const int height = offer.height() + line.height();
    if (m_scale->isHidden())
        return {std::max(offer.width(), line.width()), height};
    const int wide = std::min(scaleWidth(measures), m_scale->sizeHint().width());
    return {std::max({wide, line.width(), offer.width()}),
            height + scaleGap + m_scale->heightForWidth(wide)};
}

void HomePage::placeFeeling() {
    const QRect all = m_layout.feeling;
    const QSize offer = m_offer->isHidden() ? QSize(0, 0) : m_offer->sizeHint();
    const QSize question = m_feeling->sizeHint();
    m_offer->setGeometry(visual({all.topLeft(), offer}));
    const QPoint at = all.topLeft() + QPoint(0, offer.height());
    m_feeling->setGeometry(visual({at, question}));
    const QSize line = lineSize(all.width());
    const int last = m_last->heightForWidth(all.width());
    const bool beside = line.height() == question.height();
    m_last->setGeometry(visual(
        beside ? QRect(at.x() + question.width() + lastGap, at.y() + (question.height() - last) / 2,
                       line.width() - question.width() - lastGap, last)
               : QRect(at.x(), at.y() + question.height(), all.width(), last)));
    const int scaleTop = at.y() + line.height() + scaleGap;
    m_scale->setGeometry(
        visual({at.x(), scaleTop, all.width(), all.bottom() + 1 - scaleTop}));
}

} // namespace supine::window
