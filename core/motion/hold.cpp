// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/hold.h"

#include "core/motion/profile.h"

#include <cmath>

namespace supine::motion {

namespace {

// Design choices, computed so that the palm reaches without lifting the shoulders (see the tests).
constexpr double thighOutOfReach = 76.0;   // up to here the palm lies beside the knee
constexpr double thighWithinReach = 136.0; // from here it lies on the shin
constexpr double aboveKnee = 0.065;
constexpr double belowKnee = 0.160;
constexpr double kneeWrap = 76.0;   // degrees from the front round to the outside
constexpr double shinWrap = 34.0;   // the same
constexpr double thighWrap = 38.0;  // degrees from the back round to the outside
constexpr double thighPlace = 0.48; // share of the thigh from the hip
constexpr double kneeCurl = 72.0;
constexpr double shinCurl = 82.0;
constexpr double thighCurl = 60.0;

/// A place of a limb's skin that faces `facing` (degrees in the side view), turned outward by
/// `wrap`.
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

PalmContact held(const LimbPlace& place, Vec3 fingers, double curl) {
    return {place.at, place.outward, perpendicular(fingers, place.outward), curl};
}

double thighDegrees(const LegBody& leg) {
    return degreesOf(sideView(leg.knee - leg.hip));
}

double softenedFromZero(double x) {
    constexpr double softness = 0.08;
    return softness * std::log1p(std::exp(x / softness));
}

/// How far the knee has come within reach, 0 to 1. It grows evenly with the thigh, with soft ends,
/// so that the hand keeps the knee's pace.
double nearness(double thigh) {
    const double share = (thigh - thighOutOfReach) / (thighWithinReach - thighOutOfReach);
    return softenedFromZero(share) - softenedFromZero(share - 1.0);
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
        mixed(thicknessAt(build.leg, 1.0).front,
              thicknessAt(build.leg, 1.0 + belowKnee / build.skeleton.shank).front, near);
    const LimbPlace place =
        onLimb(axis, radius, mixed(thigh, shank, near) + 90.0, mixed(kneeWrap, shinWrap, near));
    return held(place,
                place.inward * mixed(0.3, 1.0, near) + alongThigh * (0.7 * far) +
                    alongShank * mixed(0.6, 0.45, near),
                mixed(kneeCurl, shinCurl, near));
}

PalmContact thighHold(const Build& build, const LegBody& leg) {
    const double thigh = thighDegrees(leg);
    const Vec3 axis = mixed(leg.hip, leg.knee, thighPlace);
    const LimbPlace place =
        onLimb(axis, thicknessAt(build.leg, thighPlace).back, thigh - 90.0, thighWrap);
    return held(place, place.inward + inRoom(direction(thigh), 0.0) * 0.65, thighCurl);
}

} // namespace supine::motion
