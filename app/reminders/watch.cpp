// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reminders/watch.h"

#include "app/settings/settings_keeper.h"

#include <algorithm>

namespace supine::reminders {

using settings::Settings;
using settings::SettingsKeeper;
using std::chrono::days;
using std::chrono::floor;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

Watch::Watch(SettingsKeeper& settings, Senses senses, LocalTime since)
    : m_settings(settings), m_senses(std::move(senses)), m_reminders(settings.now().reminders),
      m_since(since) {
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Watch::look);
    connect(&m_settings, &SettingsKeeper::changed, this, &Watch::followSettings);
}

void Watch::setAllowed(bool allowed) {
    m_isAllowed = allowed;
    look();
}

// A time that was chosen a moment after it had passed is one for tomorrow.
void Watch::followSettings() {
    if (m_settings.now().reminders == m_reminders)
        return;
    m_reminders = m_settings.now().reminders;
    m_since = m_senses.now();
    look();
}

void Watch::putOff() {
    m_isShown = false;
    m_settings.change(
        [later = laterToday(m_senses.now())](Settings& s) { s.reminded.putOffTo = later; });
    look();
}

std::optional<LocalTime> Watch::next(LocalTime now) const {
    const bool practised = m_practisedOn == floor<days>(now);
    return nextReminder(m_reminders, m_settings.now().reminded, {now, m_since, practised});
}

void Watch::look() {
    const LocalTime now = m_senses.now();
    if (m_isShown && m_settings.now().reminded.shownOn != floor<days>(now)) {
        m_isShown = false;
        Q_EMIT over();
    }
    if (!m_isAllowed)
        return m_timer.stop();
    auto due = next(now);
    if (due && *due <= now && !m_senses.isPractising() && m_senses.practisedToday()) {
        m_practisedOn = floor<days>(now);
        due = next(now);
    }
    if (due && *due <= now && !m_senses.isPractising())
        show(now);
    waitFor(next(now));
}

void Watch::show(LocalTime now) {
    m_isShown = true;
    m_settings.change([now](Settings& s) { s.reminded = {floor<days>(now), {}}; });
    Q_EMIT due(laterToday(now).has_value());
}

// The timer does not count while the computer sleeps: a minute after waking the clock is looked at.
// One that is past waits for the end of a practice.
void Watch::waitFor(std::optional<LocalTime> next) {
    if (!next)
        return m_timer.stop();
    const seconds left = *next - m_senses.now();
    const seconds longest = minutes{1};
    m_timer.start(milliseconds(left > seconds{0} ? std::min(left, longest) : longest));
}

} // namespace supine::reminders
