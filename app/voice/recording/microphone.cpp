// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/microphone.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSource>
#include <QMediaDevices>

#include <cstring>

namespace supine::voice {

namespace {

using namespace std::chrono_literals;

constexpr std::chrono::milliseconds listenEvery = 20ms;
constexpr std::chrono::milliseconds wakesWithin = 4s; // headphones without a wire change their mode
constexpr std::chrono::milliseconds longestGap = 1500ms;
constexpr std::chrono::milliseconds tailLength = 250ms; // what sound servers hold back
constexpr Seconds bufferLength = 500ms;                 // a window that is busy loses nothing

QAudioFormat formatWith(int channels) {
    QAudioFormat format;
    format.setSampleRate(sampleRate);
    format.setChannelCount(channels);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

Samples firstChannelMix(const QByteArray& bytes, int channels) {
    const auto count = static_cast<std::size_t>(bytes.size()) / sizeof(qint16);
    std::vector<qint16> values(count);
    std::memcpy(values.data(), bytes.constData(), count * sizeof(qint16));
    const auto step = static_cast<std::size_t>(channels);
    Samples samples;
    samples.reserve(count / step);
    for (std::size_t i = 0; i + step <= count; i += step) {
        float sum = 0;
        for (std::size_t channel = 0; channel < step; ++channel)
            sum += static_cast<float>(values[i + channel]);
        samples.push_back(sum / (32768.0F * static_cast<float>(channels)));
    }
    return samples;
}

} // namespace

Microphone::Microphone(QObject* parent) : Recorder(parent) {
    m_ticks.setTimerType(Qt::PreciseTimer);
    connect(&m_ticks, &QTimer::timeout, this, &Microphone::tick);
}

Microphone::~Microphone() {
    close();
}

// A microphone that is missing is told later too, as everything else is.
void Microphone::start() {
    close();
    m_isStopping = false;
    m_bytes.clear();
    const QAudioDevice device = QMediaDevices::defaultAudioInput();
    const Trouble trouble = device.isNull() ? Trouble::NoMicrophone : open(device);
    if (trouble != Trouble::None) {
        close();
        QMetaObject::invokeMethod(
            this, [this, trouble] { Q_EMIT ended(trouble); }, Qt::QueuedConnection);
        return;
    }
    m_silence.setRemainingTime(wakesWithin);
    m_ticks.start(listenEvery);
}

Recorder::Trouble Microphone::open(const QAudioDevice& device) {
    QAudioFormat format = formatWith(1);
    if (!device.isFormatSupported(format))
        format = formatWith(2);
    if (!device.isFormatSupported(format))
        return Trouble::Refused;
    m_channels = format.channelCount();
    m_source = std::make_unique<QAudioSource>(device, format);
    m_source->setBufferSize(format.bytesForDuration(
        std::chrono::duration_cast<std::chrono::microseconds>(bufferLength).count()));
    m_input = m_source->start();
    return isBroken() ? Trouble::Refused : Trouble::None;
}

void Microphone::stop() {
    if (!m_source || m_isStopping)
        return;
    m_isStopping = true;
    m_tail.setRemainingTime(tailLength);
}

bool Microphone::isBroken() const {
    const QAudio::Error error = m_source->error();
    return !m_input || m_source->state() == QAudio::StoppedState || error == QAudio::FatalError ||
           error == QAudio::IOError || error == QAudio::OpenError;
}

void Microphone::tick() {
    if (m_input)
        read();
    if (!m_source) // whoever heard it may have had enough
        return;
    if (m_isStopping && m_tail.hasExpired())
        end(Trouble::None);
    else if (isBroken() || m_silence.hasExpired())
        end(m_isStopping ? Trouble::None : Trouble::Lost);
}

void Microphone::read() {
    m_bytes += m_input->readAll();
    const qsizetype frame = m_channels * static_cast<qsizetype>(sizeof(qint16));
    const qsizetype whole = m_bytes.size() / frame * frame;
    if (whole == 0)
        return;
    m_silence.setRemainingTime(longestGap);
    const Samples samples = firstChannelMix(m_bytes.left(whole), m_channels);
    m_bytes.remove(0, whole);
    Q_EMIT heard(samples);
}

void Microphone::end(Trouble trouble) {
    close();
    Q_EMIT ended(trouble);
}

// Qt may still be handed answers by the sound server for a source that has stopped, so it is kept
// until the next one.
void Microphone::close() {
    m_ticks.stop();
    m_input.clear();
    if (!m_source)
        return;
    m_source->stop();
    m_retired = std::move(m_source);
}

} // namespace supine::voice
