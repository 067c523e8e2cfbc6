// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/last_practice.h"

#include "app/diary/pages/words.h"
#include "app/window/main_window.h"

#include <QEvent>

#include <utility>

namespace supine::window {

LastPractice::LastPractice(const diary::Keeper& diary, MainWindow& window,
                           std::function<diary::Day()> today)
    : m_diary(diary), m_window(window), m_today(std::move(today)) {
    connect(&diary, &diary::Keeper::changed, this, [this] { m_isStale = true; });
    connect(&window, &MainWindow::practisingChanged, this, &LastPractice::follow);
    window.installEventFilter(this);
    follow();
}

bool LastPractice::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::WindowActivate)
        follow();
    return QObject::eventFilter(watched, event);
}

// While a practice is written down, the diary changes from breath to breath.
void LastPractice::follow() {
    if (m_window.practising().isUnderWay())
        return;
    if (std::exchange(m_isStale, false))
        m_last = lastDay();
    m_window.setLastPractice(m_last ? diary::lastPractisedSentence(*m_last, m_today()) : QString());
}

std::optional<diary::Day> LastPractice::lastDay() const {
    const auto entries = m_diary.entries();
    return entries && !entries->empty() ? std::optional(entries->back().start.day()) : std::nullopt;
}

} // namespace supine::window
