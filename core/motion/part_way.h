// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"

#include <vector>

namespace supine::motion {

/// A part of the body that a movement is about. Which side is meant is the person's own.
enum class MovingPart { Pelvis, Belly, RightKnee, LeftKnee, RightHand, LeftHand };

/// The way of one part of the body from the beginning of a movement to its end, as the body goes it.
/// A plain value that teaching pictures draw.
struct PartWay {
    MovingPart part = MovingPart::Pelvis;
    Vec3 pivot;               ///< The joint the part swings about: hip, shoulder, sacrum on the mat.
    std::vector<Vec3> points; ///< Where the part passes, in metres, at even shares of the time.

    /// Metres along the points.
    double length() const;
};

/// Where a part of this body is: knee joint, middle of the palm, front of the hip bones, or the skin
/// of the lower belly at `bellyX`.
Vec3 placeOf(const Body& body, MovingPart part, double bellyX);

/// The joint that part swings about.
Vec3 pivotOf(const Body& body, MovingPart part, Vec2 sacralContact);

} // namespace supine::motion
