// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/geometry.h"

namespace supine::motion {

/// The pelvis tilting on the mat: it rolls about the place where the sacrum lies.
struct PelvisRoll {
    Vec2 contact;
    double tiltDeg = 0; ///< + posterior: the front of the pelvis goes toward the head.

    /// Where a point of the level pelvis comes to lie when it follows by `share` (0 to 1).
    Vec2 rolled(Vec2 at, double share = 1.0) const {
        return mixed(at, contact + rotated(at - contact, tiltDeg), share);
    }
};

} // namespace supine::motion
