// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/trunk.h"
#include "core/motion/trunk_skin.h"
#include "tests/core/motion/real_content.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::motion {
namespace {

using test::woman;

TrunkBody trunkIn(const TrunkState& state) {
    return solveTrunk(woman(), {woman(), state}, 0.0);
}

TEST(LumbarGap, IsWithinTheBoundsOfTheFigure) {
    EXPECT_NEAR(lumbarGap(0), 0.020, 0.001);
    EXPECT_LE(lumbarGap(9), 0.003);
    EXPECT_GE(lumbarGap(-11), 0.035);
    EXPECT_LE(lumbarGap(-11), 0.045);
}

TEST(LumbarGap, ClosesAsThePelvisTiltsBackAndNeverSinksIn) {
    for (double tilt = -11; tilt < 15; tilt += 0.5) {
        EXPECT_GT(lumbarGap(tilt), lumbarGap(tilt + 0.5));
        EXPECT_GE(lumbarGap(tilt), 0.0);
    }
}

TEST(Breathing, LiftsTheBellyTwoToThreeCentimetresAndTheUpperChestAQuarterOfThatAtMost) {
    const TrunkBody full = trunkIn({0, 1, 0, 0});
    EXPECT_GE(full.bellyRiseMm, 20);
    EXPECT_LE(full.bellyRiseMm, 30);
    EXPECT_LE(full.chestRiseMm, 4);
    EXPECT_GE(full.bellyRiseMm, 4 * full.chestRiseMm);
    EXPECT_EQ(trunkIn({}).bellyRiseMm, 0);
}

TEST(Breathing, LiftsTheSkinByWhatItSays) {
    const TrunkSkin out(woman(), {});
    const TrunkSkin in(woman(), {0, 1, 0, 0});
    EXPECT_NEAR(in.front(-0.15).y - out.front(-0.15).y, in.breathRise(-0.15), 1e-12);
}

TEST(Breathing, WidensTheLowerRibsByElevenToSixteenMillimetres) {
    const double rise = TrunkSkin(woman(), {0, 1, 0, 0}).breathRise(-0.28);
    EXPECT_GE(rise, 0.011);
    EXPECT_LE(rise, 0.016);
}

TEST(DrawIn, HollowsTheLowerBellyAndLeavesPelvisAndChest) {
    const TrunkBody rest = trunkIn({});
    const TrunkBody drawn = trunkIn({0, 0, 1, 0});
    EXPECT_GE(drawn.drawInMm, 20);
    EXPECT_LE(drawn.drawInMm, 30);
    EXPECT_EQ(drawn.pelvis, rest.pelvis);
    EXPECT_EQ(drawn.spine, rest.spine);
    for (std::size_t i = 0; i < woman().skin.frontChest.size(); ++i)
        EXPECT_LE(length(drawn.front[i] - rest.front[i]), 0.002);
}

TEST(DrawIn, HollowsTheSkinByWhatItSays) {
    const double x = woman().skin.drawIn.c;
    const double hollow =
        TrunkSkin(woman(), {}).front(x).y - TrunkSkin(woman(), {0, 0, 1, 0}).front(x).y;
    EXPECT_NEAR(hollow, 0.026, 1e-3);
}

TEST(Tilt, LeavesThoraxNeckAndHeadStill) {
    const TrunkBody rest = trunkIn({});
    for (const double tilt : {-11.0, 5.0, 15.0}) {
        const TrunkBody tilted = trunkIn({tilt, 0, 0, 0});
        EXPECT_EQ(tilted.thorax, rest.thorax);
        EXPECT_EQ(tilted.neck, rest.neck);
        EXPECT_EQ(tilted.head, rest.head);
        for (std::size_t i = 0; i < woman().skin.frontChest.size(); ++i)
            EXPECT_EQ(tilted.front[i], rest.front[i]);
    }
}

TEST(Tilt, BackwardLiftsTheTailboneAndBringsTheHipBonesTowardTheHead) {
    const TrunkSkin level(woman(), {});
    const TrunkSkin back(woman(), {9, 0, 0, 0});
    EXPECT_LT(back.hipBone().x, level.hipBone().x);
    EXPECT_GT(back.backContour().front().y, level.backContour().front().y);
    EXPECT_LT(trunkIn({9, 0, 0, 0}).lumbar.y, trunkIn({}).lumbar.y);
}

TEST(Tilt, NeverPushesTheBackIntoTheMat) {
    for (double tilt = -11; tilt <= 15; tilt += 1)
        for (const Vec2 point : TrunkSkin(woman(), {tilt, 0, 0, 0}).backContour())
            EXPECT_GE(point.y, 0.0) << "tilt " << tilt;
}

TEST(TrunkContours, RunInOneDirectionAndDoNotFold) {
    for (const double tilt : {-11.0, 0.0, 15.0}) {
        const TrunkBody trunk = trunkIn({tilt, 1, 1, 1});
        const auto towardFeet = [](Vec2 a, Vec2 b) { return a.x < b.x; };
        EXPECT_TRUE(std::is_sorted(trunk.front.begin(), trunk.front.end(), towardFeet)) << tilt;
        EXPECT_TRUE(std::is_sorted(trunk.back.rbegin(), trunk.back.rend(), towardFeet)) << tilt;
        EXPECT_TRUE(std::is_sorted(trunk.spine.rbegin(), trunk.spine.rend(), towardFeet)) << tilt;
    }
}

TEST(FrontSkin, KnowsHowFarAPointIsAboveIt) {
    const TrunkSkin skin(woman(), {5, 0.7, 0.3, 0});
    const Vec3 on = skin.front(-0.15, 0.05);
    EXPECT_NEAR(skin.above(on), 0.0, 1e-4);
    EXPECT_NEAR(skin.above(on + Vec3{0, 0.02, 0}), 0.02, 1e-3);
    EXPECT_LT(skin.above(on - Vec3{0, 0.01, 0}), 0.0);
}

TEST(FrontSkin, GivesWayUnderPressingHandsByTwoToFourMillimetres) {
    const double rest = TrunkSkin(woman(), {}).front(bellyHandX).y;
    const double pressed = TrunkSkin(woman(), {0, 0, 0, 1}).front(bellyHandX).y;
    EXPECT_NEAR(rest - pressed, 0.003, 1e-6);
}

TEST(ShoulderBlades, SlideTwelveMillimetres) {
    EXPECT_NEAR(solveTrunk(woman(), {woman(), {}}, 1.0).bladeSlideMm, 12.0, 1e-9);
}

} // namespace
} // namespace supine::motion
