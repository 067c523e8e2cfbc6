// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/pose.h"

#include <gtest/gtest.h>

namespace supine::motion {
namespace {

TEST(PoseChange, ChangesOnlyWhatItNames) {
    Pose pose;
    pose.drawIn = 0.5;
    pose.legs.left.thigh = 60;
    PoseChange change;
    change.pelvisTilt = 9;
    change.legs.left.knee = 120;
    const Pose after = applied(change, pose);
    EXPECT_EQ(after.pelvisTilt, 9);
    EXPECT_EQ(after.drawIn, 0.5);
    EXPECT_EQ(after.legs.left.knee, 120);
    EXPECT_EQ(after.legs.left.thigh, 60);
    EXPECT_EQ(after.legs.right, pose.legs.right);
}

TEST(PoseChange, ThatNamesNothingLeavesThePose) {
    Pose pose;
    pose.letGo = 0.3;
    EXPECT_EQ(applied({}, pose), pose);
}

TEST(PoseChange, ReachesEveryNumberOfThePose) {
    PoseChange change;
    change.drawIn = 0.1;
    change.bladesDown = 0.2;
    change.letGo = 0.3;
    change.lipsPursed = 0.4;
    change.eyesClosed = 0.5;
    change.breathDepth = 0.6;
    change.dimmed = 0.7;
    change.hands.right = {HandPlace::Raised, 80, 0.5};
    const Pose pose = applied(change, {});
    EXPECT_EQ(pose.drawIn, 0.1);
    EXPECT_EQ(pose.bladesDown, 0.2);
    EXPECT_EQ(pose.letGo, 0.3);
    EXPECT_EQ(pose.lipsPursed, 0.4);
    EXPECT_EQ(pose.eyesClosed, 0.5);
    EXPECT_EQ(pose.breathDepth, 0.6);
    EXPECT_EQ(pose.dimmed, 0.7);
    EXPECT_EQ(pose.hands.right, (HandGoal{HandPlace::Raised, 80, 0.5}));
}

TEST(Mirrored, ExchangesTheSidesAndNothingElse) {
    PoseChange change;
    change.pelvisTilt = 5;
    change.legs.right.thigh = 90;
    change.hands.left.place = HandPlace::Belly;
    const PoseChange other = mirrored(change);
    EXPECT_EQ(other.pelvisTilt, 5);
    EXPECT_EQ(other.legs.left.thigh, 90);
    EXPECT_FALSE(other.legs.right.thigh);
    EXPECT_EQ(other.hands.right.place, HandPlace::Belly);
    EXPECT_EQ(mirrored(other), change);
}

TEST(Range, CountsFromTheStart) {
    Pose start;
    start.legs.right.thigh = 68;
    PoseChange change;
    change.legs.right.thigh = 124;
    change.pelvisTilt = -11;
    change.hands.left = {HandPlace::Raised, 90, {}};
    const PoseChange small = scaledToRange(change, start, 0.4);
    EXPECT_NEAR(*small.legs.right.thigh, 90.4, 1e-12);
    EXPECT_NEAR(*small.pelvisTilt, -4.4, 1e-12);
    EXPECT_NEAR(*small.hands.left.raise, 36, 1e-12);
}

TEST(Range, OfOneLeavesEveryNumberAsItIs) {
    Pose start;
    start.pelvisTilt = 0.1;
    PoseChange change;
    change.pelvisTilt = 9.7;
    change.drawIn = 0.3;
    change.bladesDown = 0.9;
    EXPECT_EQ(scaledToRange(change, start, 1.0), change);
}

TEST(Range, LeavesAloneWhatIsNoDistance) {
    PoseChange change;
    change.breathDepth = 0.5;
    change.lipsPursed = 1;
    change.eyesClosed = 1;
    change.letGo = 1;
    change.dimmed = 1;
    change.hands.right.press = 1;
    change.legs.left.planted = false;
    EXPECT_EQ(scaledToRange(change, {}, 0.4), change);
}

TEST(Range, DecidesWhatAHoldHolds) {
    PoseChange change;
    change.hands.right.place = HandPlace::Hold;
    const auto holdAt = [&](double range) {
        return scaledToRange(change, {}, range).hands.right.place;
    };
    EXPECT_EQ(holdAt(0.4), HandPlace::BehindThigh);
    EXPECT_EQ(holdAt(0.74), HandPlace::BehindThigh);
    EXPECT_EQ(holdAt(0.75), HandPlace::Shin);
    EXPECT_EQ(holdAt(1.0), HandPlace::Shin);
}

TEST(PoseChange, KnowsWhenASideIsNotNamed) {
    EXPECT_TRUE(LegChange{}.empty());
    EXPECT_TRUE(HandChange{}.empty());
    EXPECT_FALSE((LegChange{{}, {}, 3.0, {}}.empty()));
    EXPECT_FALSE((HandChange{{}, {}, 0.0}.empty()));
}

} // namespace
} // namespace supine::motion
