// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/hand.h"
#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

namespace supine::figure::tests {

namespace {

using motion::Side;
using motion::Vec3;

HandFrame frameIn(const char* name, Side side) {
    return handFrame(bodyIn(pose(name)), side, woman());
}

double reachOf(const Digit& digit) {
    return motion::length(digit.joints.back() - digit.joints.front());
}

} // namespace

TEST(Hand, StandsSquareOnItself) {
    for (const KeyPose& key : keyPoses())
        for (const Side side : {Side::Right, Side::Left}) {
            const HandFrame hand = handFrame(bodyIn(key.pose), side, woman());
            EXPECT_NEAR(motion::length(hand.along), 1, 1e-9) << key.name;
            EXPECT_NEAR(motion::dot(hand.along, hand.palm), 0, 1e-9) << key.name;
            EXPECT_NEAR(motion::dot(hand.along, hand.thumb), 0, 1e-9) << key.name;
        }
}

TEST(Hand, LiesPalmDownWithTheThumbTowardTheBody) {
    const HandFrame near = frameIn("hook-lying", Side::Right);
    EXPECT_LT(near.palm.y, -0.9);
    EXPECT_LT(near.thumb.z, -0.9);
    const HandFrame far = frameIn("hook-lying", Side::Left);
    EXPECT_LT(far.palm.y, -0.9);
    EXPECT_GT(far.thumb.z, 0.9);
}

TEST(Hand, OfARaisedArmFacesTheOtherHand) {
    EXPECT_LT(frameIn("arms-up", Side::Right).palm.z, -0.9);
    EXPECT_GT(frameIn("arms-up", Side::Left).palm.z, 0.9);
    EXPECT_LT(frameIn("arms-up", Side::Right).thumb.x, -0.9);
}

TEST(Hand, PointsAsTheOtherDoesAndShowsItsBackOnEitherSide) {
    const HandFrame right = frameIn("hook-lying", Side::Right);
    const HandFrame left = frameIn("hook-lying", Side::Left);
    EXPECT_NEAR(right.along.z, -left.along.z, 1e-9);
    EXPECT_LT(depthOf(right.palm), -0.1);
    EXPECT_LT(depthOf(left.palm), -0.1);
}

TEST(Hand, OnTheBellyShowsItsBackOnEitherSide) {
    for (const Side side : {Side::Right, Side::Left})
        EXPECT_LT(depthOf(frameIn("hands-on-belly", side).palm), -0.2);
}

TEST(Hand, HasFourFingersAndAThumb) {
    const std::vector<Digit> digits = digitsOf(frameIn("hook-lying", Side::Right));
    ASSERT_EQ(digits.size(), 5U);
    EXPECT_TRUE(digits.back().isThumb);
    EXPECT_GT(reachOf(digits[1]), reachOf(digits[0]));
    EXPECT_GT(reachOf(digits[1]), reachOf(digits[2]));
    EXPECT_GT(reachOf(digits[2]), reachOf(digits[3]));
}

TEST(Hand, ShortensItsFingersAsTheyCurl) {
    HandFrame hand = frameIn("hook-lying", Side::Right);
    hand.curl = 0;
    const double straight = reachOf(digitsOf(hand)[1]);
    hand.curl = 90;
    EXPECT_LT(reachOf(digitsOf(hand)[1]), 0.95 * straight);
}

TEST(Hand, HoldsAShinFromOutside) {
    motion::Pose hold = pose("both-knees");
    hold.hands.right = hold.hands.left = {motion::HandPlace::Shin, 0, 0};
    const HandFrame hand = handFrame(bodyIn(hold), Side::Right, woman());
    EXPECT_TRUE(hand.grips);
    EXPECT_LT(hand.palm.z, -0.3);
}

} // namespace supine::figure::tests
