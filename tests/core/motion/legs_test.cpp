// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/legs.h"
#include "tests/core/motion/real_content.h"

#include <gtest/gtest.h>

namespace supine::motion {
namespace {

using test::woman;

const Skeleton& bones() {
    return woman().skeleton;
}
PelvisRoll pelvis(double tilt = 0) {
    return {bones().sacralContact, tilt};
}
LegBody legIn(const LegGoal& goal, double tilt = 0) {
    return solveLeg(bones(), pelvis(tilt), {goal, goal, 1.0});
}

constexpr LegGoal standing{};
constexpr LegGoal toChest{false, 124, 130, -24};

TEST(StandingLeg, HasKneeAndHipAsInHookLying) {
    const LegBody leg = legIn(standing);
    EXPECT_NEAR(leg.kneeDeg, 100, 3);
    EXPECT_GE(leg.hipDeg, 45);
    EXPECT_LE(leg.hipDeg, 48);
    EXPECT_TRUE(leg.planted);
    EXPECT_TRUE(leg.withinReach);
}

TEST(StandingLeg, KeepsItsFootFlatWhereItIsWhileThePelvisTilts) {
    const LegBody level = legIn(standing);
    EXPECT_NEAR(level.heel.y, 0.0, 1e-12);
    EXPECT_NEAR(level.toe.y, 0.0, 1e-12);
    for (double tilt = -11; tilt <= 15; tilt += 0.5) {
        const LegBody tilted = legIn(standing, tilt);
        EXPECT_LT(length(tilted.ankle - level.ankle), 1e-12);
        EXPECT_LT(length(tilted.heel - level.heel), 1e-12);
        EXPECT_LT(length(tilted.toe - level.toe), 1e-12);
    }
}

TEST(Leg, KeepsTheLengthOfItsBones) {
    for (const double f : {0.0, 0.2, 0.5, 0.9, 1.0}) {
        const LegBody leg = solveLeg(bones(), pelvis(4), {standing, toChest, f});
        EXPECT_NEAR(length(leg.knee - leg.hip), bones().thigh, 1e-12);
        EXPECT_NEAR(length(leg.ankle - leg.knee), bones().shank, 1e-12);
        EXPECT_NEAR(length(leg.toe - leg.heel), bones().footLength, 1e-12);
    }
}

TEST(RaisedLeg, HasTheAnglesItWasAsked) {
    const LegBody leg = legIn(toChest, 10);
    EXPECT_DOUBLE_EQ(leg.kneeDeg, 130);
    EXPECT_DOUBLE_EQ(leg.ankleDeg, -24);
    EXPECT_DOUBLE_EQ(leg.hipDeg, 114) << "flexion counts from the pelvis, which has tilted too";
    EXPECT_FALSE(leg.planted);
}

TEST(Leg, IsPlantedOnlyWhenItStands) {
    EXPECT_TRUE(solveLeg(bones(), pelvis(), {standing, toChest, 0.0}).planted);
    EXPECT_FALSE(solveLeg(bones(), pelvis(), {standing, toChest, 0.01}).planted);
    EXPECT_FALSE(solveLeg(bones(), pelvis(), {toChest, standing, 0.99}).planted);
    EXPECT_TRUE(solveLeg(bones(), pelvis(), {toChest, standing, 1.0}).planted);
}

TEST(Leg, LiftsItsFootWithoutTouchingTheMatAgain) {
    for (const LegGoal goal : {toChest, LegGoal{false, 90, 110, -24}, LegGoal{false, 68, 95, -30}})
        for (int i = 0; i <= 100; ++i) {
            const LegBody leg = solveLeg(bones(), pelvis(2), {standing, goal, i / 100.0});
            EXPECT_GE(leg.heel.y, -1e-9) << goal.thigh << " at " << i;
            EXPECT_GE(leg.toe.y, -1e-9) << goal.thigh << " at " << i;
        }
}

TEST(Leg, MovesContinuouslyFromStandingToRaised) {
    LegBody before = solveLeg(bones(), pelvis(), {standing, toChest, 0.0});
    for (int i = 1; i <= 500; ++i) {
        const LegBody now = solveLeg(bones(), pelvis(), {standing, toChest, i / 500.0});
        EXPECT_LT(length(now.ankle - before.ankle), 0.003);
        EXPECT_LT(length(now.knee - before.knee), 0.003);
        before = now;
    }
}

TEST(Leg, OnTheOtherSideIsTheSameInAMirror) {
    const LegBody right = legIn(toChest);
    const LegBody left = acrossMidline(right);
    EXPECT_EQ(left.knee.z, -right.knee.z);
    EXPECT_EQ(sideView(left.toe), sideView(right.toe));
    EXPECT_EQ(left.hipDeg, right.hipDeg);
}

TEST(StandingLeg, SaysWhenTheFloorIsTooFar) {
    Skeleton shortLegs = bones();
    shortLegs.thigh = 0.05;
    EXPECT_FALSE(solveLeg(shortLegs, pelvis(), {standing, standing, 1.0}).withinReach);
}

} // namespace
} // namespace supine::motion
