// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/solve.h"
#include "tests/core/motion/real_content.h"
#include "tests/core/motion/recording.h"

#include <gtest/gtest.h>

namespace supine::motion {
namespace {

using test::realLibrary;
using test::woman;

Vec3 mirrorOf(Vec3 a) {
    return {a.x, a.y, -a.z};
}

TEST(Solve, GivesTheSameBodyForTheSameGoals) {
    PoseInMotion pose = still(*realLibrary().pose("both-knees"));
    pose.hands.left.fraction = 0.4;
    const Body one = solve(woman(), pose, 0.3);
    const Body two = solve(woman(), pose, 0.3);
    EXPECT_EQ(one.trunk.front, two.trunk.front);
    EXPECT_EQ(one.arms.left.elbow, two.arms.left.elbow);
    EXPECT_EQ(one.legs.right.toe, two.legs.right.toe);
    EXPECT_EQ(one.lowestMm, two.lowestMm);
}

TEST(Solve, MirrorsASymmetricPose) {
    for (const auto& [name, pose] : realLibrary().poses) {
        Pose both = pose;
        both.legs.left = both.legs.right;
        both.hands.left = both.hands.right;
        const test::Joints joints = test::jointsOf(solve(woman(), still(both), 0.6));
        EXPECT_EQ(joints.elbow.left, mirrorOf(joints.elbow.right)) << name;
        EXPECT_EQ(joints.hand.left, mirrorOf(joints.hand.right)) << name;
        EXPECT_EQ(joints.knee.left, mirrorOf(joints.knee.right)) << name;
        EXPECT_EQ(joints.toe.left, mirrorOf(joints.toe.right)) << name;
    }
}

TEST(Solve, MovesOneSideWithoutTheOther) {
    Pose pose;
    pose.legs.right = {false, 90, 110, -24};
    pose.hands.right.place = HandPlace::Belly;
    const Body rest = solve(woman(), still({}), 0);
    const Body moved = solve(woman(), still(pose), 0);
    EXPECT_EQ(moved.legs.left.knee, rest.legs.left.knee);
    EXPECT_EQ(moved.arms.left.elbow, rest.arms.left.elbow);
    EXPECT_NE(moved.legs.right.knee, rest.legs.right.knee);
}

TEST(Solve, KeepsEveryNamedPoseOutOfTheMat) {
    for (const auto& [name, pose] : realLibrary().poses)
        for (const double breath : {0.0, 1.0})
            EXPECT_GE(solve(woman(), still(pose), breath).lowestMm, -0.5) << name;
}

TEST(Solve, NoticesSkinBelowTheMat) {
    Pose pose;
    pose.legs.right = {false, 10, 40, 0};
    EXPECT_LT(solve(woman(), still(pose), 0).lowestMm, -5);
}

TEST(Solve, HandsOnTheFaceAndTheDimming) {
    Pose pose;
    pose.lipsPursed = 0.25;
    pose.eyesClosed = 0.5;
    pose.letGo = 0.75;
    pose.dimmed = 0.9;
    const Body body = solve(woman(), still(pose), 0.4);
    EXPECT_EQ(body.face.lipsPursed, 0.25);
    EXPECT_EQ(body.face.eyesClosed, 0.5);
    EXPECT_EQ(body.face.letGo, 0.75);
    EXPECT_EQ(body.dimmed, 0.9);
    EXPECT_EQ(body.breathLevel, 0.4);
}

TEST(Solve, BreathesLessInAShallowPose) {
    Pose pose;
    pose.breathDepth = 0.5;
    const double half = solve(woman(), still(pose), 1).trunk.bellyRiseMm;
    const double full = solve(woman(), still({}), 1).trunk.bellyRiseMm;
    EXPECT_NEAR(half, full / 2, 1e-9);
}

TEST(Solve, LetsShouldersAndFingersSinkWhenOneLetsGo) {
    Pose pose;
    pose.letGo = 1;
    const ArmBody heavy = solve(woman(), still(pose), 0).arms.right;
    const ArmBody light = solve(woman(), still({}), 0).arms.right;
    EXPECT_LT(heavy.shoulder.y, light.shoulder.y);
    EXPECT_GT(heavy.curl, light.curl);
    EXPECT_EQ(heavy.touch, HandTouch::Mat);
}

TEST(BothKneesToChest, HaveTheAnglesOfTheFigure) {
    const Body body = solve(woman(), still(*realLibrary().pose("both-knees")), 0);
    for (const Side side : {Side::Right, Side::Left}) {
        EXPECT_GE(body.legs[side].kneeDeg, 125);
        EXPECT_LE(body.legs[side].kneeDeg, 135);
        EXPECT_GE(body.legs[side].hipDeg, 110);
        EXPECT_LE(body.legs[side].hipDeg, 125);
    }
}

} // namespace
} // namespace supine::motion
