// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/hand_target.h"

#include "core/motion/hold.h"
#include "core/motion/profile.h"
#include "core/motion/two_bones.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace supine::motion {

namespace {

// Design choices read off the prototype's pictures, all for the right hand.
constexpr double palmShare = 0.386; // of the hand's length
constexpr double palmDepth = 0.019;
constexpr double besideShoulder = 0.045; // a resting hand lies a little out from the shoulder
constexpr double restingPitch = -4.5;
constexpr double bellyHandZ = 0.076;
constexpr Vec2 lowBellyPlace{-0.115, 0.090};
constexpr double restCurl = 8.0;
constexpr double raisedCurl = 22.0;
constexpr double letGoCurl = 27.0;
constexpr double bellyCurl = 14.0;
constexpr double hipCurl = 24.0;
constexpr double elbowOverMat = 0.004;
constexpr double slenderBelly = 0.18; // height of a belly over which an elbow can rest on the mat
constexpr double besideBelly = 1.6;   // how far it rises with a higher one, for the wrist's sake
constexpr double lowestShare = 0.98; // of a straight fall; beyond it the elbow has no side to go to

/// Fingers along the skin toward the feet, `length` (0 to 1) of them in the side view, the rest to
/// the midline.
PalmContact onTrunk(Vec3 at, Vec2 tangent, double length, double curl) {
    const double inward = -std::sqrt(1.0 - length * length);
    return {at, inRoom({-tangent.y, tangent.x}, 0.0), inRoom(tangent * length, inward), curl};
}

/// The elbow of a long arm lies behind it and outward, wherever the arm points.
Vec3 longArmPole(double raise) {
    return inRoom(direction(raise - 90.0) * 0.5, 0.85);
}

double longArmReach(const Skeleton& skeleton) {
    return TwoBones{skeleton.upperArm, skeleton.forearm}.distanceAt(longArmBend);
}

HandTarget onMat(const ArmSurroundings& around) {
    const Vec2 fingers = direction(restingPitch);
    const Vec2 palm = palmInHand(around.build.skeleton);
    const double height = palm.y * fingers.x - palm.x * fingers.y;
    const double drop = around.shoulder.y - height;
    const double reach = longArmReach(around.build.skeleton);
    const double forward = std::sqrt(reach * reach - drop * drop - besideShoulder * besideShoulder);
    return {around.shoulder + Vec3{forward, -drop, besideShoulder}, inRoom(fingers, 0.0),
            inRoom({fingers.y, -fingers.x}, 0.0), longArmPole(0.0),
            mixed(restCurl, letGoCurl, around.letGo)};
}

HandTarget raised(double raise, const ArmSurroundings& around) {
    const Vec2 line = direction(raise);
    return {around.shoulder + inRoom(line * longArmReach(around.build.skeleton), 0.0),
            inRoom(line, 0.0), inRoom({line.y, -line.x}, 0.0), longArmPole(raise), raisedCurl};
}

/// Toward an elbow that rests on the mat beside the trunk, or as near to it as the arm allows.
Vec3 restingElbow(const ArmSurroundings& around, Vec3 wrist) {
    const Skeleton& skeleton = around.build.skeleton;
    const TwoBones bones{skeleton.upperArm, skeleton.forearm};
    const Vec3 toWrist = wrist - around.shoulder;
    const double angle = toRadians(bones.firstAngleDeg(length(toWrist)));
    const Vec3 along = unit(toWrist);
    const Vec3 up = perpendicular({0, 1, 0}, along);
    const Vec3 aside = unit(cross(up, along));
    const double onMat = thicknessAt(around.build.arm, 1.0).back + elbowOverMat +
                         besideBelly * (around.build.skin.bellyBase - slenderBelly);
    const double middle = around.shoulder.y + along.y * std::cos(angle) * skeleton.upperArm;
    const double share = std::clamp((onMat - middle) / (up.y * std::sin(angle) * skeleton.upperArm),
                                    -lowestShare, lowestShare);
    return up * share + aside * (aside.z < 0 ? -1.0 : 1.0) * std::sqrt(1.0 - share * share);
}

Vec3 poleOf(HandPlace place, const ArmSurroundings& around, Vec3 wrist) {
    switch (place) {
    case HandPlace::Belly:
    case HandPlace::LowBelly:
    case HandPlace::HipBone:
        return restingElbow(around, wrist);
    default:
        return {0.4, -0.5, 0.75};
    }
}

HandTarget lying(HandPlace place, const ArmSurroundings& around) {
    const PalmContact contact = contactOf(place, around);
    const Vec2 palm = palmInHand(around.build.skeleton);
    const Vec3 wrist = contact.at - contact.fingers * palm.x + contact.outward * palm.y;
    return {wrist, contact.fingers, contact.outward * -1.0, poleOf(place, around, wrist),
            contact.curl};
}

} // namespace

Vec2 palmInHand(const Skeleton& skeleton) {
    return {palmShare * skeleton.hand, palmDepth};
}

PalmContact contactOf(HandPlace place, const ArmSurroundings& around) {
    const TrunkSkin& skin = around.skin;
    switch (place) {
    case HandPlace::LowBelly:
        return onTrunk(skin.front(lowBellyPlace.x, lowBellyPlace.y),
                       skin.frontTangent(lowBellyPlace.x), 0.55, bellyCurl);
    case HandPlace::HipBone:
        return onTrunk(skin.hipBone(), skin.hipBoneTangent(), 0.7, hipCurl);
    case HandPlace::Hold:
    case HandPlace::Shin:
        return shinHold(around.build, around.leg);
    case HandPlace::BehindThigh:
        return thighHold(around.build, around.leg);
    default:
        assert(place == HandPlace::Belly);
        return onTrunk(skin.front(bellyHandX, bellyHandZ), skin.frontTangent(bellyHandX), 0.55,
                       bellyCurl);
    }
}

HandTarget targetOf(const HandGoal& goal, const ArmSurroundings& around) {
    if (goal.place == HandPlace::Mat)
        return onMat(around);
    if (goal.place == HandPlace::Raised)
        return raised(goal.raise, around);
    return lying(goal.place, around);
}

} // namespace supine::motion
