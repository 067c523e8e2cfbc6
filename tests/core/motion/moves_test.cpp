// SPDX-License-Identifier: GPL-3.0-or-later
// How every move of every exercise runs: minimum jerk, on arcs, at an even pace along the path.
#include "tests/core/motion/real_content.h"
#include "tests/core/motion/recording.h"

#include "core/motion/solve.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::test {
namespace {

using motion::Side;
using motion::Vec3;

constexpr double tooShortToJudge = 0.002; // metres
constexpr double ridesOnTheBreath = 0.10; // a shorter slide along the belly is moved by it too
constexpr double mostAccelerationStep = 0.28;
constexpr double mostJerkOnArcs = 2.5;
constexpr double mostJerkOnStraightLines = 1.05;

/// One move of one phase.
struct MoveInPhase {
    const session::TimelinePhase& phase;
    const motion::Move& move;
    BreathPace pace;
};

template <class Joint>
Travelled travelOf(const MoveInPhase& one, Joint joint) {
    const double seconds = one.phase.length().count() * (one.move.end - one.move.begin);
    const int frames = static_cast<int>(std::lround(seconds * frameRate));
    std::vector<Vec3> points;
    for (int i = 0; i <= frames; ++i) {
        const double share = one.move.begin + (one.move.end - one.move.begin) * i / frames;
        const auto breath = motion::breathAt(one.phase.breath, share, one.phase.length(), one.pace);
        const auto pose = motion::poseAt(one.phase.choreography, share);
        points.push_back(joint(jointsOf(motion::solve(woman(), pose, breath.level))));
    }
    return travelled(points, seconds);
}

void expectSmooth(const Travelled& travel, double mostJerk, const std::string& what) {
    if (travel.path < tooShortToJudge)
        return;
    EXPECT_LE(travel.jerkStep, mostAccelerationStep) << what;
    EXPECT_LE(travel.jerkRatio, mostJerk) << what;
}

void expectEvenPace(const Travelled& travel, const std::string& what) {
    EXPECT_GE(travel.peakOverMean(), 1.8) << what;
    EXPECT_LE(travel.peakOverMean(), 1.95) << what;
}

void checkHand(const MoveInPhase& one, Side side) {
    if (!one.move.change.hands[side].place)
        return;
    const Travelled wrist =
        travelOf(one, [side](const Joints& joints) { return joints.wrist[side]; });
    expectSmooth(wrist, mostJerkOnArcs, one.phase.step + " wrist");
    if (wrist.path >= ridesOnTheBreath)
        expectEvenPace(wrist, one.phase.step + " wrist");
    EXPECT_LE(wrist.peakSpeed, 0.60) << one.phase.step;
}

void checkLeg(const MoveInPhase& one, Side side) {
    if (one.move.change.legs[side].empty())
        return;
    for (const auto joint : {&Joints::knee, &Joints::ankle, &Joints::toe}) {
        const Travelled travel =
            travelOf(one, [=](const Joints& joints) { return (joints.*joint)[side]; });
        if (travel.path < tooShortToJudge)
            continue;
        expectSmooth(travel, mostJerkOnArcs, one.phase.step + " leg");
        expectEvenPace(travel, one.phase.step + " leg");
    }
}

void checkPelvis(const MoveInPhase& one) {
    if (!one.move.change.pelvisTilt)
        return;
    for (const auto joint : {&Joints::pelvis, &Joints::lumbar}) {
        const Travelled travel = travelOf(one, [=](const Joints& joints) { return joints.*joint; });
        if (travel.path < tooShortToJudge)
            continue;
        expectSmooth(travel, mostJerkOnStraightLines, one.phase.step + " pelvis");
        expectEvenPace(travel, one.phase.step + " pelvis");
    }
}

class EveryMove : public testing::TestWithParam<Dose> {};

TEST_P(EveryMove, IsSmoothAndEvenlyPaced) {
    const session::Timeline timeline = timelineOf(GetParam());
    for (const session::TimelinePhase& phase : timeline.phases)
        for (const motion::Move& move : phase.choreography.moves) {
            const MoveInPhase one{phase, move, timeline.pace};
            for (const Side side : {Side::Right, Side::Left}) {
                checkHand(one, side);
                checkLeg(one, side);
            }
            checkPelvis(one);
        }
}

INSTANTIATE_TEST_SUITE_P(Real, EveryMove, testing::ValuesIn(everyDose()),
                         [](const auto& tested) { return nameOf(tested.param); });

TEST(Travelled, KnowsAnIdealMoveFromARoughOne) {
    std::vector<Vec3> ideal;
    std::vector<Vec3> cosine;
    for (int i = 0; i <= 960; ++i) {
        const double t = i / 960.0;
        ideal.push_back({t * t * t * (10 - 15 * t + 6 * t * t), 0, 0});
        cosine.push_back({0.5 - 0.5 * std::cos(t * 3.14159265358979), 0, 0});
    }
    EXPECT_NEAR(travelled(ideal, 4).jerkRatio, 1.0, 0.02);
    EXPECT_NEAR(travelled(ideal, 4).peakOverMean(), 1.875, 1e-3);
    EXPECT_LE(travelled(ideal, 4).jerkStep, 0.25);
    EXPECT_LT(travelled(cosine, 4).peakOverMean(), 1.8);
}

} // namespace
} // namespace supine::test
