// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/pelvis.h"

#include "app/figure/anatomy/long_bones.h"
#include "app/figure/anatomy/spine.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "core/units.h"
#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::figure::tests {

namespace {

PelvisPlaces tilted(double degrees) {
    motion::Pose tilt = pose("hands-on-hips");
    tilt.pelvisTilt = degrees;
    return pelvisPlaces(TrunkInside(bodyIn(tilt), woman()));
}

/// The direction of the sacrum from its tip to its upper end, degrees.
double lie(const PelvisPlaces& places) {
    const QPointF way = places.promontory - places.coccyxTip;
    return toDegrees(std::atan2(way.y(), way.x()));
}

} // namespace

TEST(Pelvis, RollsAsFarAsItTilts) {
    const double level = lie(tilted(0));
    EXPECT_NEAR(lie(tilted(9)) - level, 9, 0.01);
    EXPECT_NEAR(lie(tilted(-11)) - level, -11, 0.01);
}

TEST(Pelvis, HoldsTheHeadOfTheThighBoneInItsSocketInEveryKeyPose) {
    constexpr double millimetre = 0.001;
    for (const KeyPose& key : keyPoses()) {
        const motion::Body body = bodyIn(key.pose, key.breathLevel);
        const LegBones leg = legBonesOf(body.legs.right, woman());
        const PelvisPlaces places = pelvisPlaces(TrunkInside(body, woman()));
        EXPECT_LT(lengthOf(places.hipJoint - leg.head), millimetre) << key.name;
        EXPECT_LT(leg.headRadius, socketRadius) << key.name;
    }
}

TEST(Pelvis, HasItsCrestBesideTheFourthLumbarVertebra) {
    const TrunkInside trunk(bodyIn(pose("hook-lying")), woman());
    const Vertebra fourth = lumbar(vertebraeOf(trunk), 4);
    EXPECT_NEAR(pelvisPlaces(trunk).crestTop.x(), fourth.bodyMiddle().x(), 0.018);
}

TEST(Pelvis, CarriesItsFrontSpineUnderTheHandOnTheHip) {
    const motion::Body body = bodyIn(pose("hands-on-hips"));
    const QPointF spine = pelvisPlaces(TrunkInside(body, woman())).frontSpine;
    EXPECT_LT(lengthOf(seen(body.arms.right.hand) - spine), 0.05);
}

TEST(Pelvis, LiesInsideTheTrunk) {
    for (const KeyPose& key : keyPoses()) {
        const TrunkInside trunk(bodyIn(key.pose, key.breathLevel), woman());
        const PelvisPlaces places = pelvisPlaces(trunk);
        for (const QPointF& place : {places.frontSpine, places.crestTop})
            EXPECT_LT(place.y(), trunk.frontAt(place.x())) << key.name;
        EXPECT_GT(places.backSpine.y(), trunk.backAt(places.backSpine.x())) << key.name;
    }
}

} // namespace supine::figure::tests
