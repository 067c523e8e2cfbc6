// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

#include <span>
#include <vector>

namespace supine::voice {

/// How a voice comes in, in words.
enum class Loud { Nothing, TooQuiet, Good, TooLoud };

/// Frames that one bar of a picture of sound stands for: 40 ms.
inline constexpr std::size_t barFrames = sampleRate / 25;

/// The bars of a picture of sound: the peak of each 40 ms, 0 to 1. The last bar may be shorter.
std::vector<float> barsOf(std::span<const float> samples);

/// Watches what comes in while somebody speaks.
class Level {
public:
    void hear(std::span<const float> samples);

    /// The bars so far, from the first sound of a voice on.
    const std::vector<float>& bars() const { return m_bars; }

    /// How loud the voice has been in the last second and a half of words, silence left out; once
    /// too loud stays too loud.
    Loud loud() const;

private:
    std::vector<float> m_bars;
    std::vector<float> m_voiced; // those of them that are loud enough for a voice
    Samples m_rest; // less than a bar
    bool m_wasTooLoud = false;
};

} // namespace supine::voice
