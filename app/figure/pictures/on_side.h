// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// The limbs and the head of a person lying on the left side, head left, the back to the viewer:
/// hips and knees bent away from the viewer, one leg on the other, the head on the lower arm, the
/// upper arm along the flank, its hand before the hip and out of sight. The upper side is `right`.
/// In metres of the room; every bone has the build's length.
struct OnSide {
    motion::Sided<motion::LegBody> legs;
    motion::ArmBody upperArm;
    motion::ArmBody lowerArm;
    motion::Vec3 head; ///< Middle of the skull.
};

/// `breath` 0 to 1 is breathed out to breathed in.
OnSide lyingOnSide(const motion::Build& build, double breath);

/// The person from the farthest part to the nearest. `breath` (0 to 1) lifts the ribs and the arm
/// on them.
void paintOnSide(const Sheet& sheet, const motion::Build& build, double breath);

/// Shadows under head, trunk and legs.
void paintOnSideShadows(const Sheet& sheet, const motion::Build& build);

} // namespace supine::figure
