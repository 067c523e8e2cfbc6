// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/text.h"
#include "app/settings/emergency_numbers.h"
#include "app/settings/entries.h"
#include "app/settings/reminder_entries.h"
#include "core/motion/pose.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSettings>

#include <array>
#include <cmath>
#include <utility>

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
const QString volumeKey = QStringLiteral("sound/volume");
const QString voiceKey = QStringLiteral("sound/voice");
const QString breathSoundKey = QStringLiteral("sound/breath");
const QString chimeKey = QStringLiteral("sound/chime");
const QString speechKey = QStringLiteral("voice/engine");
const QString speechCommandKey = QStringLiteral("voice/engine-command");
const QString voiceVolumeKey = QStringLiteral("sound/voice-volume");
const QString breathVolumeKey = QStringLiteral("sound/breath-volume");
const QString chimeVolumeKey = QStringLiteral("sound/chime-volume");
const QString delayKey = QStringLiteral("sound/delay-in-milliseconds");
const QString softKey = QStringLiteral("sound/soft");
const QString guidanceKey = QStringLiteral("sound/guidance");
const QString captionsKey = QStringLiteral("screen/captions");
const QString screenPlaceKey = QStringLiteral("screen/place");
const QString turnKey = QStringLiteral("screen/turn");
const QString floorViewKey = QStringLiteral("screen/floor-view");
const QString themeKey = QStringLiteral("screen/theme");
const QString textSizeKey = QStringLiteral("screen/text-size");
const QString motionKey = QStringLiteral("screen/motion");
const QString formerMotionKey = QStringLiteral("screen/reduced-motion");
const QString bodyKey = QStringLiteral("figure/body");
const QString lookKey = QStringLiteral("figure/look");
const QString clothesKey = QStringLiteral("figure/clothes");
const QString mirroredKey = QStringLiteral("figure/mirrored");
const QString languageKey = QStringLiteral("screen/language");
const QString safetyReadKey = QStringLiteral("safety/read");
const QString emergencyKey = QStringLiteral("safety/own-emergency-number");
const QString formerEmergencyKey = QStringLiteral("safety/emergency-number");
const QString geometryKey = QStringLiteral("window/geometry");

constexpr int mostRepetitions = 99;

/// A teaching layer and the key it is kept under.
struct LayerKey {
    bool figure::Layers::*layer;
    QString key;
};

const std::array layerKeys{
    LayerKey{&figure::Layers::seeThrough, QStringLiteral("figure/see-through")},
    LayerKey{&figure::Layers::breath, QStringLiteral("figure/breath")},
    LayerKey{&figure::Layers::breathLight, QStringLiteral("figure/breath-light")},
    LayerKey{&figure::Layers::magnifier, QStringLiteral("figure/magnifier")},
    LayerKey{&figure::Layers::directions, QStringLiteral("figure/directions")},
    LayerKey{&figure::Layers::ranges, QStringLiteral("figure/ranges")}};

template <class T>
using Names = std::initializer_list<std::pair<T, const char*>>;

const Names<model::Level> levelNames{{model::Level::Gentle, "gentle"},
                                     {model::Level::Standard, "standard"},
                                     {model::Level::Full, "full"}};
const Names<model::Place> placeNames{{model::Place::Floor, "floor"}, {model::Place::Bed, "bed"}};
const Names<player::ScreenPlace> screenNames{{player::ScreenPlace::Listening, "listening"},
                                             {player::ScreenPlace::Front, "front"},
                                             {player::ScreenPlace::Right, "right"},
                                             {player::ScreenPlace::Left, "left"},
                                             {player::ScreenPlace::Behind, "behind"}};
const Names<player::Turn> turnNames{{player::Turn::None, "none"},
                                    {player::Turn::Right, "right"},
                                    {player::Turn::Half, "half"},
                                    {player::Turn::Left, "left"}};
const Names<session::Guidance> guidanceNames{{session::Guidance::Full, "full"},
                                             {session::Guidance::Brief, "brief"},
                                             {session::Guidance::Off, "off"}};
const Names<controls::ThemeChoice> themeNames{{controls::ThemeChoice::Desktop, "desktop"},
                                              {controls::ThemeChoice::Light, "light"},
                                              {controls::ThemeChoice::Dark, "dark"},
                                              {controls::ThemeChoice::HighContrast, "high-contrast"}};

const Names<controls::MotionChoice> motionNames{{controls::MotionChoice::Desktop, "desktop"},
                                                {controls::MotionChoice::Less, "less"},
                                                {controls::MotionChoice::All, "all"}};

const Names<voice::SpeechChoice::Kind> speechNames{
    {voice::SpeechChoice::Kind::Automatic, "automatic"},
    {voice::SpeechChoice::Kind::Off, "off"},
    {voice::SpeechChoice::Kind::Own, "own"}};

template <class T>
QString nameOf(T value, const Names<T>& names) {
    for (const auto& entry : names)
        if (entry.first == value)
            return QString::fromLatin1(entry.second);
    return {};
}

template <class T>
std::optional<T> named(Entries& store, const QString& key, const Names<T>& names) {
    const QString name = store.value(key).toString();
    for (const auto& entry : names)
        if (name == QLatin1String(entry.second))
            return entry.first;
    store.refuse(key);
    return {};
}

// A number that is missing, no number or outside its limits is no value at all.
std::optional<double> number(Entries& store, const QString& key, double from, double to) {
    bool sound = false;
    const double value = store.value(key).toDouble(&sound);
    if (sound && std::isfinite(value) && value >= from && value <= to)
        return value;
    store.refuse(key);
    return {};
}

bool truth(Entries& store, const QString& key, bool otherwise) {
    const QString word = store.value(key).toString();
    if (word == QLatin1String("true"))
        return true;
    if (word != QLatin1String("false")) {
        store.refuse(key);
        return otherwise;
    }
    return false;
}

std::optional<BreathPace> loadPace(Entries& store) {
    const auto in = number(store, breathInKey, shortestIn, longestIn);
    const auto out = number(store, breathOutKey, shortestOut, longestOut);
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
            if (const auto range = number(store, key, motion::smallestRange, motion::fullRange))
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
                if (const auto times = number(store, key, 1, mostRepetitions))
                    repetitions[level][key.mid(ofLevel.size()).toStdString()] =
                        static_cast<int>(*times);
    }
    return repetitions;
}

voice::Volumes loadVolumes(Entries& store) {
    voice::Volumes volumes;
    volumes.master = number(store, volumeKey, 0, 1).value_or(volumes.master);
    volumes.voice = number(store, voiceVolumeKey, 0, 1).value_or(volumes.voice);
    volumes.breath = number(store, breathVolumeKey, 0, 1).value_or(volumes.breath);
    volumes.chime = number(store, chimeVolumeKey, 0, 1).value_or(volumes.chime);
    volumes.voiceOn = truth(store, voiceKey, volumes.voiceOn);
    volumes.breathOn = truth(store, breathSoundKey, volumes.breathOn);
    volumes.chimeOn = truth(store, chimeKey, volumes.chimeOn);
    volumes.soft = truth(store, softKey, volumes.soft);
    return volumes;
}

figure::Layers loadLayers(Entries& store) {
    figure::Layers layers;
    for (const LayerKey& one : layerKeys)
        layers.*one.layer = truth(store, one.key, layers.*one.layer);
    return layers;
}

QString matching(Entries& store, const QString& key, const char* pattern,
                 const QString& otherwise) {
    const QString text = store.value(key).toString();
    const QRegularExpression whole(QRegularExpression::anchoredPattern(QString::fromLatin1(pattern)));
    if (whole.match(text).hasMatch())
        return text;
    // A name that is empty is that of the default.
    if (!text.isEmpty() || store.value(key).userType() == QMetaType::QStringList)
        store.refuse(key);
    return otherwise;
}

std::string idOf(Entries& store, const QString& key, const std::string& otherwise) {
    return matching(store, key, "[a-z0-9-]{1,64}", text::plain(otherwise)).toStdString();
}

// Files used to know only whether motion was reduced, and wrote it down unasked where it was not.
controls::MotionChoice loadMotion(Entries& store) {
    const auto otherwise = truth(store, formerMotionKey, false) ? controls::MotionChoice::Less
                                                                : controls::MotionChoice::Desktop;
    return named(store, motionKey, motionNames).value_or(otherwise);
}

// Files used to have a number in any case: 112, unless it was changed.
std::optional<QString> loadEmergencyNumber(Entries& store) {
    const auto read = [&store](const QString& key) {
        return matching(store, key, "[0-9 +/]{2,16}", {});
    };
    if (const QString own = read(emergencyKey); !own.isEmpty())
        return own;
    const QString former = read(formerEmergencyKey);
    return former.isEmpty() || former == QLatin1String("112") ? std::nullopt : std::optional(former);
}

voice::SpeechChoice loadSpeech(Entries& store) {
    voice::SpeechChoice speech;
    speech.kind = named(store, speechKey, speechNames).value_or(speech.kind);
    speech.command = matching(store, speechCommandKey, "[^\\p{Cc}]{0,1000}", {});
    return speech;
}

figure::Choice loadFigure(Entries& store) {
    return {idOf(store, bodyKey, {}), idOf(store, lookKey, {}), idOf(store, clothesKey, {}),
            truth(store, mirroredKey, false)};
}

QString word(bool value) {
    return value ? QStringLiteral("true") : QStringLiteral("false");
}

void saveFigure(const figure::Choice& figure, QSettings& store) {
    store.setValue(bodyKey, text::plain(figure.body));
    store.setValue(lookKey, text::plain(figure.look));
    store.setValue(clothesKey, text::plain(figure.clothes));
    store.setValue(mirroredKey, word(figure.mirrored));
}

void saveOrForget(QSettings& store, const QString& key, bool has, const QVariant& value) {
    if (has)
        store.setValue(key, value);
    else
        store.remove(key);
}

void saveRanges(const std::map<std::string, double>& ranges, QSettings& store) {
    store.remove(rangesGroup.chopped(1));
    for (const auto& range : ranges)
        store.setValue(rangesGroup + QString::fromStdString(range.first), range.second);
}

void saveVolumes(const voice::Volumes& volumes, QSettings& store) {
    store.setValue(volumeKey, volumes.master);
    store.setValue(voiceVolumeKey, volumes.voice);
    store.setValue(breathVolumeKey, volumes.breath);
    store.setValue(chimeVolumeKey, volumes.chime);
    store.setValue(voiceKey, word(volumes.voiceOn));
    store.setValue(breathSoundKey, word(volumes.breathOn));
    store.setValue(chimeKey, word(volumes.chimeOn));
    store.setValue(softKey, word(volumes.soft));
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

QString emergencyNumber(const Settings& settings) {
    return settings.emergencyNumber.value_or(emergencyNumberIn(QLocale::system().territory()));
}

ReadSettings readSettings(const QSettings& file) {
    Entries store(file);
    Settings s;
    s.level = named(store, levelKey, levelNames).value_or(s.level);
    s.routine = idOf(store, routineKey, s.routine);
    s.pace = loadPace(store);
    s.ranges = loadRanges(store);
    s.repetitions = loadRepetitions(store, repetitionsGroup);
    s.growthOffered = loadRepetitions(store, growthOfferedGroup);
    s.volumes = loadVolumes(store);
    s.soundDelay = Seconds(
        number(store, delayKey, 0, 1000 * voice::longestDelay.count()).value_or(0) / 1000);
    s.speech = loadSpeech(store);
    s.guidance = named(store, guidanceKey, guidanceNames).value_or(s.guidance);
    s.captions = truth(store, captionsKey, s.captions);
    s.layers = loadLayers(store);
    s.screen = named(store, screenPlaceKey, screenNames);
    s.turn = named(store, turnKey, turnNames).value_or(s.turn);
    s.floorView = truth(store, floorViewKey, s.floorView);
    s.theme = named(store, themeKey, themeNames).value_or(s.theme);
    s.textSize = number(store, textSizeKey, controls::smallestText, controls::largestText)
                     .value_or(s.textSize);
    s.motion = loadMotion(store);
    s.figure = loadFigure(store);
    s.language = matching(store, languageKey, "[a-z]{2,3}(_[A-Z]{2})?", {});
    s.place = named(store, placeKey, placeNames);
    s.timeToGetIntoPosition = Seconds(
        number(store, positionKey, 30, 120).value_or(s.timeToGetIntoPosition.count()));
    s.safetyRead = truth(store, safetyReadKey, s.safetyRead);
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
    store.setValue(levelKey, nameOf(s.level, levelNames));
    store.setValue(routineKey, text::plain(s.routine));
    saveOrForget(store, breathInKey, s.pace.has_value(), s.pace.value_or(BreathPace{}).in.count());
    saveOrForget(store, breathOutKey, s.pace.has_value(), s.pace.value_or(BreathPace{}).out.count());
    saveRanges(s.ranges, store);
    saveRepetitions(s.repetitions, repetitionsGroup, store);
    saveRepetitions(s.growthOffered, growthOfferedGroup, store);
    saveVolumes(s.volumes, store);
    store.setValue(delayKey, static_cast<int>(std::lround(1000 * s.soundDelay.count())));
    store.setValue(speechKey, nameOf(s.speech.kind, speechNames));
    store.setValue(speechCommandKey, s.speech.command);
    store.setValue(guidanceKey, nameOf(s.guidance, guidanceNames));
    store.setValue(captionsKey, word(s.captions));
    for (const LayerKey& one : layerKeys)
        store.setValue(one.key, word(s.layers.*one.layer));
    saveOrForget(store, screenPlaceKey, s.screen.has_value(),
                 nameOf(s.screen.value_or(player::ScreenPlace::Listening), screenNames));
    store.setValue(turnKey, nameOf(s.turn, turnNames));
    store.setValue(floorViewKey, word(s.floorView));
    store.setValue(themeKey, nameOf(s.theme, themeNames));
    store.setValue(textSizeKey, s.textSize);
    store.setValue(motionKey, nameOf(s.motion, motionNames));
    store.remove(formerMotionKey);
    saveFigure(s.figure, store);
    store.setValue(languageKey, s.language);
    saveOrForget(store, placeKey, s.place.has_value(),
                 nameOf(s.place.value_or(model::Place::Floor), placeNames));
    store.setValue(positionKey, s.timeToGetIntoPosition.count());
    store.setValue(safetyReadKey, word(s.safetyRead));
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
