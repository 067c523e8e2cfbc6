// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/choreography.h"
#include "core/motion/hand_target.h"

namespace supine::motion {

/// The right arm and what it moves among. `left` and `met` are the leg that a hand under way lets
/// go of and the leg it will meet, where they were or will be; at the ends of the travel both are
/// where the leg is now.
struct ArmInMotion {
    ArmSurroundings now;
    LegBody left;
    LegBody met;
};

/// The right arm. Between two goals that do not lie on the same skin its bones swing on arcs, clear
/// of trunk and mat, and the wrist keeps an even pace along its path.
ArmBody solveArm(const ArmInMotion& arm, const Travel<HandGoal>& travel, Side side);

/// The same arm on the other side of the body.
ArmBody acrossMidline(const ArmBody& arm);

} // namespace supine::motion
