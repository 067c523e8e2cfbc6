// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/settings/emergency_numbers.h"
#include "app/settings/entry_values.h"
#include "app/settings/look_entries.h"
#include "app/settings/practice_entries.h"
#include "app/settings/reminder_entries.h"
#include "app/settings/sound_entries.h"

#include <QLocale>
#include <QSettings>

namespace supine::settings {

namespace {

const QString safetyReadKey = QStringLiteral("safety/read");
const QString emergencyKey = QStringLiteral("safety/own-emergency-number");
const QString formerEmergencyKey = QStringLiteral("safety/emergency-number");
const QString geometryKey = QStringLiteral("window/geometry");

// Files used to have a number in any case: 112, unless it was changed.
std::optional<QString> loadEmergencyNumber(Entries& store) {
    const auto read = [&store](const QString& key) {
        return matchingAt(store, key, "[0-9 +/]{2,16}", {});
    };
    if (const QString own = read(emergencyKey); !own.isEmpty())
        return own;
    const QString former = read(formerEmergencyKey);
    return former.isEmpty() || former == QLatin1String("112") ? std::nullopt : std::optional(former);
}

} // namespace

QString emergencyNumber(const Settings& settings) {
    return settings.emergencyNumber.value_or(emergencyNumberIn(QLocale::system().territory()));
}

ReadSettings readSettings(const QSettings& file) {
    Entries store(file);
    Settings s;
    loadPractice(store, s);
    loadSound(store, s);
    loadLook(store, s);
    s.safetyRead = truthAt(store, safetyReadKey, s.safetyRead);
    s.emergencyNumber = loadEmergencyNumber(store);
    s.reminders = loadReminders(store);
    s.reminded = loadPastReminders(store);
    s.geometry = store.value(geometryKey).toByteArray();
    return {s, store.refused()};
}

Settings loadSettings(const QSettings& store) {
    return readSettings(store).settings;
}

void saveSettings(const Settings& s, QSettings& store) {
    savePractice(s, store);
    saveSound(s, store);
    saveLook(s, store);
    store.setValue(safetyReadKey, wordOf(s.safetyRead));
    saveOrForget(store, emergencyKey, s.emergencyNumber.has_value(),
                 s.emergencyNumber.value_or(QString()));
    store.remove(formerEmergencyKey);
    saveReminders(s.reminders, store);
    savePastReminders(s.reminded, store);
    store.setValue(geometryKey, s.geometry);
}

session::TimelineOptions timelineOptions(const Settings& s, const model::Library& library,
                                         model::Level level) {
    const model::LevelDefaults& ofLevel = library.levels[level];
    session::TimelineOptions options;
    options.level = level;
    options.pace = s.pace.value_or(ofLevel.pace);
    options.ranges = s.ranges;
    if (const auto own = s.repetitions.find(level); own != s.repetitions.end())
        options.repetitions = own->second;
    options.defaultRange = ofLevel.range;
    options.place = s.place.value_or(model::Place::Floor);
    options.timeToGetIntoPosition = s.timeToGetIntoPosition;
    return options;
}

} // namespace supine::settings
