// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/audio_engine.h"

#include "app/voice/clip.h"
#include "app/voice/playback.h"
#include "app/voice/speaker.h"
#include "app/voice/tones.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <algorithm>
#include <functional>

namespace supine::voice {

namespace {

// A line cut short at its beginning is worse than one that is a little late.
constexpr Seconds wholeWhenLateBy{0.5};

// What sounds for a cue, made on the decoder's thread.
using Recipe = std::function<Part()>;

Part part(Bus bus, Samples samples) {
    return {bus, std::make_shared<const Samples>(std::move(samples)), 0, false};
}

Part spokenPart(const QString& path) {
    auto samples = readClip(path);
    if (!samples) {
        qWarning("%s", samples.error().c_str());
        return part(Bus::Voice, lineChime());
    }
    Part spoken = part(Bus::Voice, std::move(*samples));
    spoken.ducks = true;
    return spoken;
}

Recipe recipeFor(const session::Cue& cue, const std::optional<VoicePack>& pack) {
    if (cue.kind == session::CueKind::Chime)
        return [] { return part(Bus::Chime, sectionChime()); };
    if (cue.kind == session::CueKind::Breath)
        return [kind = cue.breath, length = cue.seconds] {
            return part(Bus::Breath, breathSound(kind, length));
        };
    const content::VoiceClip* clip = pack ? pack->clip(cue.line, cue.number) : nullptr;
    if (clip == nullptr)
        return [] { return part(Bus::Voice, lineChime()); };
    return [path = pack->pathOf(*clip)] { return spokenPart(path); };
}

void addTo(Playback& playback, Part&& made, Seconds at, int generation) {
    const std::scoped_lock lock(playback.mutex);
    if (playback.generation != generation)
        return;
    if (!playback.hasDevice) // nobody renders, so time moves on here
        playback.mixer.moveTo(toFrames(playback.clock.now(steadyNow())));
    const Frame wanted = toFrames(at);
    const Frame soonest = playback.mixer.position();
    const bool isLittleLate = wanted < soonest && soonest - wanted <= toFrames(wholeWhenLateBy);
    made.start = isLittleLate ? soonest : wanted;
    playback.mixer.add(std::move(made));
}

// Loudness follows about the square of the amplitude's number on a slider.
float gainOf(double master, bool on) {
    return on ? static_cast<float>(master * master) : 0.0F;
}

} // namespace

AudioEngine::AudioEngine(std::optional<VoicePack> pack, QObject* parent)
    : Sound(parent), m_playback(std::make_shared<Playback>()),
      m_pack(std::make_shared<const std::optional<VoicePack>>(std::move(pack))),
      m_speaker(new Speaker(m_playback)) {
    m_decoder.setMaxThreadCount(1);
    m_playback->clock.start(steadyNow());
    m_speaker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
    connect(m_speaker, &Speaker::lost, this, &Sound::lost);
    connect(m_speaker, &Speaker::back, this, &Sound::back);
    m_thread.setObjectName(QStringLiteral("sound"));
}

AudioEngine::~AudioEngine() {
    m_decoder.clear();
    m_decoder.waitForDone();
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_speaker;
    }
}

void AudioEngine::open() {
    flush();
    {
        const std::scoped_lock lock(m_playback->mutex);
        m_playback->mixer.moveTo(0);
        m_playback->clock.start(steadyNow());
    }
    // Qt's list of devices keeps timers, which belong to a thread that lasts.
    (void)QMediaDevices::defaultAudioOutput();
    if (!m_thread.isRunning())
        m_thread.start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(m_speaker, &Speaker::start, Qt::QueuedConnection);
}

void AudioEngine::close() {
    flush();
    if (m_thread.isRunning())
        QMetaObject::invokeMethod(m_speaker, &Speaker::stop, Qt::QueuedConnection);
}

Seconds AudioEngine::now() const {
    const std::scoped_lock lock(m_playback->mutex);
    return m_playback->clock.now(steadyNow());
}

void AudioEngine::schedule(const session::Cue& cue, Seconds at) {
    int generation = 0;
    {
        const std::scoped_lock lock(m_playback->mutex);
        generation = m_playback->generation;
    }
    m_decoder.start([playback = m_playback, recipe = recipeFor(cue, *m_pack), at, generation] {
        addTo(*playback, recipe(), at, generation);
    });
}

void AudioEngine::flush() {
    m_decoder.clear();
    const std::scoped_lock lock(m_playback->mutex);
    ++m_playback->generation;
    m_playback->mixer.flush();
}

void AudioEngine::setVolumes(const Volumes& volumes) {
    const double master = std::clamp(volumes.master, 0.0, 1.0);
    const std::scoped_lock lock(m_playback->mutex);
    m_playback->mixer.setGain(Bus::Voice, gainOf(master, volumes.voiceOn));
    m_playback->mixer.setGain(Bus::Breath, gainOf(master, volumes.breathOn));
    m_playback->mixer.setGain(Bus::Chime, gainOf(master, volumes.chimeOn));
}

session::LineSeconds AudioEngine::lineSeconds() const {
    return [pack = m_pack, estimate = session::estimatedLineSeconds()](const model::Text& text,
                                                                       int number) {
        const content::VoiceClip* clip = *pack ? (*pack)->clip(text.id, number) : nullptr;
        return clip != nullptr ? clip->length : estimate(text, number);
    };
}

bool AudioEngine::hasClip(const std::string& lineId, int number) const {
    return *m_pack && (*m_pack)->clip(lineId, number) != nullptr;
}

} // namespace supine::voice
