// SPDX-License-Identifier: GPL-3.0-or-later
// The breath of whole routines, as the session lives them.
#include "core/session/moment.h"
#include "tests/core/content/built_in.h"

#include <gtest/gtest.h>

#include <cmath>

namespace {

using namespace supine::content::tests;
using supine::BreathPace;
using supine::Seconds;
using supine::model::Level;
using supine::motion::breathAfterIn;
using supine::motion::BreathKind;

struct Way {
    const char* routine;
    Level level;
    BreathPace pace;
};

class WholeRoutine : public testing::TestWithParam<Way> {};

TEST_P(WholeRoutine, LetsNoBreathJump) {
    const auto& library = builtIn().library;
    supine::session::TimelineOptions options;
    options.level = GetParam().level;
    options.pace = GetParam().pace;
    const auto timeline =
        supine::session::buildTimeline(library, *library.routine(GetParam().routine), options);
    ASSERT_TRUE(timeline) << timeline.error().sentence;
    constexpr Seconds tick{1.0 / 60};
    double before = 0;
    for (Seconds time{}; time < timeline->duration; time += tick) {
        const auto moment = supine::session::momentAt(*timeline, time);
        ASSERT_LT(std::abs(moment.breath.level - before), 0.02)
            << time.count() << " s, " << timeline->phases[moment.phase].step;
        before = moment.breath.level;
    }
    EXPECT_LT(before, 0.01) << "it ends breathed out";
}

INSTANTIATE_TEST_SUITE_P(All, WholeRoutine,
                         testing::Values(Way{"five", Level::Gentle, {Seconds(3), Seconds(4)}},
                                         Way{"five", Level::Standard, {Seconds(4), Seconds(6)}},
                                         Way{"five", Level::Full, {Seconds(4), Seconds(6)}},
                                         Way{"five", Level::Standard, {Seconds(6), Seconds(9)}},
                                         Way{"short", Level::Standard, {Seconds(5), Seconds(7)}}));

TEST(BreathAfterIn, BeginsBreathedInAndEndsBreathedOut) {
    for (const double seconds : {3.0, 8.0, 10.0, 15.0, 40.0}) {
        const BreathPace pace{Seconds(4), Seconds(6)};
        EXPECT_DOUBLE_EQ(breathAfterIn(0, Seconds(seconds), pace).level, 1) << seconds;
        EXPECT_NEAR(breathAfterIn(1, Seconds(seconds), pace).level, 0, 1e-12) << seconds;
        EXPECT_EQ(breathAfterIn(0, Seconds(seconds), pace).now, BreathKind::Out);
    }
}

TEST(BreathAfterIn, IsOneLongOutBreathInAShortPhase) {
    const BreathPace pace{Seconds(4), Seconds(6)};
    for (const double share : {0.1, 0.5, 0.9})
        EXPECT_EQ(breathAfterIn(share, Seconds(8), pace).now, BreathKind::Out);
    EXPECT_NEAR(breathAfterIn(0.5, Seconds(8), pace).level, 0.5, 1e-12);
}

TEST(BreathAfterIn, GoesOnWithWholeBreathsInALongPhase) {
    const BreathPace pace{Seconds(4), Seconds(6)};
    // 26 seconds are one out-breath and two whole breaths.
    EXPECT_NEAR(breathAfterIn(6.0 / 26, Seconds(26), pace).level, 0, 1e-9);
    EXPECT_NEAR(breathAfterIn(10.0 / 26, Seconds(26), pace).level, 1, 1e-9);
    EXPECT_NEAR(breathAfterIn(16.0 / 26, Seconds(26), pace).level, 0, 1e-9);
    EXPECT_EQ(breathAfterIn(8.0 / 26, Seconds(26), pace).now, BreathKind::In);
}

} // namespace
