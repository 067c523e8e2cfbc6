// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/posture.h"
#include "core/motion/posture_trunk.h"

namespace supine::motion {

/// How a hand of a posture is turned. Directions have length 1.
struct PostureHand {
    Vec3 along; ///< From the wrist to the knuckles.
    Vec3 palm;  ///< Out of the palm.
    double curl = 0;
};

/// A solved upright posture in metres, in a room of its own: x = 0 at the hips, + where the person
/// looks; y = 0 the floor; + z toward the viewer, where their `right` side is.
struct PostureBody {
    TrunkLine trunk;
    Sided<LegBody> legs;
    Sided<ArmBody> arms;
    Sided<PostureHand> hands;
    Vec2 head;             ///< Origin of the face's own frame.
    double headTurned = 0; ///< Degrees from the face's own frame to the room.
};

/// The body in an upright posture while breathing at `breathLevel` (0 to 1). It stands, kneels or
/// sits exactly on the floor; every bone has the build's length. A palm out of reach is approached
/// as far as the arm is long and says so in `withinReach`.
PostureBody solvePosture(const Build& build, const Posture& posture, double breathLevel);

/// How much less than a full breath a body on its way up or down breathes. Design choice.
inline constexpr double postureBreath = 0.45;

} // namespace supine::motion
