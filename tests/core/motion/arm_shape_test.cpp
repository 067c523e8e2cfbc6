// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/arm_shape.h"
#include "core/motion/geometry.h"
#include "tests/core/motion/real_content.h"

#include <gtest/gtest.h>

namespace supine::motion {
namespace {

using test::woman;

const Skeleton& bones() {
    return woman().skeleton;
}
constexpr Vec3 shoulder{0, 0.1, 0.16};

HandTarget at(Vec3 wrist) {
    return {wrist, {1, 0, 0}, {0, -1, 0}, {0, 0, 1}, 10};
}

ArmBody reaching(Vec3 wrist) {
    return jointsOf(shapeFor(at(wrist), bones(), shoulder), bones(), shoulder);
}

TEST(Arm, ReachesItsTargetWithTheElbowTowardThePole) {
    const Vec3 wrist = shoulder + Vec3{0.3, 0.2, 0};
    const ArmBody arm = reaching(wrist);
    EXPECT_LT(length(arm.wrist - wrist), 1e-12);
    EXPECT_GT(arm.elbow.z, shoulder.z);
    EXPECT_TRUE(arm.withinReach);
}

TEST(Arm, KeepsTheLengthOfItsBones) {
    for (const double reach : {0.1, 0.3, 0.5, 0.555, 0.7}) {
        const ArmBody arm = reaching(shoulder + Vec3{reach, 0.05, 0.02});
        EXPECT_NEAR(length(arm.elbow - arm.shoulder), bones().upperArm, 1e-12);
        EXPECT_NEAR(length(arm.wrist - arm.elbow), bones().forearm, 1e-12);
    }
}

TEST(Arm, StretchesTowardWhatItCannotReachAndSaysSo) {
    const ArmBody arm = reaching(shoulder + Vec3{0, 0.8, 0});
    EXPECT_FALSE(arm.withinReach);
    EXPECT_NEAR(arm.elbowDeg, 5.0, 1e-6) << "an elbow is never locked";
    EXPECT_NEAR(arm.wrist.x, shoulder.x, 1e-12);
    EXPECT_LT(arm.wrist.y, shoulder.y + 0.8);
}

TEST(Arm, TellsItsAnglesAsTheFigureDefinesThem) {
    HandTarget up = at(shoulder + Vec3{0, 0.5578, 0});
    up.fingers = {0, 1, 0};
    up.palm = {1, 0, 0};
    const ArmBody arm = jointsOf(shapeFor(up, bones(), shoulder), bones(), shoulder);
    EXPECT_NEAR(arm.shoulderDeg, 90, 1e-6);
    EXPECT_NEAR(arm.handPitch, 90, 1e-9);
    EXPECT_NEAR(arm.wristDeg, 0, 1);
}

TEST(Wrist, BendsTowardThePalmWithAPlusSign) {
    HandTarget bent = at(shoulder + Vec3{0.5578, 0, 0});
    bent.fingers = unit(Vec3{1, -0.5, 0});
    bent.palm = unit(Vec3{-0.5, -1, 0});
    const ArmBody arm = jointsOf(shapeFor(bent, bones(), shoulder), bones(), shoulder);
    EXPECT_NEAR(arm.wristDeg, 26.57, 1);
}

TEST(Hand, LiesWhereThePalmIs) {
    const ArmBody arm = reaching(shoulder + Vec3{0.4, 0.1, 0});
    const Vec2 palm = palmInHand(bones());
    EXPECT_LT(length(arm.hand - (arm.wrist + Vec3{palm.x, -palm.y, 0})), 1e-12);
    EXPECT_EQ(arm.foreshortening, 1.0);
}

TEST(Swing, BeginsAndEndsInItsShapes) {
    const ArmShape from = shapeFor(at(shoulder + Vec3{0.54, -0.05, 0.03}), bones(), shoulder);
    const ArmShape to = shapeFor(at(shoulder + Vec3{0.2, 0.15, -0.1}), bones(), shoulder);
    const Vec3 lift{0, 0.1, 0.1};
    EXPECT_LT(length(wristOf(swung(from, to, 0, lift), bones(), shoulder) -
                     wristOf(from, bones(), shoulder)),
              1e-12);
    EXPECT_LT(length(wristOf(swung(from, to, 1, lift), bones(), shoulder) -
                     wristOf(to, bones(), shoulder)),
              1e-12);
}

TEST(Swing, IsLiftedInItsMiddle) {
    const ArmShape from = shapeFor(at(shoulder + Vec3{0.54, -0.05, 0.03}), bones(), shoulder);
    const ArmShape to = shapeFor(at(shoulder + Vec3{0.2, 0.15, -0.1}), bones(), shoulder);
    const auto heightWith = [&](Vec3 lift) {
        return wristOf(swung(from, to, 0.5, lift), bones(), shoulder).y;
    };
    EXPECT_GT(heightWith({0, 0.2, 0}), heightWith({}) + 0.02);
}

TEST(Swing, LetsTheHandTrailBehindTheForearm) {
    const ArmShape from = shapeFor(at(shoulder + Vec3{0.54, -0.05, 0.03}), bones(), shoulder);
    ArmShape to = from;
    to.fingers = {0, 1, 0};
    to.palm = {1, 0, 0};
    const ArmShape middle = swung(from, to, 0.5, {});
    EXPECT_GT(dot(middle.fingers, from.fingers), dot(middle.fingers, to.fingers) + 0.1);
    EXPECT_LT(length(swung(from, to, 1, {}).fingers - to.fingers), 1e-12);
}

} // namespace
} // namespace supine::motion
