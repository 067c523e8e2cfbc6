// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/wav_file.h"

#include "app/voice/mixing/resample.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace supine::voice {

namespace {

constexpr int lowestRate = 4000;
constexpr int highestRate = 192000;
constexpr int mostChannels = 32;
constexpr std::size_t longestSeconds = 60;
constexpr qsizetype formatSize = 16;
constexpr quint16 pcm = 1;
constexpr quint16 floats = 3;
constexpr quint16 extensible = 0xFFFE;
constexpr qsizetype subformatAt = 24; // in an extensible format, where the real one stands

struct Format {
    quint16 kind = 0;
    quint16 channels = 0;
    quint32 rate = 0;
    quint16 bits = 0;

    qsizetype bytes() const { return bits / 8; }
    bool isKnown() const {
        const bool isPcm = kind == pcm && (bits == 8 || bits == 16 || bits == 24 || bits == 32);
        return (isPcm || (kind == floats && bits == 32)) && channels >= 1 &&
               channels <= mostChannels && rate >= lowestRate && rate <= highestRate;
    }
};

template <class Number>
Number numberAt(QByteArrayView bytes, qsizetype at) {
    return qFromLittleEndian<Number>(bytes.data() + at);
}

Format formatOf(QByteArrayView chunk) {
    Format format;
    if (chunk.size() < formatSize)
        return format;
    format.kind = numberAt<quint16>(chunk, 0);
    format.channels = numberAt<quint16>(chunk, 2);
    format.rate = numberAt<quint32>(chunk, 4);
    format.bits = numberAt<quint16>(chunk, 14);
    if (format.kind == extensible && chunk.size() >= subformatAt + 2)
        format.kind = numberAt<quint16>(chunk, subformatAt);
    return format;
}

float sampleAt(QByteArrayView bytes, qsizetype at, const Format& format) {
    if (format.kind == floats) {
        const auto value = std::bit_cast<float>(numberAt<quint32>(bytes, at));
        return std::isfinite(value) ? std::clamp(value, -1.0F, 1.0F) : 0.0F;
    }
    switch (format.bits) {
    case 8:
        return static_cast<float>(static_cast<quint8>(bytes[at]) - 128) / 128.0F;
    case 16:
        return static_cast<float>(numberAt<qint16>(bytes, at)) / 32768.0F;
    case 24:
        return static_cast<float>(numberAt<quint16>(bytes, at) +
                                  static_cast<qint8>(bytes[at + 2]) * 65536) /
               8388608.0F;
    default:
        return static_cast<float>(static_cast<double>(numberAt<qint32>(bytes, at)) / 2147483648.0);
    }
}

Samples samplesOf(QByteArrayView data, const Format& format) {
    const qsizetype frameSize = format.bytes() * format.channels;
    const std::size_t frames =
        std::min(static_cast<std::size_t>(data.size() / frameSize), longestSeconds * format.rate);
    Samples samples(frames);
    for (std::size_t frame = 0; frame < frames; ++frame) {
        float sum = 0;
        for (quint16 channel = 0; channel < format.channels; ++channel)
            sum += sampleAt(
                data, static_cast<qsizetype>(frame) * frameSize + channel * format.bytes(), format);
        samples[frame] = sum / static_cast<float>(format.channels);
    }
    return samples;
}

} // namespace

std::optional<Samples> decodeWav(const QByteArray& wav) {
    const QByteArrayView bytes(wav);
    if (!bytes.startsWith("RIFF") || bytes.size() < 12 || bytes.sliced(8, 4) != "WAVE")
        return {};
    Format format;
    for (qsizetype at = 12; at + 8 <= bytes.size();) {
        const QByteArrayView name = bytes.sliced(at, 4);
        const qsizetype written = numberAt<quint32>(bytes, at + 4);
        at += 8;
        const QByteArrayView chunk = bytes.sliced(at, std::min(written, bytes.size() - at));
        if (name == "fmt ")
            format = formatOf(chunk);
        if (name == "data")
            return format.isKnown()
                       ? std::optional(
                             resampled(samplesOf(written == 0 ? bytes.sliced(at) : chunk, format),
                                       static_cast<int>(format.rate)))
                       : std::nullopt;
        at += written + written % 2;
    }
    return {};
}

} // namespace supine::voice
