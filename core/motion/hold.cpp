// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/hold.h"

#include "core/motion/ease.h"
#include "core/motion/profile.h"

namespace supine::motion {

namespace {

// Design choices, computed so that the palm reaches without lifting the shoulders (see the tests).
constexpr double thighOutOfReach = 86.0;  // up to here the palm lies on the knee
constexpr double thighWithinReach = 120.0; // from here it lies on the shin
constexpr double aboveKnee = 0.030;
constexpr double belowKnee = 0.070;
constexpr double shinWrap = 40.0;         // degrees from the front round to the outside
constexpr double thighWrap = 45.0;        // degrees from the back round to the outside
constexpr double thighPlace = 0.55;       // share of the thigh from the hip

/// A contact on a limb whose skin faces `facing` (degrees in the side view), turned outward by `wrap`.
PalmContact wrapped(Vec2 axis, double z, double radius, double facing, double wrap,
                    double fingersAlong, Vec2 alongLimb) {
    const Vec2 side = direction(facing);
    const double cosWrap = std::cos(toRadians(wrap));
    const double sinWrap = std::sin(toRadians(wrap));
    const Vec3 outward = inRoom(side * cosWrap, sinWrap);
    const Vec3 round = inRoom(side * sinWrap, -cosWrap);
    const Vec3 fingers = unit(round + inRoom(alongLimb, 0.0) * fingersAlong);
    return {inRoom(axis, z) + outward * radius, outward, fingers};
}

double thighDegrees(const LegBody& leg) { return degreesOf(sideView(leg.knee - leg.hip)); }

} // namespace

PalmContact shinHold(const Build& build, const LegBody& leg) {
    const double thigh = thighDegrees(leg);
    const double shank = thigh - leg.kneeDeg;
    const double near =
        minimumJerk((thigh - thighOutOfReach) / (thighWithinReach - thighOutOfReach));
    const double far = 1.0 - near;
    const Vec2 axis = sideView(leg.knee) - direction(thigh) * (aboveKnee * far * far) +
                      direction(shank) * (belowKnee * near * near);
    const double facing = mixed(thigh, shank, near) + 90.0;
    const double radius =
        thicknessAt(build.leg, 1.0 + belowKnee * near / build.skeleton.shank).front;
    return wrapped(axis, leg.knee.z, radius, facing, shinWrap, mixed(1.2, 0.75, near),
                   direction(facing - 90.0));
}

PalmContact thighHold(const Build& build, const LegBody& leg) {
    const double thigh = thighDegrees(leg);
    const Vec2 axis = mixed(sideView(leg.hip), sideView(leg.knee), thighPlace);
    const double radius = thicknessAt(build.leg, thighPlace).back;
    return wrapped(axis, leg.hip.z, radius, thigh - 90.0, thighWrap, 0.8, direction(thigh));
}

} // namespace supine::motion
