// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/loudspeaker.h"

#include "app/voice/device/playback.h"
#include "app/voice/device/speaker.h"

#include <QAudioDevice>
#include <QMediaDevices>

#include <utility>

namespace supine::voice {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds feedEvery = 20ms;
constexpr std::chrono::milliseconds bufferedLength = 250ms;
constexpr std::chrono::milliseconds longestWait = 3s; // devices wake within 2.5

} // namespace

Loudspeaker::Loudspeaker(QObject* parent)
    : Replay(parent), m_playback(std::make_shared<Playback>()), m_speaker(new Speaker(m_playback)) {
    m_speaker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_speaker, &QObject::deleteLater);
    connect(&m_ticks, &QTimer::timeout, this, &Loudspeaker::tick);
    m_thread.setObjectName(QStringLiteral("replay"));
}

Loudspeaker::~Loudspeaker() {
    if (m_thread.isRunning()) {
        m_thread.quit();
        m_thread.wait();
    } else {
        delete m_speaker;
    }
}

void Loudspeaker::open() {
    {
        const std::scoped_lock lock(m_playback->mutex);
        m_playback->mixer.moveTo(0);
        m_playback->clock.start(steadyNow());
        m_playback->clock.waitForDevice(steadyNow());
    }
    // Qt's list of devices keeps timers, which belong to a thread that lasts.
    (void)QMediaDevices::defaultAudioOutput();
    if (!m_thread.isRunning())
        m_thread.start(QThread::TimeCriticalPriority);
    QMetaObject::invokeMethod(m_speaker, &Speaker::start, Qt::QueuedConnection);
    m_isOpen = true;
}

void Loudspeaker::play(SharedSamples samples) {
    if (!m_isOpen)
        open();
    m_waiting = std::move(samples);
    m_isEnding = false;
    m_patience.setRemainingTime(longestWait);
    {
        const std::scoped_lock lock(m_playback->mutex);
        m_playback->mixer.flush();
    }
    m_ticks.start(feedEvery);
}

void Loudspeaker::stop() {
    m_ticks.stop();
    m_waiting.reset();
    if (!std::exchange(m_isOpen, false))
        return;
    {
        const std::scoped_lock lock(m_playback->mutex);
        m_playback->mixer.flush();
    }
    QMetaObject::invokeMethod(m_speaker, &Speaker::stop, Qt::QueuedConnection);
}

void Loudspeaker::tick() {
    if (m_waiting)
        begin();
    else if (!isSounding() && !std::exchange(m_isEnding, true))
        m_lastWord.setRemainingTime(bufferedLength);
    else if (m_isEnding && m_lastWord.hasExpired())
        end(true);
}

// What is added while the device wakes would be heard from its middle on.
void Loudspeaker::begin() {
    {
        const std::scoped_lock lock(m_playback->mutex);
        if (m_playback->hasDevice && !m_playback->clock.isWaiting(steadyNow()))
            m_playback->mixer.add({Bus::Voice, std::exchange(m_waiting, nullptr),
                                   m_playback->mixer.position(), false});
    }
    if (m_waiting && m_patience.hasExpired())
        end(false);
}

bool Loudspeaker::isSounding() const {
    const std::scoped_lock lock(m_playback->mutex);
    return m_playback->hasDevice && m_playback->mixer.parts() > 0;
}

void Loudspeaker::end(bool wasHeard) {
    m_ticks.stop();
    if (!wasHeard)
        stop();
    Q_EMIT ended(wasHeard);
}

} // namespace supine::voice
