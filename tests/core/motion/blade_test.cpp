// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/blade.h"

#include "core/motion/solve.h"
#include "tests/core/motion/real_content.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::motion {
namespace {

using test::woman;

constexpr HandGoal raised{HandPlace::Raised, 90, 0};

Travel<HandGoal> rising(double fraction) {
    return {{}, raised, fraction};
}
Travel<HandGoal> lowering(double fraction) {
    return {raised, {}, fraction};
}

TEST(ShoulderBlade, TurnsByLessOnTheWayDownThanOnTheWayUp) {
    EXPECT_NEAR(bladeTurnDeg(rising(0.5)), 0.43 * 45, 1e-9);
    EXPECT_NEAR(bladeTurnDeg(lowering(0.5)), 0.37 * 45, 1e-9);
    EXPECT_EQ(bladeTurnDeg(rising(0)), 0);
    EXPECT_EQ(bladeTurnDeg(lowering(1)), 0);
    EXPECT_EQ(bladeTurnDeg(rising(1)), bladeTurnDeg(lowering(0)));
}

TEST(ShoulderBlade, LiesStillWhileHandsRestOnTheBody) {
    EXPECT_EQ(bladeTurnDeg({{}, {HandPlace::Belly, 0, 0}, 0.5}), 0);
}

TEST(ShoulderBlade, CarriesTheShoulderAwayFromTheMatWithoutAStep) {
    double before = 0;
    for (int i = 0; i <= 100; ++i) {
        PoseInMotion pose = still({});
        pose.hands.right = rising(i / 100.0);
        const ArmBody arm = solve(woman(), pose, 0).arms.right;
        const double up = arm.shoulder.y - woman().skeleton.shoulder.y;
        EXPECT_GE(up, before);
        EXPECT_LT(up - before, 0.0003);
        EXPECT_NEAR(arm.bladeTurnDeg, 0.43 * 90 * i / 100.0, 1e-9);
        before = up;
    }
    EXPECT_NEAR(before, 0.011, 0.001);
}

TEST(AGrip, ClosesAndOpensWithoutAStep) {
    const HandGoal shin{HandPlace::Shin, 0, 0};
    Pose held;
    held.legs.right = {false, 95, 112, -24};
    double before = 0;
    for (int i = 0; i <= 400; ++i) {
        PoseInMotion pose = still(held);
        pose.hands.right = i <= 200 ? Travel<HandGoal>{{}, shin, i / 200.0}
                                    : Travel<HandGoal>{shin, {}, (i - 200) / 200.0};
        const ArmBody arm = solve(woman(), pose, 0).arms.right;
        EXPECT_LT(std::abs(arm.grip - before), 0.025);
        EXPECT_EQ(arm.holding, HandTouch::ShinRight);
        before = arm.grip;
        if (i == 200) {
            EXPECT_EQ(arm.grip, 1);
        }
    }
    EXPECT_EQ(before, 0);
}

} // namespace
} // namespace supine::motion
