// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/opus_file.h"

#include "app/voice/packs/clip_file.h"

#include <QFile>

#include <opusfile.h>

#include <algorithm>
#include <array>
#include <span>

namespace supine::voice {

namespace {

struct CloseOpus {
    void operator()(OggOpusFile* file) const { op_free(file); }
};
using OpusFile = std::unique_ptr<OggOpusFile, CloseOpus>;

OpusFile openOpus(const QByteArray& bytes) {
    return OpusFile(op_open_memory(reinterpret_cast<const unsigned char*>(bytes.constData()),
                                   static_cast<std::size_t>(bytes.size()), nullptr));
}

// Two channels at most: opusfile folds down any others, and we fold those two.
void appendMono(Samples& samples, std::span<const float> stereo) {
    for (std::size_t i = 0; i + 1 < stereo.size(); i += 2)
        samples.push_back(0.5F * (stereo[i] + stereo[i + 1]));
}

} // namespace

Result<Samples, std::string> decodeOpus(const QByteArray& opus, Seconds longest) {
    const auto most = static_cast<std::size_t>(toFrames(longest));
    const OpusFile file = openOpus(opus);
    if (!file)
        return Unexpected{std::string("This is not an Ogg Opus file.")};
    Samples samples;
    std::array<float, 2 * 5760> chunk; // 120 ms, the longest packet there is
    while (samples.size() < most) {
        const int frames =
            op_read_float_stereo(file.get(), chunk.data(), static_cast<int>(chunk.size()));
        if (frames == OP_HOLE)
            continue;
        if (frames < 0)
            return Unexpected{std::string("The Ogg Opus file is damaged.")};
        if (frames == 0)
            break;
        appendMono(samples, std::span(chunk).first(2 * static_cast<std::size_t>(frames)));
    }
    samples.resize(std::min(samples.size(), most));
    if (samples.empty())
        return Unexpected{std::string("The Ogg Opus file holds no sound.")};
    return samples;
}

Result<Samples, std::string> readOpus(const QString& path) {
    const ClipFault fault = lookAt(path);
    if (fault != ClipFault::None)
        return Unexpected{path.toStdString() + " " + wordsFor(fault).trouble + "."};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Unexpected{path.toStdString() + " cannot be read."};
    auto samples = decodeOpus(file.read(largestClip));
    if (!samples)
        return Unexpected{path.toStdString() + ": " + samples.error()};
    return samples;
}

std::optional<Seconds> opusLength(const QString& path) {
    if (lookAt(path) != ClipFault::None)
        return {};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray bytes = file.read(largestClip);
    const OpusFile opus = openOpus(bytes);
    const ogg_int64_t frames = opus ? op_pcm_total(opus.get(), -1) : 0;
    return frames > 0 ? std::optional(toSeconds(frames)) : std::nullopt;
}

} // namespace supine::voice
