// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/speaker.h"

#include "app/voice/playback.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QIODevice>
#include <QMediaDevices>

#include <algorithm>
#include <array>
#include <cmath>

namespace supine::voice {

namespace {

using namespace std::chrono_literals;

// Below 70 ms a sink of Qt 6.4 goes silent without an error.
constexpr Seconds bufferLength = 100ms;
constexpr std::chrono::milliseconds tickLength = 20ms;
constexpr std::chrono::milliseconds tryAgainAfter = 2s;
constexpr int channels = 2;
constexpr qint64 frameBytes = channels * static_cast<qint64>(sizeof(qint16));

QAudioFormat deviceFormat() {
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

// What the device pulls from: endless, because silence is sound to it.
class MixerFeed final : public QIODevice {
public:
    explicit MixerFeed(std::shared_ptr<Playback> playback) : m_playback(std::move(playback)) {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return sampleRate * frameBytes; }

protected:
    qint64 readData(char* data, qint64 most) override {
        auto* out = reinterpret_cast<qint16*>(data);
        qint64 frames = most / frameBytes;
        const qint64 bytes = frames * frameBytes;
        while (frames > 0) {
            const auto count = std::min(frames, static_cast<qint64>(m_block.size()));
            out = renderInto(out, static_cast<std::size_t>(count));
            frames -= count;
        }
        return bytes;
    }

    qint64 writeData(const char*, qint64) override { return -1; }

private:
    qint16* renderInto(qint16* out, std::size_t count) {
        const std::span block = std::span(m_block).first(count);
        {
            const std::scoped_lock lock(m_playback->mutex);
            m_playback->mixer.render(block);
        }
        for (const float sample : block) {
            const auto level = static_cast<qint16>(std::lround(sample * 32767.0F));
            out = std::fill_n(out, channels, level);
        }
        return out;
    }

    std::shared_ptr<Playback> m_playback;
    std::array<float, 480> m_block{};
};

} // namespace

Speaker::Speaker(std::shared_ptr<Playback> playback) : m_playback(std::move(playback)), m_ticks(this) {
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &Speaker::tick);
}

Speaker::~Speaker() {
    stop();
}

void Speaker::start() {
    stop();
    openDevice();
    m_ticks.start(tickLength);
}

void Speaker::stop() {
    m_ticks.stop();
    m_isLost = false;
    dropDevice();
}

void Speaker::tick() {
    if (m_sink)
        readClock();
    if (m_sink && isBroken()) {
        dropDevice();
        reportLost();
        m_nextTry.setRemainingTime(tryAgainAfter);
    } else if (!m_sink && m_nextTry.hasExpired()) {
        openDevice();
    }
}

void Speaker::readClock() {
    const Seconds played = std::chrono::microseconds(m_sink->processedUSecs());
    bool isSound = false;
    {
        const std::scoped_lock lock(m_playback->mutex);
        m_playback->clock.read(steadyNow(), played);
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
    return m_playback->clock.isStalled(steadyNow());
}

void Speaker::openDevice() {
    m_nextTry.setRemainingTime(tryAgainAfter);
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (!device.isNull())
        startSink(device);
    if (!m_sink)
        reportLost();
}

void Speaker::startSink(const QAudioDevice& device) {
    {
        // The first frame pulled is heard when the buffer before it has been played.
        const std::scoped_lock lock(m_playback->mutex);
        const Seconds now = m_playback->clock.now(steadyNow());
        m_playback->mixer.moveTo(toFrames(now + bufferLength));
        m_playback->clock.deviceOpened(now);
        m_playback->hasDevice = true;
    }
    m_feed = std::make_unique<MixerFeed>(m_playback);
    m_sink = std::make_unique<QAudioSink>(device, deviceFormat());
    m_sink->setBufferSize(toFrames(bufferLength) * frameBytes);
    m_sink->start(m_feed.get());
    if (m_sink->error() != QAudio::NoError)
        dropDevice();
}

void Speaker::dropDevice() {
    if (m_sink)
        m_sink->stop();
    m_sink.reset();
    m_feed.reset();
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
