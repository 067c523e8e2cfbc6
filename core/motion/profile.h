// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/build.h"

#include <vector>

namespace supine::motion {

/// The thickness of a limb at one place, in metres from the line through its joints to the skin.
struct Thickness {
    double front = 0;
    double back = 0;
};

/// The thickness at place `t` (0 hip or shoulder, 1 knee or elbow, 2 ankle or wrist), between the
/// points of the profile on a straight line and beyond them as at its ends.
Thickness thicknessAt(const std::vector<ProfilePoint>& profile, double t);

} // namespace supine::motion
