// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/posture_body.h"

#include "core/motion/arm_shape.h"
#include "core/motion/geometry.h"
#include "core/motion/profile.h"
#include "core/motion/two_bones.h"

#include <algorithm>
#include <cmath>

namespace supine::motion {

namespace {

// Read off the outlines of the foot: how it lies on its instep, for a foot of 25.5 cm.
constexpr double instepHeight = 0.031;
constexpr double instepPitch = 202;
constexpr double instepFoot = 0.255;
constexpr double headAheadOfNeck = 0.022; // the skull's middle lies before the line of the neck
constexpr double seatGives = 0.025;       // how far the flesh of the seat is pressed flat
constexpr double hangingOutward = 0.05;   // a hanging arm clears the hip
constexpr double fansOut = 0.12;          // a resting hand points a little outward

double outward(Side side) {
    return side == Side::Right ? 1 : -1;
}

TwoBones legBones(const Skeleton& bones) {
    return {bones.thigh, bones.shank};
}

double shinHeight(const Build& build) {
    return thicknessAt(build.leg, 1.2).front;
}

double ankleOnInstep(const Skeleton& bones) {
    return instepHeight * bones.footLength / instepFoot;
}

/// Ankle above the floor to hips above the floor, with the foot flat.
double heightOver(const Skeleton& bones, const PostureLeg& leg) {
    const double reach = legBones(bones).distanceAt(leg.knee);
    const double ahead = leg.footAhead.value_or(0) * bones.stature;
    return bones.ankleHeight + std::sqrt(reach * reach - ahead * ahead);
}

double seatHeight(const Build& build, const Posture& posture) {
    const TrunkLine trunk(build, {}, posture.lean, posture.bend, 0);
    double lowest = 0;
    for (double along = -0.10; along < 0.15; along += 0.01)
        lowest = std::min(lowest, trunk.at(along, -trunk.back(along)).y);
    return -lowest - seatGives;
}

double hipHeight(const Build& build, const Posture& posture) {
    if (posture.sits)
        return seatHeight(build, posture);
    const Skeleton& bones = build.skeleton;
    for (const Side side : {Side::Right, Side::Left})
        if (const PostureLeg& leg = posture.legs[side]; leg.kneels)
            return shinHeight(build) + bones.thigh * std::cos(toRadians(leg.thigh));
    return heightOver(bones, posture.legs.right);
}

/// Directions of thigh and shank in the side view and of the sole.
struct LegDirections {
    double thigh = 0;
    double shank = 0;
    double sole = 0;
};

LegDirections kneeling(const Build& build, const PostureLeg& leg) {
    const Skeleton& bones = build.skeleton;
    const double fall = shinHeight(build) - ankleOnInstep(bones);
    return {leg.thigh - 90, 180 + toDegrees(std::asin(fall / bones.shank)), instepPitch};
}

LegDirections standing(const Skeleton& bones, const PostureLeg& leg, double hips) {
    const Vec2 toAnkle{*leg.footAhead * bones.stature, bones.ankleHeight - hips};
    const TwoBones two = legBones(bones);
    const double distance = length(toAnkle);
    const double thigh = degreesOf(toAnkle) + two.firstAngleDeg(distance);
    return {thigh, thigh - two.bendDeg(distance), 0};
}

LegDirections bent(const PostureLeg& leg) {
    const double thigh = leg.thigh - 90;
    const double shank = thigh - leg.knee;
    return {thigh, shank, shank + 90 + leg.ankle};
}

LegDirections directionsOf(const Build& build, const PostureLeg& leg, double hips) {
    if (leg.kneels)
        return kneeling(build, leg);
    return leg.footAhead ? standing(build.skeleton, leg, hips) : bent(leg);
}

/// Both legs of somebody who sits on one hip: thighs ahead, shanks back and toward the viewer, the
/// far leg a little farther ahead than the near one.
LegBody folded(const Build& build, double hips, double lean, Side side) {
    const Skeleton& bones = build.skeleton;
    const double z = outward(side) * bones.hip.z;
    const bool near = side == Side::Right;
    const double kneeHeight = thicknessAt(build.leg, 1.0).back + (near ? 0.022 : 0.004);
    const double ankleHeight = thicknessAt(build.leg, 1.9).back + (near ? 0.012 : 0.004);
    const auto onFloor = [](double away, double fall, double bone) {
        const double flat = std::sqrt(bone * bone - fall * fall);
        return Vec3{flat * std::cos(toRadians(away)), -fall, flat * std::sin(toRadians(away))};
    };
    LegBody leg;
    leg.hip = {0, hips, z};
    leg.knee = leg.hip + onFloor(near ? 32 : 34, hips - kneeHeight, bones.thigh);
    leg.ankle = leg.knee + onFloor(near ? 165 : 166, kneeHeight - ankleHeight, bones.shank);
    leg.footPitch = 180;
    leg.heel = leg.ankle + Vec3{bones.heelBehind, 0, 0};
    leg.toe = leg.ankle - Vec3{bones.footLength - bones.heelBehind, 0, 0};
    leg.hipDeg = 90 + lean;
    leg.kneeDeg = toDegrees(std::acos(dot(unit(leg.knee - leg.hip), unit(leg.ankle - leg.knee))));
    leg.ankleDeg = -50;
    return leg;
}

LegBody solveLeg(const Build& build, const PostureLeg& goal, double hips, double lean, Side side) {
    const Skeleton& bones = build.skeleton;
    const LegDirections to = directionsOf(build, goal, hips);
    const double z = outward(side) * bones.hip.z;
    const Vec2 knee = Vec2{0, hips} + direction(to.thigh) * bones.thigh;
    const Vec2 ankle = knee + direction(to.shank) * bones.shank;
    const auto onSole = [&](double along) {
        return inRoom(ankle + rotated({along, -bones.ankleHeight}, to.sole), z);
    };
    LegBody leg;
    leg.hip = {0, hips, z};
    leg.knee = inRoom(knee, z);
    leg.ankle = inRoom(ankle, z);
    leg.heel = onSole(-bones.heelBehind);
    leg.toe = onSole(bones.footLength - bones.heelBehind);
    leg.hipDeg = to.thigh + 90 + lean;
    leg.kneeDeg = to.thigh - to.shank + (goal.kneels ? 360 : 0);
    leg.ankleDeg = to.sole - to.shank - 90;
    leg.footPitch = to.sole;
    leg.planted = goal.footAhead.has_value();
    return leg;
}

ArmShape hanging(const PostureArm& goal, Side side) {
    const double out = outward(side);
    ArmShape shape;
    shape.upperArm = unit(inRoom(direction(goal.upperArm - 90), hangingOutward * out));
    shape.forearm = inRoom(direction(goal.upperArm + goal.elbow - 90), 0);
    shape.fingers = inRoom(direction(goal.upperArm + goal.elbow - 90), 0);
    shape.palm = perpendicular({-0.35, 0, -out}, shape.fingers);
    shape.curl = goal.curl;
    return shape;
}

/// How high the skin of a thigh lies above the floor at a place ahead of the hips.
double thighTop(const Build& build, const LegBody& leg, double ahead) {
    const Vec3 bone = leg.knee - leg.hip;
    const double share = std::clamp((ahead - leg.hip.x) / bone.x, 0.0, 1.0);
    const double slope = bone.x / std::hypot(bone.x, bone.y);
    return leg.hip.y + share * bone.y + thicknessAt(build.leg, share).front / slope;
}

/// Where a palm of a posture rests in the room.
Vec3 restingPlace(const Build& build, const PostureArm& goal, const Sided<LegBody>& legs,
                  Side side) {
    const double k = build.skeleton.stature;
    Vec3 place{goal.palm->ahead * k, goal.palm->height * k, goal.palm->outward * k * outward(side)};
    if (goal.onThigh)
        place.y += thighTop(build, legs[place.z > 0 ? Side::Right : Side::Left], place.x);
    return place;
}

ArmShape resting(const Skeleton& bones, const PostureArm& goal, Vec3 contact, Vec3 shoulder,
                 Side side) {
    const double out = outward(side);
    const Vec2 palm = palmInHand(bones);
    HandTarget target;
    const Vec2 down = direction(-goal.slope);
    target.fingers = unit(Vec3{down.x, down.y, fansOut * out});
    target.palm = perpendicular({down.y, -down.x, 0}, target.fingers);
    target.wrist = contact - target.fingers * palm.x - target.palm * palm.y;
    target.pole = mixed(Vec3{-1, -0.4, 0.3 * out}, Vec3{-0.25, -0.35, out}, goal.elbowOut);
    target.curl = goal.curl;
    return shapeFor(target, bones, shoulder);
}

} // namespace

PostureBody solvePosture(const Build& build, const Posture& posture, double breathLevel) {
    const Skeleton& bones = build.skeleton;
    const double hips = hipHeight(build, posture);
    const TrunkLine trunk(build, {0, hips}, posture.lean, posture.bend,
                          postureBreath * breathLevel);
    const Vec2 neck = trunk.at(trunk.neckRoot(), 0);
    const double neckLength = -bones.headOrigin.x - trunk.neckRoot();
    const Vec2 head = neck + direction(90 - posture.neck) * neckLength +
                      direction(-posture.neck) * headAheadOfNeck;
    PostureBody body{trunk, {}, {}, {}, head, posture.look};
    for (const Side side : {Side::Right, Side::Left})
        body.legs[side] = posture.legs[side].folded
                              ? folded(build, hips, posture.lean, side)
                              : solveLeg(build, posture.legs[side], hips, posture.lean, side);
    const Vec2 shoulders = trunk.at(-bones.shoulder.x, bones.shoulder.y - bones.hip.y);
    for (const Side side : {Side::Right, Side::Left}) {
        const PostureArm& goal = posture.arms[side];
        const Vec3 shoulder = inRoom(shoulders, outward(side) * bones.shoulder.z);
        const ArmShape shape =
            goal.palm
                ? resting(bones, goal, restingPlace(build, goal, body.legs, side), shoulder, side)
                : hanging(goal, side);
        body.arms[side] = jointsOf(shape, bones, shoulder);
        body.arms[side].shoulderDeg += 90 + trunk.leanAt(-bones.shoulder.x);
        body.hands[side] = {shape.fingers, shape.palm, shape.curl};
    }
    return body;
}

} // namespace supine::motion
