// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/expression.h"
#include "core/units.h"

namespace supine::motion {

/// One blink.
struct Blink {
    Seconds begin{};
    Seconds length{}; ///< 0.15 to 0.25 s.
};

/// The blink that is nearest to come or has just been at `time`. Blinks come 3.5 to 5.5 s apart,
/// never evenly, and are the same whenever this time is asked for.
Blink blinkAbout(Seconds time);

/// How far the lids are closed (0 to 1) at `time` of a blink: they fall faster than they rise.
double lidsAt(const Blink& blink, Seconds time);

/// Where resting eyes look at `time`, in degrees as Expression::gazeDeg: they stay for some seconds
/// and then look a little elsewhere.
double restingGaze(Seconds time);

/// What the face does by itself at `time` while nothing is about to move.
Expression restingExpression(Seconds time);

} // namespace supine::motion
