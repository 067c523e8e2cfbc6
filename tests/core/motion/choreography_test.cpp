// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/choreography.h"
#include "core/motion/ease.h"

#include <gtest/gtest.h>

namespace supine::motion {
namespace {

PoseChange tiltTo(double degrees) {
    PoseChange change;
    change.pelvisTilt = degrees;
    return change;
}

PoseChange rightHandTo(HandPlace place) {
    PoseChange change;
    change.hands.right.place = place;
    return change;
}

TEST(Choreography, MovesInsideItsWindowOnly) {
    const Choreography dance{{}, {{0.25, 0.75, tiltTo(8)}}};
    EXPECT_EQ(poseAt(dance, 0.0).numbers.pelvisTilt, 0.0);
    EXPECT_EQ(poseAt(dance, 0.25).numbers.pelvisTilt, 0.0);
    EXPECT_DOUBLE_EQ(poseAt(dance, 0.5).numbers.pelvisTilt, 4.0);
    EXPECT_EQ(poseAt(dance, 0.75).numbers.pelvisTilt, 8.0);
    EXPECT_EQ(poseAt(dance, 1.0).numbers.pelvisTilt, 8.0);
}

TEST(Choreography, EasesByMinimumJerk) {
    const Choreography dance{{}, {{0.0, 1.0, tiltTo(10)}}};
    for (const double t : {0.1, 0.3, 0.8})
        EXPECT_DOUBLE_EQ(poseAt(dance, t).numbers.pelvisTilt, 10 * minimumJerk(t));
}

TEST(Choreography, MovesOfOnePartFollowEachOther) {
    const Choreography rocks{
        {}, {{0.0, 0.4, tiltTo(-5.5)}, {0.4, 0.8, tiltTo(4.5)}, {0.8, 1.0, tiltTo(0)}}};
    EXPECT_DOUBLE_EQ(poseAt(rocks, 0.4).numbers.pelvisTilt, -5.5);
    EXPECT_NEAR(poseAt(rocks, 0.6).numbers.pelvisTilt, -0.5, 1e-12);
    EXPECT_DOUBLE_EQ(poseAt(rocks, 0.8).numbers.pelvisTilt, 4.5);
    EXPECT_NEAR(poseAt(rocks, 1.0).numbers.pelvisTilt, 0.0, 1e-12);
}

TEST(Choreography, DifferentPartsMoveAtTheSameTime) {
    PoseChange blades;
    blades.bladesDown = 1;
    const Choreography dance{{}, {{0.0, 0.5, blades}, {0.0, 1.0, rightHandTo(HandPlace::Raised)}}};
    const PoseInMotion middle = poseAt(dance, 0.5);
    EXPECT_EQ(middle.numbers.bladesDown, 1.0);
    EXPECT_DOUBLE_EQ(middle.hands.right.fraction, 0.5);
}

TEST(Choreography, TellsWhereAHandComesFromAndGoesTo) {
    Pose from;
    from.hands.right.place = HandPlace::Belly;
    const Choreography dance{from, {{0.2, 0.6, rightHandTo(HandPlace::Mat)}}};
    EXPECT_EQ(poseAt(dance, 0.1).hands.right.to.place, HandPlace::Belly);
    EXPECT_EQ(poseAt(dance, 0.1).hands.right.fraction, 1.0);
    const Travel<HandGoal> under = poseAt(dance, 0.4).hands.right;
    EXPECT_EQ(under.from.place, HandPlace::Belly);
    EXPECT_EQ(under.to.place, HandPlace::Mat);
    EXPECT_DOUBLE_EQ(under.fraction, 0.5);
    EXPECT_EQ(poseAt(dance, 1.0).hands.right.fraction, 1.0);
    EXPECT_EQ(poseAt(dance, 1.0).hands.left.to, from.hands.left);
}

TEST(Choreography, AHandGoesOnFromWhereItArrived) {
    const Choreography dance{
        {},
        {{0.0, 0.5, rightHandTo(HandPlace::Belly)}, {0.5, 1.0, rightHandTo(HandPlace::HipBone)}}};
    const Travel<HandGoal> second = poseAt(dance, 0.75).hands.right;
    EXPECT_EQ(second.from.place, HandPlace::Belly);
    EXPECT_EQ(second.to.place, HandPlace::HipBone);
}

TEST(Choreography, EndsInItsFinalPose) {
    PoseChange leg;
    leg.legs.left.planted = false;
    leg.legs.left.thigh = 90;
    const Choreography dance{{}, {{0.0, 0.7, leg}, {0.1, 0.9, tiltTo(5)}}};
    const Pose last = finalPose(dance);
    EXPECT_EQ(last.legs.left.thigh, 90);
    EXPECT_EQ(last.pelvisTilt, 5);
    const PoseInMotion end = poseAt(dance, 1.0);
    EXPECT_EQ(end.numbers, last);
    EXPECT_EQ(end.legs.left.to, last.legs.left);
}

TEST(Choreography, AMoveThatTakesNoTimeIsDoneAtOnce) {
    const Choreography dance{{}, {{0.5, 0.5, tiltTo(3)}}};
    EXPECT_EQ(poseAt(dance, 0.49).numbers.pelvisTilt, 0.0);
    EXPECT_EQ(poseAt(dance, 0.5).numbers.pelvisTilt, 3.0);
}

TEST(Still, RestsEverywhere) {
    Pose pose;
    pose.hands.left.place = HandPlace::LowBelly;
    const PoseInMotion resting = still(pose);
    EXPECT_EQ(resting.numbers, pose);
    EXPECT_EQ(resting.hands.left.from, resting.hands.left.to);
    EXPECT_EQ(resting.legs.right.fraction, 1.0);
}

} // namespace
} // namespace supine::motion
