// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/hand.h"

#include "app/figure/ink/curve.h"
#include "core/motion/profile.h"
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

Vec3 mixed(Vec3 a, Vec3 b, double share) {
    return a * (1 - share) + b * share;
}

/// The part of `v` at right angles to `along`.
Vec3 across(Vec3 v, Vec3 along) {
    return normalized(v - along * motion::dot(v, along));
}

/// +1 for the right, the near side.
double outward(motion::Side side) {
    return side == motion::Side::Right ? 1 : -1;
}

/// The side view tells the hand's direction but for whether it points to the viewer or away; the
/// palm tells that.
Vec3 alongHand(const motion::ArmBody& arm) {
    const double length = std::clamp(arm.foreshortening, 0.0, 1.0);
    const double pitch = toRadians(arm.handPitch);
    const double depth = std::sqrt(1 - length * length);
    const double toViewer = arm.hand.z >= arm.wrist.z ? 1 : -1;
    return {length * std::cos(pitch), length * std::sin(pitch), toViewer * depth};
}

/// A free hand faces the mat; on a raised arm it faces the other hand. Over the belly the near one
/// follows the flank. The far one always shows its back, for from the edge no hand can be made out.
Vec3 freePalm(const motion::ArmBody& arm, double out) {
    const double overBelly = smoothStep(0.05, 0.17, arm.wrist.y);
    const double flank = out > 0 ? 0.12 + 0.63 * overBelly : -0.30 - 0.10 * overBelly;
    const double raised = smoothStep(15, 80, arm.shoulderDeg);
    return mixed({0, -1, -out * flank}, {-0.1, 0, -out}, raised);
}

/// The bone that a hand holds, from one joint to the next.
struct Held {
    bool any = false;
    Vec3 from;
    Vec3 to;
    double firstPlace = 0; ///< Of `from` along the leg's profile.
};

Held heldBy(const motion::Body& body, const motion::ArmBody& arm) {
    const motion::LegBody& right = body.legs.right;
    const motion::LegBody& left = body.legs.left;
    switch (arm.holding) {
    case HandTouch::ShinRight:
        return {true, right.knee, right.ankle, 1};
    case HandTouch::ShinLeft:
        return {true, left.knee, left.ankle, 1};
    case HandTouch::ThighRight:
        return {true, right.hip, right.knee, 0};
    case HandTouch::ThighLeft:
        return {true, left.hip, left.knee, 0};
    default:
        return {};
    }
}

/// The fingers lie more across the limb than along it, the more so the more they have closed.
Vec3 roundLimb(Vec3 along, const Held& held, double grip) {
    constexpr double given = 0.45;
    const Vec3 limb = normalized(held.to - held.from);
    return normalized(along - limb * (given * grip * motion::dot(along, limb)));
}

/// Half the limb's thickness under the hand.
double radiusUnder(const Held& held, Vec3 hand, const motion::Build& build) {
    const Vec3 limb = held.to - held.from;
    const double share = motion::length(nearestOn(held.from, held.to, hand) - held.from) /
                         std::max(motion::length(limb), 1e-9);
    const motion::Thickness flesh = motion::thicknessAt(build.leg, held.firstPlace + share);
    return 0.5 * (flesh.front + flesh.back);
}

/// How far a hand is on its way to hold a limb, 0 to 1: only then does its palm face the midline by
/// itself.
double holding(Vec3 palm, double out) {
    return smoothStep(0.15, 0.55, -out * palm.z);
}

// Drawn on a limb, fingers close a little more than the palm's reach needs, so that they follow it
// round.
constexpr double roundTheLimb = 1.15;

} // namespace

motion::Vec3 nearestOn(motion::Vec3 from, motion::Vec3 to, motion::Vec3 point) {
    const Vec3 way = to - from;
    const double share = motion::dot(point - from, way) / std::max(motion::dot(way, way), 1e-9);
    return from + way * std::clamp(share, 0.0, 1.0);
}

double depthOf(motion::Vec3 point) {
    return 0.20 * point.x + 0.155 * point.y + point.z;
}

HandFrame handFrame(const motion::Body& body, motion::Side side, const motion::Build& build) {
    const motion::ArmBody& arm = body.arms[side];
    const double out = outward(side);
    const Vec3 along = alongHand(arm);
    const Vec3 palm = across(arm.hand - arm.wrist, along);
    const double hold = holding(palm, out);
    const Held held = heldBy(body, arm);
    HandFrame frame;
    frame.wrist = arm.wrist;
    frame.elbow = arm.elbow;
    frame.along = held.any ? roundLimb(along, held, arm.grip) : along;
    frame.isNear = side == motion::Side::Right;
    frame.grips = held.any;
    frame.gripFrom = held.from;
    frame.gripTo = held.to;
    frame.gripRadius = held.any ? radiusUnder(held, arm.hand, build) : 0;
    frame.palm = across(mixed(freePalm(arm, out), palm, hold), frame.along);
    frame.thumb = motion::cross(frame.along, frame.palm) * out;
    frame.size = build.skeleton.hand / 0.181;
    frame.curl = arm.curl * (1 + (roundTheLimb - 1) * hold);
    return frame;
}

} // namespace supine::figure
