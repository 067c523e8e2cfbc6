// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/profile.h"

#include <gtest/gtest.h>

namespace supine::motion {
namespace {

const std::vector<ProfilePoint> cone{{0.0, 0.08, 0.10}, {1.0, 0.04, 0.06}, {2.0, 0.02, 0.02}};

TEST(Profile, IsReadBetweenItsPoints) {
    EXPECT_DOUBLE_EQ(thicknessAt(cone, 0.5).front, 0.06);
    EXPECT_DOUBLE_EQ(thicknessAt(cone, 0.5).back, 0.08);
    EXPECT_DOUBLE_EQ(thicknessAt(cone, 1.0).front, 0.04);
}

TEST(Profile, IsHeldBeyondItsEnds) {
    EXPECT_EQ(thicknessAt(cone, -1.0).back, 0.10);
    EXPECT_EQ(thicknessAt(cone, 3.0).front, 0.02);
}

TEST(Profile, WithoutPointsHasNoThickness) {
    EXPECT_EQ(thicknessAt({}, 0.5).front, 0.0);
}

} // namespace
} // namespace supine::motion
