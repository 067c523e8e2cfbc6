// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/breath.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::motion {
namespace {

constexpr BreathPace pace{};
constexpr Seconds anyLength{4.0};

TEST(Breath, RisesInAnInBreathAndFallsInAnOutBreath) {
    EXPECT_EQ(breathAt(BreathKind::In, 0.0, anyLength, pace).level, 0.0);
    EXPECT_EQ(breathAt(BreathKind::In, 1.0, anyLength, pace).level, 1.0);
    EXPECT_EQ(breathAt(BreathKind::Out, 0.0, anyLength, pace).level, 1.0);
    EXPECT_EQ(breathAt(BreathKind::Out, 1.0, anyLength, pace).level, 0.0);
}

TEST(Breath, TellsHowFarThisHalfHasCome) {
    const BreathState state = breathAt(BreathKind::Out, 0.25, anyLength, pace);
    EXPECT_EQ(state.now, BreathKind::Out);
    EXPECT_EQ(state.progress, 0.25);
}

TEST(Breath, OfAFreePhaseIsTheNearestWholeNumberAndAtLeastOne) {
    EXPECT_EQ(breathsIn(Seconds{3}, pace), 1);
    EXPECT_EQ(breathsIn(Seconds{10}, pace), 1);
    EXPECT_EQ(breathsIn(Seconds{14}, pace), 1);
    EXPECT_EQ(breathsIn(Seconds{16}, pace), 2);
    EXPECT_EQ(breathsIn(Seconds{30}, pace), 3);
}

TEST(Breath, OfAFreePhaseBeginsAndEndsBreathedOut) {
    for (const double seconds : {4.0, 8.0, 12.0, 16.0, 40.0}) {
        EXPECT_EQ(breathAt(BreathKind::Free, 0.0, Seconds{seconds}, pace).level, 0.0);
        EXPECT_EQ(breathAt(BreathKind::Free, 1.0, Seconds{seconds}, pace).level, 0.0);
    }
}

TEST(Breath, OfAFreePhaseKeepsTheShareOfInAndOut) {
    const BreathState full = breathAt(BreathKind::Free, 0.4, Seconds{8}, pace);
    EXPECT_NEAR(full.level, 1.0, 1e-12);
    EXPECT_EQ(breathAt(BreathKind::Free, 0.2, Seconds{8}, pace).now, BreathKind::In);
    EXPECT_EQ(breathAt(BreathKind::Free, 0.7, Seconds{8}, pace).now, BreathKind::Out);
}

TEST(Breath, OfALongFreePhaseComesAndGoesOnceForEachBreath) {
    const Seconds length{30};
    for (const double start : {0.0, 1.0 / 3, 2.0 / 3}) {
        EXPECT_NEAR(breathAt(BreathKind::Free, start, length, pace).level, 0.0, 1e-9);
        EXPECT_NEAR(breathAt(BreathKind::Free, start + 0.4 / 3, length, pace).level, 1.0, 1e-9);
    }
}

TEST(Breath, NeverJumps) {
    double before = 0.0;
    for (int i = 0; i <= 4000; ++i) {
        const double level = breathAt(BreathKind::Free, i / 4000.0, Seconds{20}, pace).level;
        EXPECT_LT(std::abs(level - before), 0.003);
        before = level;
    }
}

TEST(Breath, OutsideThePhaseIsHeldAtItsEnds) {
    EXPECT_EQ(breathAt(BreathKind::In, 2.0, anyLength, pace).level, 1.0);
    EXPECT_EQ(breathAt(BreathKind::Free, -1.0, anyLength, pace).level, 0.0);
}

} // namespace
} // namespace supine::motion
