// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/choreography.h"
#include "core/motion/pelvis_roll.h"

namespace supine::motion {

/// The right leg. A foot that stands keeps its place whatever the pelvis does; between standing
/// and raised all joints turn together, so that knee and foot travel on arcs.
LegBody solveLeg(const Skeleton& skeleton, const PelvisRoll& pelvis, const Travel<LegGoal>& travel);

/// The same leg on the other side of the body.
LegBody acrossMidline(const LegBody& leg);

} // namespace supine::motion
