// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/export/wav_writer.h"

#include "app/voice/mixing/samples.h"

#include <QByteArray>
#include <QIODevice>
#include <QtEndian>

#include <algorithm>
#include <cmath>
#include <vector>

namespace supine::voice {

namespace {

constexpr std::int64_t bytesPerFrame = 2;
constexpr std::int64_t headBytes = 44;
constexpr std::int64_t mostFrames = (0xFFFFFFFF - headBytes) / bytesPerFrame;

template <class Number>
void append(QByteArray& head, Number number) {
    const Number little = qToLittleEndian(number);
    head.append(reinterpret_cast<const char*>(&little), sizeof little);
}

} // namespace

WavWriter::WavWriter(QIODevice& device) : m_device(device) {
    writeHead();
}

// Microsoft and IBM, "Multimedia Programming Interface and Data Specifications 1.0" (1991): RIFF,
// the format of plain samples, the data; each size counts what follows it.
void WavWriter::writeHead() {
    const auto dataBytes = static_cast<std::uint32_t>(m_frames * bytesPerFrame);
    QByteArray head("RIFF");
    append<std::uint32_t>(head, dataBytes + headBytes - 8);
    head.append("WAVEfmt ");
    append<std::uint32_t>(head, 16);
    append<std::uint16_t>(head, 1); // plain samples
    append<std::uint16_t>(head, 1); // channel
    append<std::uint32_t>(head, sampleRate);
    append<std::uint32_t>(head, sampleRate * bytesPerFrame);
    append<std::uint16_t>(head, bytesPerFrame);
    append<std::uint16_t>(head, 8 * bytesPerFrame);
    head.append("data");
    append<std::uint32_t>(head, dataBytes);
    m_good = m_good && m_device.write(head) == head.size();
}

void WavWriter::write(std::span<const float> samples) {
    m_frames += static_cast<std::int64_t>(samples.size());
    m_good = m_good && m_frames <= mostFrames;
    if (!m_good)
        return;
    std::vector<qint16> whole(samples.size());
    std::transform(samples.begin(), samples.end(), whole.begin(), [](float sample) {
        const long step = std::lround(32767.0F * std::clamp(sample, -1.0F, 1.0F));
        return qToLittleEndian(static_cast<qint16>(step));
    });
    const auto bytes = static_cast<qint64>(whole.size() * sizeof(qint16));
    m_good = m_device.write(reinterpret_cast<const char*>(whole.data()), bytes) == bytes;
}

bool WavWriter::finish() {
    m_good = m_good && m_device.seek(0);
    writeHead();
    return m_good;
}

} // namespace supine::voice
