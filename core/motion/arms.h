// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/choreography.h"
#include "core/motion/hand_target.h"

namespace supine::motion {

/// The right arm in its surroundings. Between two goals that do not lie on the same skin the hand
/// swings on an arc about the shoulder, clear of trunk and mat, at an even pace along its path.
ArmBody solveArm(const ArmSurroundings& around, const Travel<HandGoal>& travel, Side side);

/// The same arm on the other side of the body.
ArmBody acrossMidline(const ArmBody& arm);

} // namespace supine::motion
