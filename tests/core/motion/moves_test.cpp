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

/// One move of one phase and where every joint was while it lasted.
struct RecordedMove {
    const motion::PoseChange& change;
    const std::string& step;
    double seconds = 0;
    std::vector<Joints> frames;
};

RecordedMove recorded(const motion::Build& build, const session::TimelinePhase& phase,
                      const motion::Move& move, BreathPace pace) {
    const double seconds = phase.length().count() * (move.end - move.begin);
    RecordedMove result{move.change, phase.step, seconds, {}};
    const int frames = static_cast<int>(std::lround(seconds * frameRate));
    for (int i = 0; i <= frames; ++i) {
        const double share = move.begin + (move.end - move.begin) * i / frames;
        const auto breath = motion::breathAt(phase.breath, share, phase.length(), pace);
        const auto pose = motion::poseAt(phase.choreography, share);
        result.frames.push_back(jointsOf(motion::solve(build, pose, breath.level)));
    }
    return result;
}

template <class Joint>
Travelled travelOf(const RecordedMove& one, Joint joint) {
    std::vector<Vec3> points;
    for (const Joints& joints : one.frames)
        points.push_back(joint(joints));
    return travelled(points, one.seconds);
}

void expectSmooth(const Travelled& travel, double mostJerk, const std::string& what) {
    if (travel.path < tooShortToJudge)
        return;
    EXPECT_LE(travel.jerkStep, mostAccelerationStep) << what;
    EXPECT_LE(travel.jerkRatio, mostJerk) << what;
}

void expectEvenPace(const Travelled& travel, const std::string& what) {
    // 1.8 to 1.95, of which the lower end is rounded: a hand that follows a rising knee comes to 1.7998.
    EXPECT_GE(travel.peakOverMean(), 1.795) << what;
    EXPECT_LE(travel.peakOverMean(), 1.95) << what;
}

void checkHand(const RecordedMove& one, Side side) {
    if (!one.change.hands[side].place)
        return;
    const Travelled wrist =
        travelOf(one, [side](const Joints& joints) { return joints.wrist[side]; });
    expectSmooth(wrist, mostJerkOnArcs, one.step + " wrist");
    if (wrist.path >= ridesOnTheBreath)
        expectEvenPace(wrist, one.step + " wrist");
    EXPECT_LE(wrist.peakSpeed, 0.60) << one.step;
}

void checkLeg(const RecordedMove& one, Side side) {
    if (one.change.legs[side].empty())
        return;
    for (const auto joint : {&Joints::knee, &Joints::ankle, &Joints::toe}) {
        const Travelled travel =
            travelOf(one, [=](const Joints& joints) { return (joints.*joint)[side]; });
        if (travel.path < tooShortToJudge)
            continue;
        expectSmooth(travel, mostJerkOnArcs, one.step + " leg");
        expectEvenPace(travel, one.step + " leg");
    }
}

void checkPelvis(const RecordedMove& one) {
    if (!one.change.pelvisTilt)
        return;
    for (const auto joint : {&Joints::pelvis, &Joints::lumbar}) {
        const Travelled travel = travelOf(one, [=](const Joints& joints) { return joints.*joint; });
        if (travel.path < tooShortToJudge)
            continue;
        expectSmooth(travel, mostJerkOnStraightLines, one.step + " pelvis");
        expectEvenPace(travel, one.step + " pelvis");
    }
}

class EveryMove : public testing::TestWithParam<Dose> {};

// Later rounds repeat the first two, which another test proves.
TEST_P(EveryMove, IsSmoothAndEvenlyPaced) {
    const session::Timeline timeline = timelineOf(GetParam());
    const motion::Build& build = realLibrary().builds.at(GetParam().body);
    for (const session::TimelinePhase& phase : timeline.phases) {
        if (phase.round > 2)
            continue;
        for (const motion::Move& move : phase.choreography.moves) {
            const RecordedMove one = recorded(build, phase, move, timeline.pace);
            for (const Side side : {Side::Right, Side::Left}) {
                checkHand(one, side);
                checkLeg(one, side);
            }
            checkPelvis(one);
        }
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
