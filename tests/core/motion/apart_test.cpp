// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/apart.h"

#include "core/motion/solve.h"
#include "tests/core/motion/real_content.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::motion {
namespace {

using test::realLibrary;
using test::woman;

Body breathing(double level) {
    return solve(woman(), still(*realLibrary().pose("hook-lying")), level);
}

TEST(FarthestApart, IsNothingForOneBody) {
    EXPECT_EQ(farthestApart(breathing(0.3), breathing(0.3)), 0.0);
}

TEST(FarthestApart, IsTheSameBothWays) {
    EXPECT_EQ(farthestApart(breathing(0.2), breathing(0.9)),
              farthestApart(breathing(0.9), breathing(0.2)));
}

TEST(FarthestApart, IsTheRiseOfTheBellyBetweenOutAndIn) {
    const Body in = breathing(1);
    EXPECT_NEAR(farthestApart(breathing(0), in), in.trunk.bellyRiseMm / 1000, 0.003);
}

TEST(FarthestApart, GrowsWithTheBreath) {
    EXPECT_LT(farthestApart(breathing(0), breathing(0.1)),
              farthestApart(breathing(0), breathing(0.2)));
}

TEST(FarthestApart, SeesAFingertipOfATurnedHand) {
    const Body still = breathing(0);
    Body turned = still;
    turned.arms.left.handPitch += 1;
    EXPECT_NEAR(farthestApart(still, turned), 0.0033, 0.0003);
}

TEST(FarthestApart, SeesABlink) {
    const Body still = breathing(0);
    Body blinking = still;
    blinking.face.eyesClosed += 0.5;
    EXPECT_GT(farthestApart(still, blinking), 0.004);
}

TEST(FarthestApart, HasNoBoundWhereBodiesCannotBeCompared) {
    const Body still = breathing(0);
    Body dimmed = still;
    dimmed.dimmed = 0.5;
    EXPECT_TRUE(std::isinf(farthestApart(still, dimmed)));
    EXPECT_TRUE(std::isinf(farthestApart(still, Body())));
    Body holding = still;
    holding.arms.right.holding = HandTouch::ShinRight;
    EXPECT_TRUE(std::isinf(farthestApart(still, holding)));
}

} // namespace
} // namespace supine::motion
