// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// The legs and the lower arm of a person lying on the side, head left, the back to the viewer:
/// hips and knees bent, one leg on the other, the lower arm under the head. The upper side is
/// `right`. In metres of the room; every bone has the build's length.
struct OnSide {
    motion::Sided<motion::LegBody> legs;
    motion::ArmBody lowerArm;
    motion::Vec3 head; ///< Middle of the back of the head.
};

OnSide lyingOnSide(const motion::Build& build);

/// The person from the farthest part to the nearest. `breath` (0 to 1) lifts the ribs.
void paintOnSide(const Sheet& sheet, const motion::Build& build, double breath);

/// Shadows under head, trunk and legs.
void paintOnSideShadows(const Sheet& sheet, const motion::Build& build);

} // namespace supine::figure
