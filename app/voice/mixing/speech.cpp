// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/speech.h"

#include "app/voice/mixing/loudness.h"

#include <algorithm>
#include <numeric>

namespace supine::voice {

namespace {

constexpr float quiet = 0.004F; // of the loudest: what counts as silence
constexpr std::ptrdiff_t edge = sampleRate / 50;
constexpr std::ptrdiff_t fadeLength = sampleRate * 12 / 1000;
constexpr float highestPeak = 0.841F;            // -1.5 dBFS: encoding may add half a decibel
constexpr std::size_t reach = sampleRate / 1000; // samples on either side of a peak that give way

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

// For each sample the least, then the mean of the gains round it. Every gain in that mean is one
// that the sample itself can bear, so no peak passes, and the gain bends without a corner.
std::vector<float> bent(const std::vector<float>& gains) {
    const auto round = [&](const std::vector<float>& values, std::size_t at, auto fold) {
        const auto from = values.begin() + static_cast<std::ptrdiff_t>(at - std::min(at, reach));
        const auto to =
            values.begin() + static_cast<std::ptrdiff_t>(std::min(values.size(), at + reach + 1));
        return fold(from, to);
    };
    std::vector<float> least(gains.size());
    for (std::size_t i = 0; i < gains.size(); ++i)
        least[i] = round(gains, i, [](auto from, auto to) { return *std::min_element(from, to); });
    std::vector<float> mean(gains.size());
    for (std::size_t i = 0; i < gains.size(); ++i)
        mean[i] = round(least, i, [](auto from, auto to) {
            return std::accumulate(from, to, 0.0F) / static_cast<float>(to - from);
        });
    return mean;
}

void limitPeaks(Samples& samples) {
    if (peakOf(samples) <= highestPeak)
        return;
    std::vector<float> gains(samples.size());
    for (std::size_t i = 0; i < samples.size(); ++i)
        gains[i] = std::min(1.0F, highestPeak / std::max(std::abs(samples[i]), highestPeak));
    gains = bent(gains);
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] *= gains[i];
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
    const double gain = gainOf(spokenLoudness - *loudness);
    for (float& sample : samples)
        sample *= static_cast<float>(gain);
    limitPeaks(samples);
    return samples;
}

} // namespace supine::voice
