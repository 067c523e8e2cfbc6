// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

#include <span>

namespace supine::voice {

/// What there is to say about a take, the gravest first.
enum class Verdict {
    Muted,    ///< Not a single sound arrived: the microphone is switched off somewhere.
    Nothing,  ///< Nobody spoke.
    TooLong,  ///< It does not end before its phase does.
    TooLoud,  ///< The microphone was overdriven, it crackles.
    TooQuiet, ///< So faint that its noise would be heard.
    Noisy,    ///< The room is nearly as loud as the voice.
    Good
};

/// One reading of a line, ready to be kept: without the silence round it, as loud as all the other
/// lines, faded at both ends. Empty where nobody spoke.
struct Take {
    Samples samples;
    Verdict verdict = Verdict::Nothing;

    Seconds length() const { return toSeconds(static_cast<Frame>(samples.size())); }
    /// Whether there is something to keep; anything but Good is for the person to decide.
    bool canBeKept() const { return !samples.empty(); }
};

/// The longest recording there is; clips may last no longer.
inline constexpr Seconds longestTake{60};

/// Makes a take of a recording. `room` is how long the line may last, 0 for as long as it likes.
Take takeOf(std::span<const float> recorded, Seconds room);

} // namespace supine::voice
