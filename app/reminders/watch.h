// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "core/reminders/reminders.h"

#include <functional>

namespace supine::settings {
class SettingsKeeper;
}

namespace supine::reminders {

/// Waits for the next reminder and says when it is there. It looks at the clock at least once a
/// minute, so that a clock that is set and a computer that slept are noticed. What was said and
/// put off is kept in the settings.
class Watch : public QObject {
    Q_OBJECT

public:
    /// What it asks of the rest of the program.
    struct Senses {
        std::function<LocalTime()> now;
        std::function<bool()> isPractising;   ///< Nobody is reminded meanwhile.
        std::function<bool()> practisedToday; ///< Asked only when a reminder is due.
    };

    /// The settings are owned by the program and outlive this. `since` is the time from which
    /// reminders that were slept through are made up for.
    Watch(settings::SettingsKeeper& settings, Senses senses, LocalTime since);

    /// Nothing is said before it is told that it may, nor when another window says it already.
    void setAllowed(bool allowed);
    /// The one that is shown is to be said again later today.
    void putOff();
    /// Looks at the clock now.
    void look();

Q_SIGNALS:
    /// It is time. `mayWait` tells whether there is a later today for it.
    void due(bool mayWait);
    /// What was shown is not true any more: its day is over.
    void over();

private:
    void followSettings();
    void waitFor(std::optional<LocalTime> next);
    void show(LocalTime now);
    std::optional<LocalTime> next(LocalTime now) const;

    settings::SettingsKeeper& m_settings;
    Senses m_senses;
    Reminders m_reminders; ///< As they were looked at last.
    LocalTime m_since;
    std::optional<LocalDay> m_practisedOn; ///< The last day on which that is known.
    bool m_isAllowed = false;
    bool m_isShown = false;
    QTimer m_timer;
};

} // namespace supine::reminders
