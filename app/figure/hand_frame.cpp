// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/hand.h"

#include "app/figure/curve.h"
#include "core/units.h"

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

using motion::HandTouch;
using motion::Vec3;

Vec3 normalized(Vec3 v) {
    const double size = motion::length(v);
    return size < 1e-9 ? Vec3{0, -1, 0} : v * (1 / size);
}

Vec3 mixed(Vec3 a, Vec3 b, double share) { return a * (1 - share) + b * share; }

/// The part of `v` at right angles to `along`.
Vec3 across(Vec3 v, Vec3 along) { return normalized(v - along * motion::dot(v, along)); }

Vec3 nearestOn(Vec3 from, Vec3 to, Vec3 point) {
    const Vec3 way = to - from;
    const double share = motion::dot(point - from, way) / std::max(motion::dot(way, way), 1e-9);
    return from + way * std::clamp(share, 0.0, 1.0);
}

/// +1 for the right, the near side.
double outward(motion::Side side) { return side == motion::Side::Right ? 1 : -1; }

/// The side view tells the hand's direction but for whether it points to the viewer or away; the palm
/// tells that.
Vec3 alongHand(const motion::ArmBody& arm) {
    const double length = std::clamp(arm.foreshortening, 0.0, 1.0);
    const double pitch = toRadians(arm.handPitch);
    const double depth = std::sqrt(1 - length * length);
    const double toViewer = arm.hand.z >= arm.wrist.z ? 1 : -1;
    return {length * std::cos(pitch), length * std::sin(pitch), toViewer * depth};
}

/// A free hand faces the mat; over the belly it follows the flank, on a raised arm it faces the other
/// hand.
Vec3 freePalm(const motion::ArmBody& arm, double out) {
    const double flank = 0.12 + 0.63 * smoothStep(0.05, 0.17, arm.wrist.y);
    const double raised = smoothStep(15, 80, arm.shoulderDeg);
    return mixed({0, -1, -out * flank}, {-0.1, 0, -out}, raised);
}

struct Hold {
    bool any = false;
    Vec3 axis; ///< The nearest point of the held limb's axis.
};

Hold holdOf(const motion::Body& body, const motion::ArmBody& arm) {
    switch (arm.touch) {
    case HandTouch::ShinRight:
        return {true, nearestOn(body.legs.right.knee, body.legs.right.ankle, arm.hand)};
    case HandTouch::ShinLeft:
        return {true, nearestOn(body.legs.left.knee, body.legs.left.ankle, arm.hand)};
    case HandTouch::ThighRight:
        return {true, nearestOn(body.legs.right.hip, body.legs.right.knee, arm.hand)};
    case HandTouch::ThighLeft:
        return {true, nearestOn(body.legs.left.hip, body.legs.left.knee, arm.hand)};
    default:
        return {};
    }
}

} // namespace

double depthOf(motion::Vec3 point) { return 0.20 * point.x + 0.155 * point.y + point.z; }

HandFrame handFrame(const motion::Body& body, motion::Side side, const motion::Build& build) {
    const motion::ArmBody& arm = body.arms[side];
    const double out = outward(side);
    HandFrame frame;
    frame.wrist = arm.wrist;
    frame.along = alongHand(arm);
    Vec3 palm = freePalm(arm, out);
    const Hold hold = holdOf(body, arm);
    if (hold.any) {
        palm = hold.axis - arm.hand;
        frame.grip = 1;
        frame.gripDepth = depthOf(hold.axis);
    }
    frame.palm = across(palm, frame.along);
    frame.thumb = motion::cross(frame.along, frame.palm) * out;
    frame.size = build.skeleton.hand / 0.181;
    frame.curl = arm.curl;
    return frame;
}

} // namespace supine::figure
