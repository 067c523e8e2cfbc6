// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/style/palette.h"

namespace supine::figure {

/// The colours of what lies under the skin.
struct AnatomyColours {
    Material bone;      ///< Warm ivory with a brown line.
    Material farBone;   ///< Bones of the far side, nearer to the body's own colour.
    Material cartilage; ///< Discs, costal cartilage.
    Material diaphragm; ///< Orange, as no other muscle, because it is the one that moves by itself.
    Material muscle; ///< Teal for every other muscle: red would read as an injury. Of both muscles
                     ///< `light` is the wash under the fibres.
};

/// The palette of a body that can be looked through: cloth mixed to glass, skin and hair only a
/// little, so that the face stays a living one. All its colours are opaque; the room and the mat
/// are untouched.
Palette seeThrough(const Palette& palette);

/// The same with skin and sleeve of an arm that lies before the trunk, so that what is behind it
/// can be read: `share` 0 not to 1 wholly cleared.
Palette clearedArm(const Palette& clear, double share);

/// The colours of bones and muscles in the same room. `steppedBack` is the share of wall (0 to 1)
/// that the figure has taken on, as in stepBack().
AnatomyColours anatomyColours(const Palette& palette, double steppedBack = 0);

} // namespace supine::figure
