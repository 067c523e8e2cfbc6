// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/content/known.h"
#include "core/motion/pose.h"

namespace supine::content {

/// A change of pose written as a mapping. Numbers beyond what a body does are faults; the limits
/// are those of FIGURE's table (AAOS and Merck for the joints, Levine & Whittle 1996 for the
/// pelvis).
motion::PoseChange readPoseChange(const Node& node, Faults& faults);

/// A goal: the name of a pose, which sets the whole body, or a mapping of what changes.
motion::PoseChange readPoseGoal(const Node& node, const Known& known, Faults& faults);

/// Whether the change names nothing at all.
bool changesNothing(const motion::PoseChange& change);

/// Reports a pose no body can take although each number alone is possible: a hip bent too far, or a
/// pelvis tilted farther than its own muscles do while both feet stand.
void checkPose(const motion::Pose& pose, Place at, Faults& faults);

} // namespace supine::content
