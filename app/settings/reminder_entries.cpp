// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/reminder_entries.h"

#include "app/settings/entries.h"

#include <QDateTime>
#include <QSettings>
#include <QStringList>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>

namespace supine::settings {

namespace {

using reminders::LocalDay;
using reminders::LocalTime;
using reminders::Past;
using reminders::Reminders;
using reminders::TimeOfDay;

const QString remindKey = QStringLiteral("reminders/on");
const QString daysKey = QStringLiteral("reminders/days");
const QString timesKey = QStringLiteral("reminders/times");
const QString inBackgroundKey = QStringLiteral("reminders/in-background");
const QString shownOnKey = QStringLiteral("reminders/shown-on");
const QString putOffToKey = QStringLiteral("reminders/put-off-to");
const QString timeForm = QStringLiteral("HH:mm");

/// From Sunday on, as Reminders counts them.
constexpr std::array dayNames{"sunday",   "monday", "tuesday", "wednesday",
                              "thursday", "friday", "saturday"};

bool isOn(Entries& store, const QString& key) {
    const QString word = store.value(key).toString();
    if (store.has(key) && word != QLatin1String("true") && word != QLatin1String("false"))
        store.refuse(key);
    return word == QLatin1String("true");
}

QString onOrOff(bool on) {
    return on ? QStringLiteral("true") : QStringLiteral("false");
}

/// The words of an entry. One that is not there is no list; an empty one is an empty list.
std::optional<QStringList> wordsAt(const Entries& store, const QString& key) {
    if (!store.has(key))
        return {};
    return store.value(key).toString().split(u' ', Qt::SkipEmptyParts);
}

std::optional<std::array<bool, 7>> daysIn(const QStringList& words) {
    std::array<bool, 7> days{};
    for (const QString& name : words) {
        const auto at = std::find(dayNames.begin(), dayNames.end(), name.toStdString());
        if (at == dayNames.end())
            return {};
        days[static_cast<std::size_t>(std::distance(dayNames.begin(), at))] = true;
    }
    return days;
}

std::optional<std::vector<TimeOfDay>> timesIn(const QStringList& words) {
    std::vector<TimeOfDay> times;
    for (const QString& one : words) {
        const QTime time = QTime::fromString(one, timeForm);
        if (!time.isValid())
            return {};
        times.push_back(std::chrono::hours{time.hour()} + std::chrono::minutes{time.minute()});
    }
    return reminders::inOrder(std::move(times));
}

QString inWords(TimeOfDay time) {
    return QTime::fromMSecsSinceStartOfDay(
               static_cast<int>(std::chrono::milliseconds(time).count()))
        .toString(timeForm);
}

template <class Value, class ReadWords>
void take(Entries& store, const QString& key, ReadWords read, Value& into) {
    const auto words = wordsAt(store, key);
    if (!words)
        return;
    if (const std::optional<Value> value = read(*words))
        into = *value;
    else
        store.refuse(key);
}

// Reckoned in UTC: what the clock on the wall says has no zone here.
LocalTime localTimeOf(const QDateTime& utc) {
    return LocalTime{std::chrono::seconds{utc.toSecsSinceEpoch()}};
}

QDateTime utcOf(LocalTime time) {
    return QDateTime::fromSecsSinceEpoch(time.time_since_epoch().count(), Qt::UTC);
}

std::optional<LocalTime> timeAt(const Entries& store, const QString& key) {
    QDateTime time = QDateTime::fromString(store.value(key).toString(), Qt::ISODate);
    if (!time.isValid())
        return {};
    time.setTimeSpec(Qt::UTC);
    return localTimeOf(time);
}

QString isoOf(LocalTime time) {
    return utcOf(time).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss"));
}

} // namespace

Reminders loadReminders(Entries& store) {
    Reminders reminders;
    reminders.on = isOn(store, remindKey);
    take(store, daysKey, daysIn, reminders.days);
    take(store, timesKey, timesIn, reminders.times);
    reminders.inBackground = isOn(store, inBackgroundKey);
    return reminders;
}

void saveReminders(const Reminders& reminders, QSettings& store) {
    QStringList days;
    for (std::size_t i = 0; i < dayNames.size(); ++i)
        if (reminders.days[i])
            days += QString::fromLatin1(dayNames[i]);
    QStringList times;
    for (const TimeOfDay time : reminders.times)
        times += inWords(time);
    store.setValue(remindKey, onOrOff(reminders.on));
    store.setValue(daysKey, days.join(u' '));
    store.setValue(timesKey, times.join(u' '));
    store.setValue(inBackgroundKey, onOrOff(reminders.inBackground));
}

Past loadPastReminders(const Entries& store) {
    Past past;
    if (const auto day = timeAt(store, shownOnKey))
        past.shownOn = std::chrono::floor<std::chrono::days>(*day);
    past.putOffTo = timeAt(store, putOffToKey);
    return past;
}

void savePastReminders(const Past& past, QSettings& store) {
    if (past.shownOn)
        store.setValue(shownOnKey, isoOf(*past.shownOn).section(u'T', 0, 0));
    else
        store.remove(shownOnKey);
    if (past.putOffTo)
        store.setValue(putOffToKey, isoOf(*past.putOffTo));
    else
        store.remove(putOffToKey);
}

} // namespace supine::settings
