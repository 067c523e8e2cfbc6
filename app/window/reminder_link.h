// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "app/desktop/application.h"
#include "app/desktop/notification.h"
#include "app/reminders/autostart.h"
#include "app/reminders/tray.h"
#include "app/reminders/watch.h"

#include <functional>

namespace supine::diary {
class Store;
}

namespace supine::settings {
class SettingsKeeper;
}

namespace supine::window {

class MainWindow;

/// Joins the window to reminders: says them as notifications, does what is answered to them, and
/// keeps the program in the background while the person wants that. Of several windows only the one
/// that others open does so; without a bus nobody is reminded.
class ReminderLink : public QObject {
    Q_OBJECT

public:
    /// How the program was started.
    enum class Start {
        ByPerson,    ///< What was missed before is not said.
        InBackground ///< It stays, whatever the settings say, and says what was slept through.
    };
    /// Where what goes out of the program goes; tests put their own in place.
    struct Places {
        QDBusConnection bus;
        reminders::Autostart autostart;
        std::function<reminders::LocalTime()> now;
    };

    /// Settings, window and diary are owned by the program and outlive this.
    ReminderLink(MainWindow& window, settings::SettingsKeeper& settings, const diary::Store& diary,
                 Places places, Start start);

    /// Says a reminder now; `mayWait` offers "Later today" with it.
    void remind(bool mayWait);

private:
    void connectWishes();
    void answer(const QString& id);
    void open();
    void begin();
    void quit();
    void followSettings();
    void followPractice();
    void followAutostart(const reminders::Reminders& before);
    /// Whether the program goes on when its window is closed.
    bool stays() const;
    bool practisedToday() const;

    MainWindow& m_window;
    settings::SettingsKeeper& m_settings;
    const diary::Store& m_diary;
    Places m_places;
    Start m_start;
    reminders::Reminders m_reminders; ///< As they were followed last.
    bool m_isHeld = false;            ///< Whether this is the program that others open.
    desktop::Application m_application;
    desktop::Notification m_notification;
    reminders::Tray m_tray;
    reminders::Watch m_watch;
};

} // namespace supine::window
