// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/reel.h"
#include "core/motion/solve.h"
#include "tests/app/browse/built_in.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::browse {

namespace {

Reel reelOf(const char* exercise, const std::vector<std::string>& steps) {
    const auto timeline = timelineOf(exercise);
    return Reel(timeline, shotsOf(*timeline, steps));
}

double wristHeight(const Reel& reel, Seconds at) {
    const player::Shown shown = reel.shownAt(at);
    return motion::solve(builtInBody(), shown.pose, shown.breathLevel).arms.right.wrist.y;
}

} // namespace

TEST(Shots, AreTheFirstTurnOfEachStep) {
    const auto timeline = timelineOf("arm-raise");
    const auto shots = shotsOf(*timeline, {"raise", "lower", "no-such-step"});
    ASSERT_EQ(shots.size(), 2u);
    EXPECT_EQ(shots[0].step, "raise");
    EXPECT_DOUBLE_EQ(shots[0].length().count(), 6);
    EXPECT_DOUBLE_EQ(shots[1].start.count(), shots[0].end.count());
}

TEST(Reel, ShowsExactlyTheChosenStepAgainAndAgain) {
    const Reel reel = reelOf("arm-raise", {"raise"});
    for (double at = 0; at < 3 * reel.length().count(); at += 0.25)
        EXPECT_EQ(reel.stepAt(Seconds(at)), "raise");
    EXPECT_NEAR(wristHeight(reel, Seconds(2)), wristHeight(reel, Seconds(2) + reel.length()), 1e-9);
}

TEST(Reel, GoesBackToTheBeginningByAGlideWithoutAJump) {
    const Reel reel = reelOf("arm-raise", {"raise"});
    EXPECT_DOUBLE_EQ(reel.length().count(), 6 + player::glideLength.count());
    double before = wristHeight(reel, Seconds(0));
    for (double at = 0; at < 2 * reel.length().count(); at += 1.0 / 60) {
        const double now = wristHeight(reel, Seconds(at));
        EXPECT_LT(std::abs(now - before), 0.04) << "at " << at;
        before = now;
    }
}

TEST(Reel, StepsThatMeetFollowEachOtherAtOnce) {
    const Reel reel = reelOf("arm-raise", {"raise", "lower"});
    EXPECT_EQ(reel.stepAt(Seconds(5.9)), "raise");
    EXPECT_EQ(reel.stepAt(Seconds(6.1)), "lower");
    EXPECT_DOUBLE_EQ(reel.timeAt(Seconds(7)).count(), (reel.timeAt(Seconds(0)) + Seconds(7)).count());
}

TEST(Reel, KnowsWhenTheFigureGlidesOnAndThatNothingFollowsBefore) {
    const Reel alone = reelOf("arm-raise", {"raise"});
    EXPECT_EQ(alone.glideAt(Seconds(3)).share, 1);
    const Reel::Glide glide = alone.glideAt(Seconds(6) + player::glideLength / 2);
    EXPECT_NEAR(glide.share, 0.5, 1e-9);
    EXPECT_EQ(glide.from, alone.timeAt(Seconds(0)) + Seconds(6));
    EXPECT_EQ(alone.untilAt(Seconds(3)), alone.timeAt(Seconds(0)) + Seconds(6));
    const Reel both = reelOf("arm-raise", {"raise", "lower"});
    EXPECT_GT(both.untilAt(Seconds(3)), both.timeAt(Seconds(0)) + Seconds(60));
}

TEST(Reel, RaisesTheArmsWhenTheStepSaysSo) {
    const Reel reel = reelOf("arm-raise", {"raise"});
    EXPECT_GT(wristHeight(reel, Seconds(5.99)), wristHeight(reel, Seconds(0)) + 0.3);
}

TEST(Breathing, IsBreathedOutAtItsBeginningAndFullInBetween) {
    const Performance rest = breathing({}, BreathPace{});
    EXPECT_NEAR(rest(Seconds(0)).breathLevel, 0, 1e-9);
    EXPECT_NEAR(rest(Seconds(4)).breathLevel, 1, 1e-6);
    EXPECT_NEAR(rest(Seconds(10)).breathLevel, 0, 1e-9);
}

} // namespace supine::browse
