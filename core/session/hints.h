// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/build.h"
#include "core/motion/part_way.h"
#include "core/session/timeline.h"

#include <vector>

namespace supine::session {

/// How long before a movement its direction is shown: when the movement before it is nearly over, so
/// that the arrow never speaks against the words. Design choice.
inline constexpr Seconds hintAhead{0.9};
/// How long before a movement of millimetres the magnifier begins to open. Design choice.
inline constexpr Seconds magnifierAhead{1.5};
/// How long the magnifier takes to open or to close. Design choice.
inline constexpr Seconds magnifierOpens{0.9};

/// Something that is shown about the way of one part of the body.
struct Hint {
    motion::PartWay way;
    double strength = 0; ///< 0 unseen to 1 plain.
    double grown = 1;    ///< 0 to 1, how much of it is drawn yet, from its beginning.
    Seconds begin{};     ///< When its phase begins.
    Seconds end{};       ///< When the part arrives.
};

/// How a magnifier stands.
struct Magnifier {
    double open = 0;  ///< 0 shut to 1 open.
    double belly = 0; ///< 0 looks at the low back, 1 at the lower belly.
};

/// What a timeline has to teach at one instant beyond the body itself.
struct Hints {
    std::vector<Hint> directions; ///< Where a part is about to move; none while nothing is.
    std::vector<Hint> ranges;     ///< The way to where this person's comfort range ends, below 1 only.
};

/// The hints at `time`. A pure function: a direction comes `hintAhead` before the phase that moves
/// begins and goes as it begins, the way to the range's end stays for the length of its phase.
Hints hintsAt(const Timeline& timeline, Seconds time, const motion::Build& build);

/// The magnifier at `time`: open for all rounds of an exercise that moves nothing but pelvis or belly,
/// by millimetres, and looking at what moves.
Magnifier magnifierAt(const Timeline& timeline, Seconds time);

} // namespace supine::session
