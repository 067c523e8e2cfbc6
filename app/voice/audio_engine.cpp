// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/audio_engine.h"

#include "app/voice/device/playback.h"
#include "app/voice/device/speaker.h"
#include "app/voice/volumes.h"

#include <QAudioDevice>
#include <QMediaDevices>

namespace supine::voice {

namespace {

// A line cut short at its beginning is worse than one that is a little late.
constexpr Seconds wholeWhenLateBy{0.5};

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

} // namespace

AudioEngine::AudioEngine(Voice voice, QObject* parent)
    : Sound(parent), m_playback(std::make_shared<Playback>()),
      m_voice(std::make_shared<const Voice>(std::move(voice))), m_speaker(new Speaker(m_playback)) {
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
    scheduleMade(soundOf(cue, *m_voice), at);
}

void AudioEngine::scheduleClick(Seconds at) {
    scheduleMade(soundOfClick(), at);
}

void AudioEngine::scheduleMade(MakePart make, Seconds at) {
    int generation = 0;
    {
        const std::scoped_lock lock(m_playback->mutex);
        generation = m_playback->generation;
    }
    m_decoder.start([playback = m_playback, make = std::move(make), sent = at - delay(),
                     generation] { addTo(*playback, make(), sent, generation); });
}

void AudioEngine::flush() {
    m_decoder.clear();
    const std::scoped_lock lock(m_playback->mutex);
    ++m_playback->generation;
    m_playback->mixer.flush();
}

void AudioEngine::setVolumes(const Volumes& volumes) {
    const std::scoped_lock lock(m_playback->mutex);
    voice::setVolumes(m_playback->mixer, volumes);
}

session::LineSeconds AudioEngine::lineSeconds() const {
    return lineSecondsOf(m_voice);
}

bool AudioEngine::hasClip(const std::string& lineId, int number) const {
    return m_voice->clip(lineId, number).has_value();
}

} // namespace supine::voice
