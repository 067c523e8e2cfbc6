// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/hold.h"

#include "core/motion/ease.h"
#include "core/motion/profile.h"

namespace supine::motion {

namespace {

// Design choices, computed so that the palm reaches without lifting the shoulders (see the tests).
constexpr double thighOutOfReach = 86.0;   // up to here the palm lies beside the knee
constexpr double thighWithinReach = 120.0; // from here it lies on the shin
constexpr double aboveKnee = 0.050;
constexpr double belowKnee = 0.070;
constexpr double kneeWrap = 72.0;  // degrees from the front round to the outside
constexpr double shinWrap = 40.0;  // the same
constexpr double thighWrap = 45.0; // degrees from the back round to the outside
constexpr double thighPlace = 0.55; // share of the thigh from the hip

/// A place of a limb's skin that faces `facing` (degrees in the side view), turned outward by `wrap`.
struct LimbPlace {
    Vec3 at;
    Vec3 outward;
    Vec3 inward; ///< Round the limb, along the skin toward the other leg.
};

LimbPlace onLimb(Vec3 axis, double radius, double facing, double wrap) {
    const Vec2 side = direction(facing);
    const double cosWrap = std::cos(toRadians(wrap));
    const double sinWrap = std::sin(toRadians(wrap));
    const Vec3 outward = inRoom(side * cosWrap, sinWrap);
    return {axis + outward * radius, outward, inRoom(side * sinWrap, -cosWrap)};
}

PalmContact held(const LimbPlace& place, Vec3 fingers) {
    return {place.at, place.outward, perpendicular(fingers, place.outward)};
}

double thighDegrees(const LegBody& leg) { return degreesOf(sideView(leg.knee - leg.hip)); }

/// How far the knee has come within reach, 0 to 1.
double nearness(double thigh) {
    return minimumJerk((thigh - thighOutOfReach) / (thighWithinReach - thighOutOfReach));
}

} // namespace

PalmContact shinHold(const Build& build, const LegBody& leg) {
    const double thigh = thighDegrees(leg);
    const double shank = thigh - leg.kneeDeg;
    const Vec3 alongThigh = inRoom(direction(thigh), 0.0);
    const Vec3 alongShank = inRoom(direction(shank), 0.0);
    const double near = nearness(thigh);
    const double far = 1.0 - near;
    const Vec3 axis =
        leg.knee - alongThigh * (aboveKnee * far * far) + alongShank * (belowKnee * near * near);
    const double radius =
        thicknessAt(build.leg, 1.0 + belowKnee * near / build.skeleton.shank).front;
    const LimbPlace place = onLimb(axis, radius, mixed(thigh, shank, near) + 90.0,
                                   mixed(kneeWrap, shinWrap, near));
    return held(place, place.inward * mixed(0.35, 1.0, near) + alongThigh * (0.7 * far) +
                           alongShank * mixed(0.6, 0.45, near));
}

PalmContact thighHold(const Build& build, const LegBody& leg) {
    const double thigh = thighDegrees(leg);
    const Vec3 axis = mixed(leg.hip, leg.knee, thighPlace);
    const LimbPlace place =
        onLimb(axis, thicknessAt(build.leg, thighPlace).back, thigh - 90.0, thighWrap);
    return held(place, place.inward + inRoom(direction(thigh), 0.0) * 0.8);
}

} // namespace supine::motion
