// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace supine::voice {

/// Frames in a second, everywhere: of clips, of what is synthesised and of the device.
inline constexpr int sampleRate = 48000;

/// A count of frames, or an instant in frames since Sound::open().
using Frame = std::int64_t;

/// One channel of sound, each sample within -1 to 1.
using Samples = std::vector<float>;
using SharedSamples = std::shared_ptr<const Samples>;

inline Frame toFrames(Seconds time) {
    return static_cast<Frame>(std::llround(time.count() * sampleRate));
}

inline Seconds toSeconds(Frame frames) {
    return Seconds(static_cast<double>(frames) / sampleRate);
}

/// The largest size of a sample, 0 of none.
inline float peakOf(std::span<const float> samples) {
    float peak = 0;
    for (const float sample : samples)
        peak = std::max(peak, std::abs(sample));
    return peak;
}

/// Half a cosine from 0 at 0 to 1 at 1, level at both ends: a fade that does not click.
inline float fade(double fraction) {
    const double held = fraction < 0 ? 0 : fraction > 1 ? 1 : fraction;
    return static_cast<float>(0.5 - 0.5 * std::cos(std::numbers::pi * held));
}

} // namespace supine::voice
