// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

#include <optional>
#include <span>

namespace supine::voice {

/// A stretch of a recording, in frames; the end is not part of it.
struct Stretch {
    std::size_t begin = 0;
    std::size_t end = 0;

    std::size_t length() const { return end - begin; }
    friend bool operator==(const Stretch&, const Stretch&) = default;
};

/// Where somebody speaks in a recording.
struct Speech {
    Stretch stretch;       ///< From the first sound of the words to the last, pauses included.
    double aboveNoise = 0; ///< How far the words stand above the room's own noise, in decibels.
};

/// Finds the words in a recording. A click of a key or a knock on the table that stands apart from
/// them does not count. Nothing where nobody speaks.
std::optional<Speech> findSpeech(std::span<const float> recorded);

/// The recording without what lies below a voice: rumble, hum of the mains' lowest note, and the
/// constant offset of cheap microphones.
Samples withoutRumble(std::span<const float> recorded);

} // namespace supine::voice
