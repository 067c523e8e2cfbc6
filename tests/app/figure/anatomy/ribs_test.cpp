// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/ribs.h"

#include "app/figure/anatomy/diaphragm.h"
#include "app/figure/anatomy/shoulder_blade.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::figure::tests {

namespace {

TrunkInside trunkIn(const motion::Pose& pose, double breath) {
    return TrunkInside(bodyIn(pose, breath), woman());
}

RibCage cageIn(double breath) {
    return ribCageOf(trunkIn(pose("hands-on-belly"), breath));
}

double topOf(double breath) {
    const TrunkInside trunk = trunkIn(pose("hands-on-belly"), breath);
    return diaphragmOf(trunk, ribCageOf(trunk), breath).top.x();
}

} // namespace

TEST(Ribs, AreSevenTrueThreeFalseAndTwoFloating) {
    const RibCage cage = cageIn(0);
    const auto count = [&](auto is) {
        return std::count_if(cage.ribs.begin(), cage.ribs.end(), is);
    };
    EXPECT_EQ(count([](const Rib& rib) { return rib.isTrue(); }), 7);
    EXPECT_EQ(count([](const Rib& rib) { return !rib.isTrue() && !rib.cartilage.isEmpty(); }), 3);
    EXPECT_EQ(count([](const Rib& rib) { return rib.isFloating() && rib.cartilage.isEmpty(); }), 2);
}

TEST(Ribs, SlopeTowardTheFeet) {
    for (const Rib& rib : cageIn(0).ribs)
        EXPECT_GT(rib.bone.last().x(), rib.bone.first().x() + 0.01) << rib.number;
}

TEST(Ribs, EndTheTrueOnesAtTheBreastbone) {
    const RibCage cage = cageIn(0);
    for (const Rib& rib : cage.ribs)
        if (rib.isTrue()) {
            double nearest = 1;
            for (const QPointF& p : cage.breastbone)
                nearest = std::min(nearest, lengthOf(p - rib.cartilage.last()));
            EXPECT_LT(nearest, 0.012) << rib.number;
        }
}

TEST(Ribs, StayUnderTheSkin) {
    for (const double breath : {0.0, 0.5, 1.0}) {
        const TrunkInside trunk = trunkIn(pose("hands-on-belly"), breath);
        for (const Rib& rib : ribCageOf(trunk).ribs)
            for (const QPointF& p : rib.bone) {
                EXPECT_LT(p.y(), trunk.frontAt(p.x()) - 0.008) << rib.number;
                EXPECT_GT(p.y(), trunk.backAt(p.x())) << rib.number;
            }
    }
}

TEST(Ribs, LiftWithTheBreathLowMoreThanHigh) {
    const RibCage out = cageIn(0);
    const RibCage in = cageIn(1);
    const auto lift = [&](std::size_t i) {
        return in.ribs[i].bone.last().y() - out.ribs[i].bone.last().y();
    };
    EXPECT_GT(lift(7), 0.004);
    EXPECT_LT(lift(1), 0.002);
}

TEST(Diaphragm, DescendsAsFarAsItIsSeenToByUltrasound) {
    EXPECT_DOUBLE_EQ(descent(0), 0);
    EXPECT_NEAR(descent(0.5), 0.023, 1e-9);
    EXPECT_NEAR(descent(1), 0.055, 1e-9);
    EXPECT_NEAR(topOf(0.5) - topOf(0), 0.023, 0.003);
    EXPECT_NEAR(topOf(1) - topOf(0), 0.055, 0.004);
}

TEST(Diaphragm, FollowsTheBreathOfTheBodyAndNotItsMuscles) {
    motion::Pose resting = pose("hands-on-belly");
    EXPECT_NEAR(breathTaken(bodyIn(resting, 1), woman()), 1, 1e-6);
    resting.breathDepth = 0.5;
    EXPECT_NEAR(breathTaken(bodyIn(resting, 1), woman()), 0.5, 1e-6);
    EXPECT_NEAR(breathTaken(bodyIn(resting, 0), woman()), 0, 1e-6);
}

TEST(Diaphragm, HangsFromTheBreastboneAndTheCostalMargin) {
    for (const double breath : {0.0, 1.0}) {
        const TrunkInside trunk = trunkIn(pose("hands-on-belly"), breath);
        const RibCage cage = ribCageOf(trunk);
        const Diaphragm diaphragm = diaphragmOf(trunk, cage, breath);
        EXPECT_LT(lengthOf(diaphragm.dome.first() - cage.xiphoid), 0.02);
        EXPECT_LT(lengthOf(diaphragm.margin.first() - cage.margin.last()), 0.001);
        EXPECT_LT(diaphragm.top.x(), diaphragm.dome.first().x() - 0.01) << "still a dome";
    }
}

TEST(ShoulderBlade, LiesOnTheRibsFromTheSecondToTheSeventh) {
    const motion::Body body = bodyIn(pose("hook-lying"));
    const TrunkInside trunk(body, woman());
    const auto vertebrae = vertebraeOf(trunk);
    const BladePlaces blade = bladePlaces(trunk, body.arms.right);
    EXPECT_NEAR(blade.upperAngle.x(), thoracic(vertebrae, 2).canal.x(), 0.025);
    EXPECT_NEAR(blade.lowerAngle.x(), thoracic(vertebrae, 7).canal.x(), 0.025);
}

TEST(ShoulderBlade, SwingsItsLowerAngleForwardAsTheArmIsRaised) {
    motion::Pose raised = pose("hook-lying");
    double before = -1;
    for (const double degrees : {0.0, 30.0, 60.0, 90.0}) {
        raised.hands.right = {motion::HandPlace::Raised, degrees, 0};
        const motion::Body body = bodyIn(raised);
        const BladePlaces blade = bladePlaces(TrunkInside(body, woman()), body.arms.right);
        const double forward = blade.lowerAngle.y() - blade.joint.y();
        EXPECT_GT(forward, before) << degrees;
        before = forward;
    }
}

TEST(ShoulderBlade, SlidesDownWithTheShoulder) {
    motion::Pose down = pose("hook-lying");
    const auto lowerAngle = [&](double bladesDown) {
        down.bladesDown = bladesDown;
        const motion::Body body = bodyIn(down);
        return bladePlaces(TrunkInside(body, woman()), body.arms.right).lowerAngle.x();
    };
    EXPECT_NEAR(lowerAngle(1) - lowerAngle(0), 0.012, 0.003);
}

} // namespace supine::figure::tests
