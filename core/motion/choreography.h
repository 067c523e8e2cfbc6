// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/expression.h"
#include "core/motion/pose.h"

#include <vector>

namespace supine::motion {

/// One change of pose inside a phase, from `begin` to `end` in shares of the phase (0 to 1).
struct Move {
    double begin = 0;
    double end = 1;
    PoseChange change;

    friend bool operator==(const Move&, const Move&) = default;
};

/// All that moves in one phase: where the body comes from and what it does. Moves of the same part
/// (a leg, a hand, the tilt) must follow each other; moves of different parts may overlap.
struct Choreography {
    Pose from;
    std::vector<Move> moves;
};

/// Something on its way from one goal to the next. `fraction` is already eased, 0 to 1.
template <class Goal>
struct Travel {
    Goal from{};
    Goal to{};
    double fraction = 1;
};

/// The pose at one instant: numbers are their momentary values; legs and hands, whose goals cannot
/// be mixed as numbers, tell where they come from and where they go.
struct PoseInMotion {
    Pose numbers; ///< Its legs and hands are the goals last begun.
    Sided<Travel<LegGoal>> legs;
    Sided<Travel<HandGoal>> hands;
    Expression expression;
};

/// The pose after all moves.
Pose finalPose(const Choreography& choreography);

/// The pose at `fraction` (0 to 1) of the phase. Every move follows minimum jerk.
PoseInMotion poseAt(const Choreography& choreography, double fraction);

/// A pose that rests.
PoseInMotion still(const Pose& pose);

} // namespace supine::motion
