// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/reminder_link.h"

#include "app/diary/now.h"
#include "app/settings/settings_keeper.h"
#include "app/window/desktop_link.h"
#include "app/window/main_window.h"
#include "core/diary/store.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <utility>

namespace supine::window {

using desktop::Notice;
using reminders::LocalTime;
using reminders::Reminders;
using reminders::Watch;
using settings::SettingsKeeper;

namespace {

const QString startAnswer = QStringLiteral("start");
const QString laterAnswer = QStringLiteral("later");

// A program that starts with the computer may find that its time has just passed.
LocalTime sinceFor(ReminderLink::Start start, LocalTime now) {
    return start == ReminderLink::Start::InBackground ? now - reminders::longestDelay : now;
}

// The desktop starts with the computer too.
std::chrono::milliseconds firstLookFor(ReminderLink::Start start) {
    return std::chrono::seconds{start == ReminderLink::Start::InBackground ? 20 : 0};
}

} // namespace

ReminderLink::ReminderLink(MainWindow& window, SettingsKeeper& settings, const diary::Store& diary,
                           Places places, Start start)
    : m_window(window), m_settings(settings), m_diary(diary), m_places(std::move(places)),
      m_start(start), m_reminders(settings.now().reminders), m_application(m_places.bus),
      m_notification(m_places.bus), m_tray(firstLookFor(start)),
      m_watch(settings,
              {m_places.now, [this] { return m_window.practising().isUnderWay(); },
               [this] { return practisedToday(); }},
              sinceFor(start, m_places.now())) {
    connectWishes();
    followSettings();
}

void ReminderLink::connectWishes() {
    using desktop::Application;
    using desktop::Notification;
    using reminders::Tray;
    connect(&m_application, &Application::held, this, [this](bool isHeld) {
        m_isHeld = isHeld;
        followSettings();
    });
    connect(&m_application, &Application::openWanted, this, &ReminderLink::open);
    connect(&m_watch, &Watch::due, this, &ReminderLink::remind);
    connect(&m_watch, &Watch::over, &m_notification, &Notification::withdraw);
    connect(&m_notification, &Notification::activated, this, &ReminderLink::open);
    connect(&m_notification, &Notification::answered, this, &ReminderLink::answer);
    connect(&m_tray, &Tray::openWanted, this, &ReminderLink::open);
    connect(&m_tray, &Tray::startWanted, this, &ReminderLink::begin);
    connect(&m_tray, &Tray::quitWanted, this, &ReminderLink::quit);
    connect(&m_settings, &SettingsKeeper::changed, this, &ReminderLink::followSettings);
    connect(&m_window, &MainWindow::practisingChanged, this, &ReminderLink::followPractice);
}

void ReminderLink::remind(bool mayWait) {
    Notice notice;
    notice.title = tr("A few quiet minutes for your back?");
    notice.answers = {{startAnswer, tr("Start", "on a reminder: begin to practise")}};
    if (mayWait)
        notice.answers.push_back({laterAnswer, tr("Later today", "on a reminder")});
    notice.isPassing = false;
    m_notification.say(notice);
}

void ReminderLink::answer(const QString& id) {
    if (id == startAnswer)
        begin();
    else if (id == laterAnswer)
        m_watch.putOff();
    m_notification.withdraw();
}

void ReminderLink::open() {
    // A session ended when the window was closed over it.
    if (!m_window.isVisible())
        m_window.leaveEndedSession();
    bringForward(m_window);
}

void ReminderLink::begin() {
    m_window.leaveEndedSession();
    bringForward(m_window);
    m_window.startAsOnHome();
}

void ReminderLink::quit() {
    QApplication::quit();
}

bool ReminderLink::stays() const {
    const bool wanted = m_reminders.inBackground || m_start == Start::InBackground;
    return m_isHeld && m_reminders.on && wanted;
}

void ReminderLink::followSettings() {
    const Reminders before = std::exchange(m_reminders, m_settings.now().reminders);
    followAutostart(before);
    m_application.setWanted(m_reminders.on);
    QApplication::setQuitOnLastWindowClosed(!stays());
    m_tray.setWanted(stays());
    m_watch.setAllowed(m_isHeld);
}

// Only a change is followed: a person may have taken the entry away elsewhere.
void ReminderLink::followAutostart(const Reminders& before) {
    const bool wanted = m_reminders.on && m_reminders.inBackground;
    if (wanted == (before.on && before.inBackground))
        return;
    if (!m_places.autostart.set(wanted, reminders::thisProgram()))
        m_window.tell(tr("%1 can't be changed. What starts with the computer stays as it was.")
                          .arg(QDir::toNativeSeparators(m_places.autostart.file())));
}

// Whoever practises needs no reminder any more.
void ReminderLink::followPractice() {
    if (m_window.practising().isUnderWay())
        m_notification.withdraw();
}

bool ReminderLink::practisedToday() const {
    const auto entries = m_diary.entries();
    const diary::Day today{std::chrono::floor<std::chrono::days>(m_places.now())};
    return entries && std::any_of(entries->begin(), entries->end(), [&](const diary::Entry& one) {
               return one.start.day() == today;
           });
}

} // namespace supine::window
