// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/device/speaker.h"

#include "app/voice/device/playback.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>
#include <QThread>

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

namespace supine::voice {

namespace {

using namespace std::chrono_literals;

// Below 70 ms a sink of Qt 6.4 goes silent without an error. PulseAudio grants less than is asked
// for, of 100 ms 70; at 70 a busy machine broke words, and at 100 a server that was late once did.
// The price of more is that a pause is heard a fifth of a second late.
constexpr Seconds bufferLength = 200ms;
constexpr std::chrono::milliseconds tickLength = 10ms;
constexpr std::chrono::milliseconds tryAgainAfter = 2s;
constexpr std::chrono::milliseconds answerTime = 200ms;
constexpr std::size_t blockFrames = sampleRate / 100;
constexpr int channels = 2;
constexpr qint64 frameBytes = channels * static_cast<qint64>(sizeof(qint16));

QAudioFormat deviceFormat() {
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

} // namespace

Speaker::Speaker(std::shared_ptr<Playback> playback)
    : m_playback(std::move(playback)), m_ticks(this) {
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &Speaker::tick);
}

Speaker::~Speaker() {
    stop();
    QThread::msleep(static_cast<unsigned long>(m_answered.remainingTime()));
}

void Speaker::start() {
    stop();
    {
        const std::scoped_lock lock(m_playback->mutex);
        m_playback->clock.waitForDevice(steadyNow());
    }
    openDevice(); // which ends the wait where there is none
    m_ticks.start(tickLength);
}

void Speaker::stop() {
    m_ticks.stop();
    m_isLost = false;
    dropDevice();
}

void Speaker::tick() {
    if (m_sink) {
        feed();
        readClock();
    }
    if (m_sink && isBroken()) {
        dropDevice();
        reportLost();
        m_nextTry.setRemainingTime(tryAgainAfter);
    } else if (!m_sink && m_nextTry.hasExpired()) {
        openDevice();
    }
}

// We push: a sink that pulls takes whole periods of 20 ms only, and where the rest of its buffer is
// shorter than one, PulseAudio may wait for that rest for ever.
void Speaker::feed() {
    std::array<float, blockFrames> block{};
    std::array<qint16, blockFrames * channels> bytes{};
    for (qint64 room = m_sink->bytesFree() / frameBytes; room > 0;) {
        const auto frames = std::min(room, static_cast<qint64>(blockFrames));
        const auto mixed = std::span(block).first(static_cast<std::size_t>(frames));
        render(mixed);
        auto out = bytes.begin();
        for (const float sample : mixed)
            out = std::fill_n(out, channels, static_cast<qint16>(std::lround(sample * 32767.0F)));
        m_input->write(reinterpret_cast<const char*>(bytes.data()), frames * frameBytes);
        room -= frames;
    }
}

void Speaker::render(std::span<float> out) {
    const std::scoped_lock lock(m_playback->mutex);
    Mixer& mixer = m_playback->mixer;
    if (m_playback->clock.isWaiting(steadyNow())) {
        std::fill(out.begin(), out.end(), 0.0F);
        mixer.moveTo(mixer.position() + static_cast<Frame>(out.size()));
    } else {
        mixer.render(out);
    }
}

void Speaker::readClock() {
    const Seconds played = std::chrono::microseconds(m_sink->processedUSecs());
    bool isSound = false;
    {
        const std::scoped_lock lock(m_playback->mutex);
        const Seconds late = m_playback->clock.read(steadyNow(), played);
        if (late != Seconds::zero())
            m_playback->mixer.moveTo(m_playback->mixer.position() + toFrames(late));
        isSound = m_playback->clock.trustsDevice();
    }
    if (isSound && m_isLost) {
        m_isLost = false;
        Q_EMIT back();
    }
}

bool Speaker::isBroken() const {
    const QAudio::Error error = m_sink->error();
    if (m_sink->state() == QAudio::StoppedState || error == QAudio::FatalError ||
        error == QAudio::IOError || error == QAudio::OpenError)
        return true;
    const std::scoped_lock lock(m_playback->mutex);
    return m_playback->clock.isDead(steadyNow());
}

void Speaker::openDevice() {
    m_nextTry.setRemainingTime(tryAgainAfter);
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (!device.isNull())
        startSink(device);
    if (!m_sink) {
        dropDevice();
        reportLost();
    }
}

void Speaker::startSink(const QAudioDevice& device) {
    {
        const std::scoped_lock lock(m_playback->mutex);
        const Seconds now = m_playback->clock.now(steadyNow());
        m_playback->mixer.moveTo(toFrames(now));
        m_playback->clock.deviceOpened(now);
        m_playback->hasDevice = true;
    }
    m_sink = std::make_unique<QAudioSink>(device, deviceFormat());
    m_sink->setBufferSize(toFrames(bufferLength) * frameBytes);
    m_input = m_sink->start();
    if (m_input == nullptr || m_sink->error() != QAudio::NoError)
        dropDevice();
    else
        feed();
}

// On an underrun Qt asks PulseAudio to drain, and hands the answer to the sink without asking
// whether that still lives. So a sink is kept for a while after it has stopped.
void Speaker::dropDevice() {
    m_input = nullptr;
    if (m_sink) {
        m_sink->stop();
        m_retired = std::move(m_sink);
        m_answered.setRemainingTime(answerTime);
    }
    const std::scoped_lock lock(m_playback->mutex);
    m_playback->hasDevice = false;
    m_playback->clock.deviceGone(steadyNow());
}

void Speaker::reportLost() {
    if (!m_isLost)
        Q_EMIT lost();
    m_isLost = true;
}

} // namespace supine::voice
