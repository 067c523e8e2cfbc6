// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/moving_stage.h"
#include "tests/app/browse/built_in.h"

#include <gtest/gtest.h>

namespace supine::browse {

namespace {

Performance tiltedBy(double degrees) {
    motion::Pose pose;
    pose.pelvisTilt = degrees;
    return [pose](Seconds) { return player::Shown{motion::still(pose), 0}; };
}

double tiltOf(const MovingStage& stage) {
    return stage.shown().pose.numbers.pelvisTilt;
}

} // namespace

TEST(MovingStage, ReachesAnotherPerformanceByAGlideOfAtMostOneAndAHalfSeconds) {
    MovingStage stage(usualAppearance());
    stage.perform(tiltedBy(0), false);
    stage.perform(tiltedBy(8), true);
    EXPECT_NEAR(tiltOf(stage), 0, 1e-6);
    stage.advanceBy(Seconds(0.6));
    EXPECT_GT(tiltOf(stage), 1);
    EXPECT_LT(tiltOf(stage), 7);
    stage.advanceBy(Seconds(0.9));
    EXPECT_DOUBLE_EQ(tiltOf(stage), 8);
    EXPECT_FALSE(stage.isGliding());
}

TEST(MovingStage, ThePerformanceBeginsWhenTheGlideHasArrived) {
    MovingStage stage(usualAppearance());
    stage.perform(tiltedBy(0), false);
    stage.advanceBy(Seconds(3));
    stage.perform(tiltedBy(8), true);
    stage.advanceBy(player::glideLength);
    EXPECT_NEAR(stage.since().count(), 0, 1e-9);
    stage.advanceBy(Seconds(0.5));
    EXPECT_NEAR(stage.since().count(), 0.5, 1e-9);
}

TEST(MovingStage, BeginsAtOnceWithoutAGlide) {
    MovingStage stage(usualAppearance());
    stage.perform(tiltedBy(5), false);
    EXPECT_DOUBLE_EQ(tiltOf(stage), 5);
}

} // namespace supine::browse
