// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/ease.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::motion {
namespace {

TEST(MinimumJerk, RestsAtBothEndsAndIsHalfWayAtHalfTime) {
    EXPECT_EQ(minimumJerk(0.0), 0.0);
    EXPECT_EQ(minimumJerk(1.0), 1.0);
    EXPECT_DOUBLE_EQ(minimumJerk(0.5), 0.5);
}

TEST(MinimumJerk, IsHeldAtItsEnds) {
    EXPECT_EQ(minimumJerk(-3.0), 0.0);
    EXPECT_EQ(minimumJerk(7.0), 1.0);
}

TEST(MinimumJerk, NeverGoesBack) {
    double before = 0.0;
    for (int i = 1; i <= 1000; ++i) {
        const double now = minimumJerk(i / 1000.0);
        EXPECT_GT(now, before);
        before = now;
    }
}

TEST(MinimumJerk, IsFastestInTheMiddleAtFifteenEighthsOfTheMean) {
    double fastest = 0.0;
    for (int i = 0; i < 1000; ++i)
        fastest =
            std::max(fastest, 1000.0 * (minimumJerk((i + 1) / 1000.0) - minimumJerk(i / 1000.0)));
    EXPECT_NEAR(fastest, 1.875, 1e-4);
}

TEST(MinimumJerk, IsTheSameForwardAndBack) {
    for (const double t : {0.1, 0.23, 0.4})
        EXPECT_NEAR(minimumJerk(t), 1.0 - minimumJerk(1.0 - t), 1e-15);
}

} // namespace
} // namespace supine::motion
