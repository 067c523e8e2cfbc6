// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/practice_entries.h"

#include "app/settings/entry_values.h"
#include "app/settings/settings.h"
#include "app/text.h"
#include "core/motion/pose.h"

#include <QSettings>

namespace supine::settings {

namespace {

const QString levelKey = QStringLiteral("practice/level");
const QString routineKey = QStringLiteral("practice/routine");
const QString placeKey = QStringLiteral("practice/place");
const QString positionKey = QStringLiteral("practice/seconds-to-get-into-position");
const QString breathInKey = QStringLiteral("breath/in");
const QString breathOutKey = QStringLiteral("breath/out");
const QString rangesGroup = QStringLiteral("ranges/");
const QString repetitionsGroup = QStringLiteral("repetitions/");
const QString growthOfferedGroup = QStringLiteral("growth-offered/");

constexpr int mostRepetitions = 99;
constexpr double leastToGetReady = 30;
constexpr double mostToGetReady = 120;

const Names<model::Level> levelNames{{model::Level::Gentle, "gentle"},
                                     {model::Level::Standard, "standard"},
                                     {model::Level::Full, "full"}};
const Names<model::Place> placeNames{{model::Place::Floor, "floor"}, {model::Place::Bed, "bed"}};

std::optional<BreathPace> loadPace(Entries& store) {
    const auto in = numberAt(store, breathInKey, shortestIn, longestIn);
    const auto out = numberAt(store, breathOutKey, shortestOut, longestOut);
    if (in && out)
        return BreathPace{Seconds(*in), Seconds(*out)};
    store.refuse(breathInKey);
    store.refuse(breathOutKey);
    return {};
}

std::map<std::string, double> loadRanges(Entries& store) {
    std::map<std::string, double> ranges;
    const QStringList keys = store.allKeys();
    for (const QString& key : keys)
        if (key.startsWith(rangesGroup))
            if (const auto range = numberAt(store, key, motion::smallestRange, motion::fullRange))
                ranges[key.mid(rangesGroup.size()).toStdString()] = *range;
    return ranges;
}

RepetitionsByLevel loadRepetitions(Entries& store, const QString& group) {
    RepetitionsByLevel repetitions;
    const QStringList keys = store.allKeys();
    for (const model::Level level : model::allLevels) {
        const QString ofLevel = group + nameOf(level, levelNames) + QLatin1Char('/');
        for (const QString& key : keys)
            if (key.startsWith(ofLevel))
                if (const auto times = numberAt(store, key, 1, mostRepetitions))
                    repetitions[level][key.mid(ofLevel.size()).toStdString()] =
                        static_cast<int>(*times);
    }
    return repetitions;
}

void saveRanges(const std::map<std::string, double>& ranges, QSettings& store) {
    store.remove(rangesGroup.chopped(1));
    for (const auto& range : ranges)
        store.setValue(rangesGroup + QString::fromStdString(range.first), range.second);
}

void saveRepetitions(const RepetitionsByLevel& repetitions, const QString& group,
                     QSettings& store) {
    store.remove(group.chopped(1));
    for (const auto& ofLevel : repetitions)
        for (const auto& times : ofLevel.second)
            store.setValue(group + nameOf(ofLevel.first, levelNames) + QLatin1Char('/') +
                               QString::fromStdString(times.first),
                           times.second);
}

} // namespace

void loadPractice(Entries& store, Settings& s) {
    s.level = named(store, levelKey, levelNames).value_or(s.level);
    s.routine = idAt(store, routineKey, s.routine);
    s.pace = loadPace(store);
    s.ranges = loadRanges(store);
    s.repetitions = loadRepetitions(store, repetitionsGroup);
    s.growthOffered = loadRepetitions(store, growthOfferedGroup);
    s.place = named(store, placeKey, placeNames);
    s.timeToGetIntoPosition = Seconds(numberAt(store, positionKey, leastToGetReady, mostToGetReady)
                                          .value_or(s.timeToGetIntoPosition.count()));
}

void savePractice(const Settings& s, QSettings& store) {
    store.setValue(levelKey, nameOf(s.level, levelNames));
    store.setValue(routineKey, text::plain(s.routine));
    saveOrForget(store, breathInKey, s.pace.has_value(), s.pace.value_or(BreathPace{}).in.count());
    saveOrForget(store, breathOutKey, s.pace.has_value(),
                 s.pace.value_or(BreathPace{}).out.count());
    saveRanges(s.ranges, store);
    saveRepetitions(s.repetitions, repetitionsGroup, store);
    saveRepetitions(s.growthOffered, growthOfferedGroup, store);
    saveOrForget(store, placeKey, s.place.has_value(),
                 nameOf(s.place.value_or(model::Place::Floor), placeNames));
    store.setValue(positionKey, s.timeToGetIntoPosition.count());
}

} // namespace supine::settings
