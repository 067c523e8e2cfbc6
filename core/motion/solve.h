// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/choreography.h"

namespace supine::motion {

/// The body that reaches these goals while breathing at `breathLevel` (0 to 1). A pure function: the
/// same arguments give the same body. A goal out of reach is approached as far as the limb is long
/// and says so in `withinReach`.
Body solve(const Build& build, const PoseInMotion& pose, double breathLevel);

} // namespace supine::motion
