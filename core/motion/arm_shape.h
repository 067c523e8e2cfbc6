// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/hand_target.h"

namespace supine::motion {

/// An arm told by the directions of its bones instead of its places, so that two of them can be
/// mixed without changing a bone's length. All directions have length 1.
struct ArmShape {
    Vec3 upperArm; ///< From the shoulder to the elbow.
    Vec3 forearm;  ///< From the elbow to the wrist.
    Vec3 fingers;
    Vec3 palm; ///< Out of the palm.
    double curl = 0;
    bool withinReach = true;
};

/// The shape that reaches a target; when it is too far the arm is stretched toward it.
ArmShape shapeFor(const HandTarget& target, const Skeleton& skeleton, Vec3 shoulder);

/// The shape at share `f` of the swing from one to another. Each bone turns on an arc about its
/// upper joint; the forearm keeps `lift` (in shares of its length) away from the shortest arc in
/// the middle.
ArmShape swung(const ArmShape& from, const ArmShape& to, double f, Vec3 lift);

Vec3 wristOf(const ArmShape& shape, const Skeleton& skeleton, Vec3 shoulder);

/// Every joint of the arm; what it touches is left open.
ArmBody jointsOf(const ArmShape& shape, const Skeleton& skeleton, Vec3 shoulder);

} // namespace supine::motion
