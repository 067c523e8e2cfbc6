// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/levelling.h"

#include <algorithm>
#include <cmath>

namespace supine::voice {

namespace {

constexpr std::size_t reach = sampleRate / 200; // 5 ms to either side of a peak
constexpr float quiet = 0.004F;                 // of the loudest: what counts as silence
constexpr Frame edge = sampleRate / 50;
constexpr Frame fadeLength = sampleRate * 12 / 1000;
constexpr int rounds = 4;
constexpr double closeEnough = 0.05; // LU

void amplify(Samples& samples, double decibels) {
    const auto gain = static_cast<float>(std::pow(10.0, decibels / 20));
    for (float& sample : samples)
        sample *= gain;
}

// What each sample may be multiplied by so that it stays below the ceiling.
Samples neededGains(const Samples& samples, float ceiling) {
    Samples gains(samples.size());
    std::transform(samples.begin(), samples.end(), gains.begin(), [ceiling](float sample) {
        return std::min(1.0F, ceiling / std::max(std::abs(sample), ceiling));
    });
    return gains;
}

// The least of the gains within reach; then the mean within reach, which never exceeds the gain
// that the middle needs.
Samples smoothed(const Samples& needed) {
    const std::size_t size = needed.size();
    Samples least(size, 1.0F);
    for (std::size_t i = 0; i < size; ++i) {
        if (needed[i] >= 1.0F)
            continue;
        const std::size_t end = std::min(size, i + reach + 1);
        for (std::size_t j = i > reach ? i - reach : 0; j < end; ++j)
            least[j] = std::min(least[j], needed[i]);
    }
    Samples gains(size);
    double sum = 0;
    for (std::size_t i = 0; i < size + reach; ++i) {
        if (i < size)
            sum += static_cast<double>(least[i]);
        if (i > 2 * reach)
            sum -= static_cast<double>(least[i - 2 * reach - 1]);
        if (i < reach)
            continue;
        const std::size_t middle = i - reach;
        const std::size_t from = middle > reach ? middle - reach : 0;
        const std::size_t to = std::min(size, middle + reach + 1);
        gains[middle] = static_cast<float>(sum / static_cast<double>(to - from));
    }
    return gains;
}

void limit(Samples& samples, float ceiling) {
    if (peakOf(samples) <= ceiling)
        return;
    const Samples gains = smoothed(neededGains(samples, ceiling));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = std::clamp(samples[i] * gains[i], -ceiling, ceiling);
}

} // namespace

Samples trimmed(std::span<const float> samples) {
    const float threshold = quiet * peakOf(samples);
    const auto isHeard = [threshold](float sample) { return std::abs(sample) > threshold; };
    const auto first = std::find_if(samples.begin(), samples.end(), isHeard);
    const auto last = std::find_if(samples.rbegin(), samples.rend(), isHeard).base();
    if (first >= last)
        return {};
    Samples kept(first - std::min<std::ptrdiff_t>(edge, first - samples.begin()),
                 last + std::min<std::ptrdiff_t>(edge, samples.end() - last));
    fadeEnds(kept, fadeLength, fadeLength);
    return kept;
}

// Turning peaks down makes the whole a little quieter, so it is measured again.
Samples levelled(Samples samples, double loudness, float ceiling) {
    for (int round = 0; round < rounds; ++round) {
        const auto measured = loudnessOf(samples);
        if (!measured || std::abs(loudness - *measured) < closeEnough)
            break;
        amplify(samples, loudness - *measured);
        limit(samples, ceiling);
    }
    limit(samples, ceiling);
    return samples;
}

void fadeEnds(Samples& samples, Frame in, Frame out) {
    const auto size = static_cast<Frame>(samples.size());
    for (Frame i = 0; i < std::min(in, size); ++i)
        samples[static_cast<std::size_t>(i)] *=
            fade(static_cast<double>(i) / static_cast<double>(in));
    for (Frame i = 0; i < std::min(out, size); ++i)
        samples[static_cast<std::size_t>(size - 1 - i)] *=
            fade(static_cast<double>(i) / static_cast<double>(out));
}

} // namespace supine::voice
