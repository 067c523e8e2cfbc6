// SPDX-License-Identifier: GPL-3.0-or-later
// What holds in every frame of every exercise, at every level and at three comfort ranges, and for
// every body.
#include "core/motion/solve.h"
#include "tests/core/motion/real_content.h"
#include "tests/core/motion/recording.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace supine::test {
namespace {

using motion::Body;
using motion::HandPlace;
using motion::HandTouch;
using motion::Side;
using motion::Vec3;

constexpr Side bothSides[] = {Side::Right, Side::Left};

/// The least and the most of something over all frames.
struct Span {
    double least = 1e9;
    double most = -1e9;

    void take(double value) {
        least = std::min(least, value);
        most = std::max(most, value);
    }
};

template <class Value>
Span spanOf(const Recording& recording, Value value) {
    Span span;
    for (const Frame& frame : recording.frames)
        for (const Side side : bothSides)
            span.take(value(frame.body, side));
    return span;
}

void expectWithin(const Span& span, double least, double most) {
    EXPECT_GE(span.least, least);
    EXPECT_LE(span.most, most);
}

template <class Ends>
void expectLength(const Recording& recording, double bone, Ends ends) {
    const Span span = spanOf(recording, [&](const Body& body, Side side) {
        return std::abs(length(ends(body, side)) / bone - 1.0);
    });
    EXPECT_LE(span.most, 1e-9);
}

void keepsTheLengthOfEveryBone(const Recording& recording) {
    const motion::Skeleton& bones = recording.build->skeleton;
    expectLength(recording, bones.upperArm, [](const Body& body, Side side) {
        return body.arms[side].elbow - body.arms[side].shoulder;
    });
    expectLength(recording, bones.forearm, [](const Body& body, Side side) {
        return body.arms[side].wrist - body.arms[side].elbow;
    });
    expectLength(recording, bones.thigh, [](const Body& body, Side side) {
        return body.legs[side].knee - body.legs[side].hip;
    });
    expectLength(recording, bones.shank, [](const Body& body, Side side) {
        return body.legs[side].ankle - body.legs[side].knee;
    });
    expectLength(recording, bones.footLength, [](const Body& body, Side side) {
        return body.legs[side].toe - body.legs[side].heel;
    });
}

void reachesAllItsGoals(const Recording& recording) {
    for (const Frame& frame : recording.frames)
        for (const Side side : bothSides) {
            ASSERT_TRUE(frame.body.arms[side].withinReach)
                << recording.timeline.phases[frame.phase].step;
            ASSERT_TRUE(frame.body.legs[side].withinReach);
        }
}

void leavesPlantedFeetWhereTheyAre(const Recording& recording) {
    const motion::Skeleton& bones = recording.build->skeleton;
    const Vec3 rest{bones.footRest.x, bones.footRest.y, bones.hip.z};
    for (const Frame& frame : recording.frames)
        for (const Side side : bothSides) {
            const motion::LegBody& leg = frame.body.legs[side];
            if (!leg.planted)
                continue;
            const Vec3 ankle{leg.ankle.x, leg.ankle.y, std::abs(leg.ankle.z)};
            ASSERT_LE(length(ankle - rest), 1e-4);
            ASSERT_NEAR(leg.heel.y, 0.0, 1e-4);
            ASSERT_NEAR(leg.toe.y, 0.0, 1e-4);
        }
}

void neverSinksIntoTheMat(const Recording& recording) {
    EXPECT_GE(spanOf(recording, [](const Body& body, Side) { return body.lowestMm; }).least, -0.5);
}

// FIGURE.md, after the AAOS and Merck tables.
void staysWithinTheLimitsOfItsJoints(const Recording& recording) {
    const auto limits = [&](double least, double most, auto value) {
        expectWithin(spanOf(recording, value), least, most);
    };
    limits(-15, 125, [](const Body& body, Side side) { return body.legs[side].hipDeg; });
    limits(0, 135, [](const Body& body, Side side) { return body.legs[side].kneeDeg; });
    limits(-50, 20, [](const Body& body, Side side) { return body.legs[side].ankleDeg; });
    limits(-60, 180, [](const Body& body, Side side) { return body.arms[side].shoulderDeg; });
    limits(2, 150, [](const Body& body, Side side) { return body.arms[side].elbowDeg; });
    limits(-70, 80, [](const Body& body, Side side) { return body.arms[side].wristDeg; });
    limits(-11, 15, [](const Body& body, Side) { return body.trunk.pelvisTiltDeg; });
}

void keepsHandsOnTheSkinTheyRestOn(const Recording& recording) {
    for (const Frame& frame : recording.frames) {
        const motion::Choreography& dance = recording.timeline.phases[frame.phase].choreography;
        for (const Side side : bothSides) {
            const bool moves =
                std::any_of(dance.moves.begin(), dance.moves.end(), [&](const auto& move) {
                    return move.change.hands[side].place.has_value();
                });
            const HandPlace place = dance.from.hands[side].place;
            if (moves || place == HandPlace::Raised)
                continue;
            ASSERT_NE(frame.body.arms[side].touch, HandTouch::Air)
                << recording.timeline.phases[frame.phase].step;
            ASSERT_LE(std::abs(frame.body.arms[side].gapMm), 0.5);
        }
    }
}

void breathesWithTheBellyAndHardlyWithTheChest(const Recording& recording) {
    const Span belly =
        spanOf(recording, [](const Body& body, Side) { return body.trunk.bellyRiseMm; });
    const Span chest =
        spanOf(recording, [](const Body& body, Side) { return body.trunk.chestRiseMm; });
    EXPECT_NEAR(belly.least, 0, 1e-6);
    expectWithin({belly.most, belly.most}, 20, 30);
    EXPECT_LE(chest.most, 4);
    EXPECT_GE(belly.most, 4 * chest.most);
}

void keepsTheThoraxStill(const Recording& recording) {
    const Vec3 rest = recording.frames.front().body.trunk.thorax;
    for (const Frame& frame : recording.frames)
        ASSERT_LE(length(frame.body.trunk.thorax - rest), 1e-3);
}

void neverMovesAWristFasterThanSixtyCentimetresASecond(const Recording& recording) {
    for (std::size_t i = 1; i < recording.frames.size(); ++i)
        for (const Side side : bothSides) {
            const Vec3 step = recording.frames[i].body.arms[side].wrist -
                              recording.frames[i - 1].body.arms[side].wrist;
            ASSERT_LE(length(step) * frameRate, 0.60)
                << recording.timeline.phases[recording.frames[i].phase].step;
        }
}

void endsAsItBegan(const Recording& recording) {
    const Joints first = jointsOf(recording.frames.front().body);
    const Joints last = jointsOf(recording.frames.back().body);
    for (const Side side : bothSides) {
        EXPECT_LE(length(first.knee[side] - last.knee[side]), 1e-9);
        EXPECT_LE(length(first.toe[side] - last.toe[side]), 1e-9);
    }
    EXPECT_LE(length(first.pelvis - last.pelvis), 1e-9);
}

double farthestApart(const Joints& a, const Joints& b, bool mirrored) {
    double most = 0;
    for (const auto joint :
         {&Joints::shoulder, &Joints::elbow, &Joints::wrist, &Joints::hand, &Joints::hip,
          &Joints::knee, &Joints::ankle, &Joints::heel, &Joints::toe})
        for (const Side side : bothSides) {
            Vec3 twin = (b.*joint)[mirrored ? other(side) : side];
            if (mirrored)
                twin.z = -twin.z;
            most = std::max(most, length((a.*joint)[side] - twin));
        }
    return most;
}

bool alternates(const Recording& recording) {
    return recording.timeline.phases.front().exercise == "knees-to-chest";
}

void isSymmetricUnlessItTakesOneSideFirst(const Recording& recording) {
    if (alternates(recording))
        return;
    for (const Frame& frame : recording.frames) {
        const Joints joints = jointsOf(frame.body);
        ASSERT_LE(farthestApart(joints, joints, true), 0.0005);
    }
}

/// The rounds of the innermost repeats, by step, in order.
std::map<std::string, std::vector<std::size_t>> phasesByStep(const session::Timeline& timeline) {
    std::map<std::string, std::vector<std::size_t>> found;
    for (std::size_t i = 0; i < timeline.phases.size(); ++i)
        if (timeline.phases[i].round > 0)
            found[timeline.phases[i].step].push_back(i);
    return found;
}

Joints jointsAt(const motion::Build& build, const session::TimelinePhase& phase, double share,
                BreathPace pace) {
    const motion::BreathState breath = motion::breathAt(phase.breath, share, phase.length(), pace);
    return jointsOf(
        motion::solve(build, motion::poseAt(phase.choreography, share), breath.level));
}

void repeatsItsRoundsExactlyOrMirrored(const Recording& recording) {
    const session::Timeline& timeline = recording.timeline;
    for (const auto& [step, phases] : phasesByStep(timeline))
        for (std::size_t i = 2; i < phases.size(); ++i) {
            const double apart =
                farthestApart(
                    jointsAt(*recording.build, timeline.phases[phases[i]], 0.37, timeline.pace),
                    jointsAt(*recording.build, timeline.phases[phases[i - 1]], 0.37, timeline.pace),
                              alternates(recording));
            EXPECT_LE(apart, 1e-9) << step;
        }
}

class EveryExercise : public testing::TestWithParam<Dose> {};

TEST_P(EveryExercise, KeepsTheInvariantsInEveryFrame) {
    const Recording recording = recorded(GetParam());
    keepsTheLengthOfEveryBone(recording);
    reachesAllItsGoals(recording);
    leavesPlantedFeetWhereTheyAre(recording);
    neverSinksIntoTheMat(recording);
    staysWithinTheLimitsOfItsJoints(recording);
    keepsHandsOnTheSkinTheyRestOn(recording);
    breathesWithTheBellyAndHardlyWithTheChest(recording);
    keepsTheThoraxStill(recording);
    neverMovesAWristFasterThanSixtyCentimetresASecond(recording);
    endsAsItBegan(recording);
    isSymmetricUnlessItTakesOneSideFirst(recording);
    repeatsItsRoundsExactlyOrMirrored(recording);
}

INSTANTIATE_TEST_SUITE_P(Real, EveryExercise, testing::ValuesIn(everyDose()),
                         [](const auto& tested) { return nameOf(tested.param); });

} // namespace
} // namespace supine::test
