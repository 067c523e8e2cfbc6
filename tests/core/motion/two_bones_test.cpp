// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/two_bones.h"

#include <gtest/gtest.h>

namespace supine::motion {
namespace {

constexpr TwoBones equal{1.0, 1.0};

TEST(TwoBones, AreStraightAtTheirWholeLength) {
    EXPECT_NEAR(equal.bendDeg(2.0), 0.0, 1e-6);
    EXPECT_NEAR(equal.firstAngleDeg(2.0), 0.0, 1e-6);
}

TEST(TwoBones, MakeARightAngle) {
    const TwoBones bones{3.0, 4.0};
    EXPECT_NEAR(bones.bendDeg(5.0), 90.0, 1e-12);
    EXPECT_NEAR(bones.distanceAt(90.0), 5.0, 1e-12);
}

TEST(TwoBones, AreAsFarAsTheyAreBent) {
    const TwoBones arm{0.312, 0.245};
    for (const double bend : {5.0, 20.0, 65.0, 117.0, 150.0})
        EXPECT_NEAR(arm.bendDeg(arm.distanceAt(bend)), bend, 1e-6);
}

TEST(TwoBones, StretchOrFoldAsFarAsTheyCanWhenTheGoalIsOutOfReach) {
    EXPECT_EQ(equal.bendDeg(2.5), 0.0);
    const TwoBones uneven{3.0, 1.0};
    EXPECT_NEAR(uneven.bendDeg(1.0), 180.0, 1e-9);
    EXPECT_EQ(equal.firstAngleDeg(3.0), 0.0);
}

TEST(TwoBones, FirstOneOfEqualBonesLeansAsInATentOfThreeEqualSides) {
    EXPECT_NEAR(equal.firstAngleDeg(1.0), 60.0, 1e-9);
    EXPECT_NEAR(equal.bendDeg(1.0), 120.0, 1e-9);
}

} // namespace
} // namespace supine::motion
