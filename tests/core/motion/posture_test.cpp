// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/posture_body.h"
#include "core/motion/profile.h"
#include "tests/core/motion/real_content.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::motion {

namespace {

constexpr double touching = 0.002; // metres

using Named = std::pair<std::string, std::string>; // build, posture

std::vector<Named> uprightOfAllBuilds() {
    std::vector<Named> all;
    for (const auto& build : test::realLibrary().builds)
        for (const auto& posture : test::realLibrary().postures)
            if (posture.second.kind == PostureKind::Upright)
                all.emplace_back(build.first, posture.first);
    return all;
}

class UprightPosture : public testing::TestWithParam<Named> {
protected:
    const Build& build() const { return test::realLibrary().builds.at(GetParam().first); }
    const Posture& posture() const { return test::realLibrary().postures.at(GetParam().second); }
    PostureBody solved(double breath = 0) const { return solvePosture(build(), posture(), breath); }
};

} // namespace

TEST_P(UprightPosture, HasTheBonesOfItsBuild) {
    const Skeleton& bones = build().skeleton;
    const PostureBody body = solved();
    for (const Side side : {Side::Right, Side::Left}) {
        const LegBody& leg = body.legs[side];
        EXPECT_NEAR(length(leg.knee - leg.hip), bones.thigh, 1e-9);
        EXPECT_NEAR(length(leg.ankle - leg.knee), bones.shank, 1e-9);
        EXPECT_NEAR(length(leg.toe - leg.heel), bones.footLength, 1e-9);
        const ArmBody& arm = body.arms[side];
        EXPECT_NEAR(length(arm.elbow - arm.shoulder), bones.upperArm, 1e-9);
        EXPECT_NEAR(length(arm.wrist - arm.elbow), bones.forearm, 1e-9);
        EXPECT_NEAR(arm.shoulder.z, (side == Side::Right ? 1 : -1) * bones.shoulder.z, 1e-9);
    }
}

TEST_P(UprightPosture, RestsItsWeightOnTheFloor) {
    const PostureBody body = solved();
    for (const Side side : {Side::Right, Side::Left}) {
        const PostureLeg& goal = posture().legs[side];
        const LegBody& leg = body.legs[side];
        if (goal.footAhead) {
            EXPECT_NEAR(leg.heel.y, 0, touching);
            EXPECT_NEAR(leg.toe.y, 0, touching);
        }
        if (goal.kneels) {
            EXPECT_NEAR(leg.knee.y, thicknessAt(build().leg, 1.2).front, touching);
        }
    }
}

TEST_P(UprightPosture, PutsItsPalmsWhereTheyRest) {
    const PostureBody body = solved();
    for (const Side side : {Side::Right, Side::Left}) {
        const auto& palm = posture().arms[side].palm;
        if (!palm)
            continue;
        EXPECT_TRUE(body.arms[side].withinReach);
        const double height = palm->height * build().skeleton.stature;
        if (posture().arms[side].onThigh)
            EXPECT_GT(body.arms[side].hand.y, body.legs.right.knee.y + height);
        else
            EXPECT_NEAR(body.arms[side].hand.y, height, touching);
        EXPECT_NEAR(body.arms[side].hand.x, palm->ahead * build().skeleton.stature, touching);
    }
}

TEST_P(UprightPosture, HasNoJointUnderTheFloor) {
    const PostureBody body = solved();
    for (const Side side : {Side::Right, Side::Left}) {
        const LegBody& leg = body.legs[side];
        for (const Vec3 joint : {leg.hip, leg.knee, leg.ankle})
            EXPECT_GT(joint.y, 0.02);
        const ArmBody& arm = body.arms[side];
        for (const Vec3 joint : {arm.elbow, arm.wrist, arm.hand})
            EXPECT_GT(joint.y, -touching);
    }
    EXPECT_GT(body.head.y, 0.3);
}

TEST_P(UprightPosture, KeepsItsJointsWithinWhatABodyDoes) {
    const PostureBody body = solved();
    for (const Side side : {Side::Right, Side::Left}) {
        EXPECT_GE(body.legs[side].hipDeg, -16);
        EXPECT_LE(body.legs[side].hipDeg, 126);
        EXPECT_GE(body.legs[side].kneeDeg, -1e-6);
        EXPECT_LE(body.legs[side].kneeDeg, 135 + 1e-6);
        EXPECT_GE(body.arms[side].elbowDeg, 2);
        EXPECT_LE(body.arms[side].elbowDeg, 150);
    }
}

TEST_P(UprightPosture, BreathesWithTheChestAndNotWithTheBones) {
    const PostureBody out = solved(0);
    const PostureBody in = solved(1);
    EXPECT_TRUE(out.legs.right.knee == in.legs.right.knee);
    EXPECT_TRUE(out.head == in.head);
    EXPECT_GT(in.trunk.front(0.15), out.trunk.front(0.15) + 0.004);
}

INSTANTIATE_TEST_SUITE_P(AllBuilds, UprightPosture, testing::ValuesIn(uprightOfAllBuilds()),
                         [](const testing::TestParamInfo<Named>& shown) {
                             std::string name = shown.param.first + "_" + shown.param.second;
                             std::replace(name.begin(), name.end(), '-', '_');
                             return name;
                         });

TEST(TrunkLine, IsAsLongAsTheTrunkHoweverItBends) {
    const Build& build = test::woman();
    const TrunkLine straight(build, {}, 0, 0, 0);
    const TrunkLine bent(build, {}, 40, 50, 0);
    const auto lengthOf = [](const TrunkLine& line) {
        double sum = 0;
        for (double along = 0; along < 0.5; along += 0.01)
            sum += length(line.at(along + 0.01, 0) - line.at(along, 0));
        return sum;
    };
    EXPECT_NEAR(lengthOf(straight), 0.5, 1e-6);
    EXPECT_NEAR(lengthOf(bent), 0.5, 1e-3);
}

TEST(TrunkLine, LeansForwardAndBendsAboveThePelvis) {
    const TrunkLine line(test::woman(), {0, 1}, 10, 30, 0);
    EXPECT_NEAR(line.leanAt(0), 10, 1e-9);
    EXPECT_NEAR(line.leanAt(0.5), 40, 1e-9);
    EXPECT_GT(line.at(0.5, 0).x, 0.1) << "forward is where the person looks";
    EXPECT_GT(line.at(0.3, 0.1).x, line.at(0.3, -0.1).x);
}

} // namespace supine::motion
