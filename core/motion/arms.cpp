// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/arms.h"

#include "core/motion/arm_shape.h"
#include "core/motion/ease.h"
#include "core/motion/even_pace.h"

#include <cmath>

namespace supine::motion {

namespace {

constexpr double touching = 0.003; // nearer than this the palm is said to touch, metres

bool onTrunk(HandPlace place) {
    return place == HandPlace::Belly || place == HandPlace::LowBelly || place == HandPlace::HipBone;
}

bool onLeg(HandPlace place) {
    return place == HandPlace::Hold || place == HandPlace::Shin || place == HandPlace::BehindThigh;
}

/// Whether the hand can slide along the skin instead of swinging through the air.
bool slides(HandPlace from, HandPlace to) {
    return (onTrunk(from) && onTrunk(to)) || (from == to && onLeg(from));
}

/// On its way between mat and knee the elbow bends, as a person's does who reaches for something with
/// care: the hand comes up over the body and then goes out. Design choice.
constexpr Vec3 bentOnTheWay{0.0, 0.5, 0.0};

/// How far the forearm keeps off its shortest arc so that the hand clears flank, mat and thigh.
Vec3 clearance(HandPlace from, HandPlace to) {
    const auto either = [&](HandPlace place) { return from == place || to == place; };
    const bool trunk = onTrunk(from) || onTrunk(to);
    if (either(HandPlace::HipBone) && either(HandPlace::Mat))
        return {0.0, 0.10, 0.0};
    if (trunk && (onLeg(from) || onLeg(to)))
        return {0.0, 0.06, 0.10};
    if (trunk)
        return {0.0, 0.10, 0.10};
    if (either(HandPlace::Mat) && (either(HandPlace::Hold) || either(HandPlace::Shin)))
        return bentOnTheWay;
    return {};
}

HandTarget mixedTarget(const HandTarget& from, const HandTarget& to, double f) {
    HandTarget result;
    result.wrist = mixed(from.wrist, to.wrist, f);
    result.fingers = onArc(from.fingers, to.fingers, f);
    result.palm = perpendicular(onArc(from.palm, to.palm, f), result.fingers);
    result.pole = mixed(from.pole, to.pole, f);
    result.curl = mixed(from.curl, to.curl, f);
    return result;
}

ArmSurroundings withLeg(const ArmSurroundings& around, const LegBody& leg) {
    return {around.build, around.skin, leg, around.shoulder, around.letGo, around.bladeTurnDeg};
}

ArmShape shapeAlong(const ArmInMotion& arm, const Travel<HandGoal>& travel) {
    const Skeleton& skeleton = arm.now.build.skeleton;
    const Vec3 shoulder = arm.now.shoulder;
    const HandTarget to = targetOf(travel.to, withLeg(arm.now, arm.met));
    if (travel.fraction >= 1.0)
        return shapeFor(to, skeleton, shoulder);
    const HandTarget from = targetOf(travel.from, withLeg(arm.now, arm.left));
    if (slides(travel.from.place, travel.to.place))
        return shapeFor(mixedTarget(from, to, travel.fraction), skeleton, shoulder);
    const ArmShape first = shapeFor(from, skeleton, shoulder);
    const ArmShape last = shapeFor(to, skeleton, shoulder);
    const Vec3 lift = clearance(travel.from.place, travel.to.place);
    const auto path = [&](double f) {
        return wristOf(swung(first, last, f, lift), skeleton, shoulder);
    };
    return swung(first, last, evenlyPaced(path, travel.fraction), lift);
}

HandTouch touchOf(HandPlace place, Side side) {
    const bool right = side == Side::Right;
    switch (place) {
    case HandPlace::Mat:
        return HandTouch::Mat;
    case HandPlace::Belly:
    case HandPlace::LowBelly:
        return HandTouch::Belly;
    case HandPlace::HipBone:
        return HandTouch::Hip;
    case HandPlace::Hold:
    case HandPlace::Shin:
        return right ? HandTouch::ShinRight : HandTouch::ShinLeft;
    case HandPlace::BehindThigh:
        return right ? HandTouch::ThighRight : HandTouch::ThighLeft;
    case HandPlace::Raised:
        break;
    }
    return HandTouch::Air;
}

/// Says which leg is held and how firmly: the fingers close in the last part of their way to it and
/// open in the first part of their way from it, so that taking hold has no sudden instant.
void noteGrip(ArmBody& arm, const Travel<HandGoal>& travel, Side side) {
    constexpr double closing = 0.45; // share of the way
    const double left = travel.fraction;
    const double ahead = 1.0 - travel.fraction;
    if (onLeg(travel.to.place)) {
        arm.holding = touchOf(travel.to.place, side);
        arm.grip = onLeg(travel.from.place) ? 1.0 : 1.0 - minimumJerk(ahead / closing);
    } else if (onLeg(travel.from.place)) {
        arm.holding = touchOf(travel.from.place, side);
        arm.grip = 1.0 - minimumJerk(left / closing);
    }
}

/// Distance of the palm from what it lies on at this place, in metres.
double gapTo(HandPlace place, const ArmSurroundings& around, Vec3 palm) {
    if (place == HandPlace::Mat)
        return palm.y;
    if (place == HandPlace::Belly || place == HandPlace::LowBelly)
        return around.skin.above(palm);
    return length(palm - contactOf(place, around).at);
}

/// Says what the palm touches, of the places the hand comes from and goes to.
void noteTouch(ArmBody& arm, const ArmSurroundings& around, const Travel<HandGoal>& travel,
               Side side) {
    for (const HandPlace place : {travel.to.place, travel.from.place}) {
        if (place == HandPlace::Raised)
            continue;
        const double gap = gapTo(place, around, arm.hand);
        if (std::abs(gap) <= touching) {
            arm.touch = touchOf(place, side);
            arm.gapMm = gap * millimetresPerMetre;
            return;
        }
    }
}

} // namespace

ArmBody solveArm(const ArmInMotion& arm, const Travel<HandGoal>& travel, Side side) {
    const Skeleton& skeleton = arm.now.build.skeleton;
    ArmBody body = jointsOf(shapeAlong(arm, travel), skeleton, arm.now.shoulder);
    noteTouch(body, arm.now, travel, side);
    noteGrip(body, travel, side);
    body.bladeTurnDeg = arm.now.bladeTurnDeg;
    return body;
}

ArmBody acrossMidline(const ArmBody& arm) {
    ArmBody result = arm;
    for (Vec3 ArmBody::*joint :
         {&ArmBody::shoulder, &ArmBody::elbow, &ArmBody::wrist, &ArmBody::hand})
        result.*joint = acrossMidline(arm.*joint);
    return result;
}

} // namespace supine::motion
