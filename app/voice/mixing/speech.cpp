// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/speech.h"

#include "app/voice/mixing/loudness.h"

#include <algorithm>

namespace supine::voice {

namespace {

constexpr float quiet = 0.004F; // of the loudest: what counts as silence
constexpr std::ptrdiff_t edge = sampleRate / 50;
constexpr std::ptrdiff_t fadeLength = sampleRate * 12 / 1000;
constexpr double highestPeak = 0.841; // -1.5 dBFS: encoding may add half a decibel

void fadeEnds(Samples& samples) {
    const auto length = std::min(static_cast<std::size_t>(fadeLength), samples.size() / 2);
    for (std::size_t i = 0; i < length; ++i) {
        const float gain = fade(static_cast<double>(i) / static_cast<double>(length));
        samples[i] *= gain;
        samples[samples.size() - 1 - i] *= gain;
    }
}

double gainOf(double decibels) {
    return std::pow(10.0, decibels / 20);
}

} // namespace

Samples trimmed(const Samples& samples) {
    const float threshold = quiet * peakOf(samples);
    const auto isHeard = [threshold](float sample) { return std::abs(sample) > threshold; };
    const auto first = std::find_if(samples.begin(), samples.end(), isHeard);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isHeard).base();
    if (first >= last)
        return {};
    Samples kept(first - std::min(edge, first - samples.begin()),
                 last + std::min(edge, samples.end() - last));
    fadeEnds(kept);
    return kept;
}

Samples levelled(Samples samples) {
    const auto loudness = loudnessOf(samples);
    if (!loudness)
        return samples;
    const double gain =
        std::min(gainOf(spokenLoudness - *loudness), highestPeak / double(peakOf(samples)));
    for (float& sample : samples)
        sample *= static_cast<float>(gain);
    return samples;
}

} // namespace supine::voice
