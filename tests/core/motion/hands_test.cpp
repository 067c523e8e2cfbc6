// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/geometry.h"
#include "core/motion/solve.h"
#include "core/motion/trunk_skin.h"
#include "tests/core/motion/real_content.h"

#include <gtest/gtest.h>

namespace supine::motion {
namespace {

using test::realLibrary;
using test::woman;

Pose named(const char* name) {
    const Pose* pose = realLibrary().pose(name);
    EXPECT_NE(pose, nullptr) << name;
    return pose ? *pose : Pose{};
}

Body bodyIn(const Pose& pose, double breath = 0) {
    return solve(woman(), still(pose), breath);
}

Pose withHands(HandPlace place) {
    Pose pose;
    pose.hands.right.place = place;
    pose.hands.left.place = place;
    return pose;
}

TEST(RestingHands, LieOnTheMatWithElbowsNotLocked) {
    const ArmBody arm = bodyIn({}).arms.right;
    EXPECT_EQ(arm.touch, HandTouch::Mat);
    EXPECT_NEAR(arm.gapMm, 0, 1e-9);
    EXPECT_GE(arm.elbowDeg, 5);
    EXPECT_LE(arm.elbowDeg, 10);
    EXPECT_NEAR(arm.wristDeg, 0, 10);
}

TEST(HandsOnTheBelly, RideOnItsSkinThroughEveryBreath) {
    const Pose pose = named("hands-on-belly");
    double lowest = 1;
    double highest = 0;
    for (double breath = 0; breath <= 1.0; breath += 0.05) {
        const ArmBody arm = bodyIn(pose, breath).arms.right;
        EXPECT_EQ(arm.touch, HandTouch::Belly);
        EXPECT_NEAR(arm.gapMm, 0, 0.5);
        lowest = std::min(lowest, arm.hand.y);
        highest = std::max(highest, arm.hand.y);
    }
    EXPECT_GT(highest - lowest, 0.020) << "the belly lifts the hands";
    EXPECT_LT(highest - lowest, 0.030);
}

TEST(HandsOnTheBelly, FollowTheSkinThatGivesWayUnderThem) {
    Pose pose = named("hands-on-belly");
    const double light = bodyIn(pose).arms.right.hand.y;
    pose.hands.right.press = 1;
    pose.hands.left.press = 1;
    const ArmBody pressing = bodyIn(pose).arms.right;
    EXPECT_NEAR(light - pressing.hand.y, 0.003, 2e-4);
    EXPECT_NEAR(pressing.gapMm, 0, 0.5);
}

TEST(HandsOnTheBelly, AlmostMeetAtTheMidline) {
    const Body body = bodyIn(named("hands-on-belly"));
    EXPECT_LT(body.arms.right.hand.z, body.arms.right.wrist.z);
    EXPECT_GT(body.arms.right.hand.z, 0.03);
}

TEST(HandsOnTheHips, TravelWithThePelvis) {
    Pose pose = named("hands-on-hips");
    const ArmBody level = bodyIn(pose).arms.right;
    pose.pelvisTilt = 9;
    const ArmBody back = bodyIn(pose).arms.right;
    EXPECT_EQ(back.touch, HandTouch::Hip);
    EXPECT_NEAR(back.gapMm, 0, 1e-9);
    const PelvisRoll roll{woman().skeleton.sacralContact, 9};
    EXPECT_LT(length(sideView(back.hand) - roll.rolled(sideView(level.hand))), 1e-9);
}

TEST(HandsOnTheHips, DoNotMoveWithTheBreath) {
    const Pose pose = named("hands-on-hips");
    EXPECT_EQ(bodyIn(pose, 0).arms.right.hand, bodyIn(pose, 1).arms.right.hand);
}

TEST(LowFingertips, LieInsideTheHipBonesOnTheHollowingBelly) {
    Pose pose = named("fingertips-low");
    for (const double drawIn : {0.0, 0.5, 1.0}) {
        pose.drawIn = drawIn;
        const ArmBody arm = bodyIn(pose).arms.right;
        EXPECT_EQ(arm.touch, HandTouch::Belly);
        EXPECT_NEAR(arm.gapMm, 0, 0.5);
        EXPECT_LT(arm.hand.z, hipBonePlace.y);
    }
}

TEST(RaisedArms, StandOnALineOfExactlyTheAngle) {
    for (const double raise : {0.0, 36.0, 63.0, 90.0}) {
        Pose pose = withHands(HandPlace::Raised);
        pose.hands.right.raise = raise;
        const ArmBody arm = bodyIn(pose).arms.right;
        EXPECT_NEAR(degreesOf(sideView(arm.wrist - arm.shoulder)), raise, 1e-9);
        EXPECT_NEAR(arm.wrist.z, arm.shoulder.z, 1e-12);
        EXPECT_GE(arm.elbowDeg, 5);
        EXPECT_LE(arm.elbowDeg, 10);
        EXPECT_NEAR(arm.wristDeg, 0, 5) << "wrist and hand in line";
        EXPECT_EQ(arm.touch, HandTouch::Air);
    }
}

TEST(RaisedArms, LeaveTheTrunkWhereItIs) {
    const Body rest = bodyIn({});
    const Body up = bodyIn(named("arms-up"));
    EXPECT_EQ(up.trunk.front, rest.trunk.front);
    EXPECT_EQ(up.trunk.spine, rest.trunk.spine);
    EXPECT_NEAR(up.arms.left.shoulder.x - rest.arms.left.shoulder.x, 0.010, 0.001);
    EXPECT_NEAR(up.arms.left.shoulder.y - rest.arms.left.shoulder.y, 0.011, 0.001);
}

TEST(ShinHold, LiesOnTheUpperShinOfItsOwnSide) {
    const Body body = bodyIn(named("both-knees"));
    for (const Side side : {Side::Right, Side::Left}) {
        const ArmBody& arm = body.arms[side];
        const LegBody& leg = body.legs[side];
        EXPECT_EQ(arm.touch, side == Side::Right ? HandTouch::ShinRight : HandTouch::ShinLeft);
        EXPECT_TRUE(arm.withinReach);
        EXPECT_LT(length(arm.hand - leg.knee), length(arm.hand - leg.ankle))
            << "just below the knee";
        EXPECT_GT(arm.hand.z * leg.knee.z, 0);
    }
}

TEST(ShinHold, ReachesFromAnUprightThighToTheChest) {
    for (double thigh = 88; thigh <= 124; thigh += 1) {
        Pose pose = withHands(HandPlace::Shin);
        pose.legs.right = {false, thigh, 110 + (thigh - 90) * 20 / 34, -24};
        const ArmBody arm = bodyIn(pose).arms.right;
        EXPECT_TRUE(arm.withinReach) << thigh;
        EXPECT_NEAR(arm.gapMm, 0, 0.5) << thigh;
        EXPECT_GE(arm.wristDeg, -70);
        EXPECT_LE(arm.wristDeg, 80);
    }
}

TEST(ThighHold, ReachesFromAnUprightThighOn) {
    for (double thigh = 86; thigh <= 110; thigh += 1) {
        Pose pose = withHands(HandPlace::BehindThigh);
        pose.legs.right = {false, thigh, 112, -24};
        const Body body = bodyIn(pose);
        EXPECT_TRUE(body.arms.right.withinReach) << thigh;
        EXPECT_EQ(body.arms.right.touch, HandTouch::ThighRight);
        EXPECT_NEAR(body.arms.right.gapMm, 0, 0.5) << thigh;
    }
}

TEST(AHand, CannotReachTheShinOfAStandingLegAndSaysSo) {
    const ArmBody arm = bodyIn(withHands(HandPlace::Shin)).arms.right;
    EXPECT_FALSE(arm.withinReach);
    EXPECT_EQ(arm.touch, HandTouch::Air);
}

TEST(AHandUnderWay, TouchesNothingInTheMiddle) {
    PoseInMotion pose = still(withHands(HandPlace::Belly));
    pose.hands.right = {{HandPlace::Mat, 0, 0}, {HandPlace::Belly, 0, 0}, 0.5};
    const Body body = solve(woman(), pose, 0);
    EXPECT_EQ(body.arms.right.touch, HandTouch::Air);
    EXPECT_EQ(body.arms.left.touch, HandTouch::Belly);
}

TEST(AHandUnderWay, KeepsClearOfTheTrunkAndTheMat) {
    for (const HandPlace place : {HandPlace::Belly, HandPlace::LowBelly, HandPlace::HipBone})
        for (int i = 0; i <= 200; ++i) {
            PoseInMotion pose = still(withHands(place));
            pose.hands.right = {{HandPlace::Mat, 0, 0}, {place, 0, 0}, i / 200.0};
            const Body body = solve(woman(), pose, 1);
            const ArmBody& arm = body.arms.right;
            EXPECT_GE(body.lowestMm, -0.5);
            const TrunkSkin skin(woman(), {0, 1, 0, 0});
            const bool overTrunk = arm.wrist.z < 0.125;
            if (overTrunk) {
                EXPECT_GE(skin.above(arm.wrist), 0.0) << "frame " << i;
            }
        }
}

TEST(AHandUnderWay, SlidesAlongTheBellyWithoutLeavingIt) {
    for (int i = 0; i <= 50; ++i) {
        PoseInMotion pose = still(withHands(HandPlace::LowBelly));
        pose.hands.right = {{HandPlace::Belly, 0, 0}, {HandPlace::LowBelly, 0, 0}, i / 50.0};
        const ArmBody arm = solve(woman(), pose, 0.5).arms.right;
        EXPECT_EQ(arm.touch, HandTouch::Belly);
        EXPECT_NEAR(arm.gapMm, 0, 3);
    }
}

TEST(AHandUnderWay, AimsAtWhereTheLegWillBe) {
    PoseInMotion pose = still({});
    const LegGoal up{false, 90, 110, -24};
    pose.legs.right = {{}, up, 0.05};
    pose.hands.right = {{HandPlace::Mat, 0, 0}, {HandPlace::Shin, 0, 0}, 0.05};
    EXPECT_TRUE(solve(woman(), pose, 0).arms.right.withinReach)
        << "the leg is still low, but it will be there";
}

} // namespace
} // namespace supine::motion
