// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/sound_entries.h"

#include "app/settings/entry_values.h"
#include "app/settings/settings.h"

#include <QSettings>

#include <cmath>

namespace supine::settings {

namespace {

const QString volumeKey = QStringLiteral("sound/volume");
const QString voiceKey = QStringLiteral("sound/voice");
const QString breathSoundKey = QStringLiteral("sound/breath");
const QString chimeKey = QStringLiteral("sound/chime");
const QString voiceVolumeKey = QStringLiteral("sound/voice-volume");
const QString breathVolumeKey = QStringLiteral("sound/breath-volume");
const QString chimeVolumeKey = QStringLiteral("sound/chime-volume");
const QString softKey = QStringLiteral("sound/soft");
const QString delayKey = QStringLiteral("sound/delay-in-milliseconds");
const QString guidanceKey = QStringLiteral("sound/guidance");
const QString speechKey = QStringLiteral("voice/engine");
const QString speechCommandKey = QStringLiteral("voice/engine-command");

const Names<session::Guidance> guidanceNames{{session::Guidance::Full, "full"},
                                             {session::Guidance::Brief, "brief"},
                                             {session::Guidance::Off, "off"}};
const Names<voice::SpeechChoice::Kind> speechNames{
    {voice::SpeechChoice::Kind::Automatic, "automatic"},
    {voice::SpeechChoice::Kind::Off, "off"},
    {voice::SpeechChoice::Kind::Own, "own"}};

voice::Volumes loadVolumes(Entries& store) {
    voice::Volumes volumes;
    volumes.master = numberAt(store, volumeKey, 0, 1).value_or(volumes.master);
    volumes.voice = numberAt(store, voiceVolumeKey, 0, 1).value_or(volumes.voice);
    volumes.breath = numberAt(store, breathVolumeKey, 0, 1).value_or(volumes.breath);
    volumes.chime = numberAt(store, chimeVolumeKey, 0, 1).value_or(volumes.chime);
    volumes.voiceOn = truthAt(store, voiceKey, volumes.voiceOn);
    volumes.breathOn = truthAt(store, breathSoundKey, volumes.breathOn);
    volumes.chimeOn = truthAt(store, chimeKey, volumes.chimeOn);
    volumes.soft = truthAt(store, softKey, volumes.soft);
    return volumes;
}

void saveVolumes(const voice::Volumes& volumes, QSettings& store) {
    store.setValue(volumeKey, volumes.master);
    store.setValue(voiceVolumeKey, volumes.voice);
    store.setValue(breathVolumeKey, volumes.breath);
    store.setValue(chimeVolumeKey, volumes.chime);
    store.setValue(voiceKey, wordOf(volumes.voiceOn));
    store.setValue(breathSoundKey, wordOf(volumes.breathOn));
    store.setValue(chimeKey, wordOf(volumes.chimeOn));
    store.setValue(softKey, wordOf(volumes.soft));
}

voice::SpeechChoice loadSpeech(Entries& store) {
    voice::SpeechChoice speech;
    speech.kind = named(store, speechKey, speechNames).value_or(speech.kind);
    speech.command = matchingAt(store, speechCommandKey, "[^\\p{Cc}]{0,1000}", {});
    return speech;
}

} // namespace

void loadSound(Entries& store, Settings& s) {
    s.volumes = loadVolumes(store);
    s.soundDelay = Seconds(
        numberAt(store, delayKey, 0, 1000 * voice::longestDelay.count()).value_or(0) / 1000);
    s.speech = loadSpeech(store);
    s.guidance = named(store, guidanceKey, guidanceNames).value_or(s.guidance);
}

void saveSound(const Settings& s, QSettings& store) {
    saveVolumes(s.volumes, store);
    store.setValue(delayKey, static_cast<int>(std::lround(1000 * s.soundDelay.count())));
    store.setValue(speechKey, nameOf(s.speech.kind, speechNames));
    store.setValue(speechCommandKey, s.speech.command);
    store.setValue(guidanceKey, nameOf(s.guidance, guidanceNames));
}

} // namespace supine::settings
