// SPDX-License-Identifier: GPL-3.0-or-later
// The moves act what the script's last column says of the body.
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace supine::content::tests;
using namespace supine::model;
using supine::Seconds;
using supine::motion::BreathKind;
using supine::motion::HandPlace;
using supine::motion::Move;
using supine::motion::Pose;

const Phase& phaseOf(const std::string& exerciseId, const std::string& step) {
    return stepOf(exerciseId, step).phases.front();
}

/// The pose after all steps up to and with this one, gone through once.
Pose poseAfter(const std::string& exerciseId, const std::string& lastStep) {
    Pose pose = *builtIn().library.pose(exercise(exerciseId).start);
    for (const Step* step : stepsOf(exercise(exerciseId))) {
        for (const Phase& phase : step->phases)
            for (const Move& move : phase.moves)
                pose = supine::motion::applied(move.change, pose);
        if (step->id == lastStep)
            break;
    }
    return pose;
}

const Move* moveOf(const Phase& phase, bool (*matches)(const Move&)) {
    const auto found = std::ranges::find_if(phase.moves, matches);
    return found == phase.moves.end() ? nullptr : &*found;
}

TEST(Breathing, HandsRestOnTheBellyAndPressOnlyOnTheOutBreath) {
    const Pose in = poseAfter("diaphragmatic-breathing", "breathe-in");
    EXPECT_EQ(in.hands.right.place, HandPlace::Belly);
    EXPECT_EQ(in.hands.left.place, HandPlace::Belly);
    EXPECT_EQ(in.hands.right.press, 0);
    EXPECT_GT(poseAfter("diaphragmatic-breathing", "breathe-out").hands.left.press, 0.6);
    EXPECT_EQ(poseAfter("diaphragmatic-breathing", "lie-in-peace").hands.left.press, 0);
}

TEST(Breathing, LipsArePursedOnTheOutBreathOnly) {
    EXPECT_EQ(poseAfter("diaphragmatic-breathing", "breathe-in").lipsPursed, 0);
    EXPECT_EQ(poseAfter("diaphragmatic-breathing", "breathe-out").lipsPursed, 1);
    EXPECT_EQ(poseAfter("diaphragmatic-breathing", "lie-in-peace").lipsPursed, 0);
}

TEST(Breathing, EndsInQuietBreathWithEyesClosed) {
    EXPECT_DOUBLE_EQ(poseAfter("diaphragmatic-breathing", "lie-in-peace").breathDepth, 0.5);
    const Pose end = poseAfter("diaphragmatic-breathing", "let-go");
    EXPECT_EQ(end.eyesClosed, 1);
    EXPECT_EQ(end.letGo, 1);
    const Pose next = supine::motion::applied(
        phaseOf("neutral-spine-draw-in", "hands-on-pelvis").moves[0].change, end);
    EXPECT_EQ(next.eyesClosed, 0);
}

TEST(NeutralSpine, TiltsAllTheWayBothWays) {
    EXPECT_EQ(poseAfter("neutral-spine-draw-in", "tilt-forward").pelvisTilt, -11);
    EXPECT_EQ(poseAfter("neutral-spine-draw-in", "tilt-back").pelvisTilt, 9);
    EXPECT_EQ(poseAfter("neutral-spine-draw-in", "tilt-back").hands.right.place,
              HandPlace::HipBone);
}

TEST(NeutralSpine, SettlesInTwoShrinkingRocks) {
    const Phase& phase = phaseOf("neutral-spine-draw-in", "settle-between");
    std::vector<double> tilts;
    for (const Move& move : phase.moves)
        tilts.push_back(*move.change.pelvisTilt);
    EXPECT_EQ(tilts, (std::vector<double>{-5.5, 4.5, -2.75, 2.25, 0}));
    EXPECT_EQ(phase.range, RangeUse::Comfort);
}

TEST(NeutralSpine, DrawsInWithAStillPelvisAndLetsGoInTheNextInBreath) {
    const Pose drawn = poseAfter("neutral-spine-draw-in", "draw-in");
    EXPECT_EQ(drawn.drawIn, 1);
    EXPECT_EQ(drawn.pelvisTilt, 0);
    EXPECT_EQ(drawn.hands.left.place, HandPlace::LowBelly);
    EXPECT_EQ(poseAfter("neutral-spine-draw-in", "full-breath-in").drawIn, 0);
    EXPECT_FALSE(phaseOf("neutral-spine-draw-in", "draw-in").moves[0].change.pelvisTilt);
}

TEST(KneesToChest, BeginsWithoutAHollowAndWithHandsOnTheBelly) {
    const Pose ready = poseAfter("knees-to-chest", "ready");
    EXPECT_EQ(ready.drawIn, 0);
    EXPECT_EQ(ready.hands.right.place, HandPlace::Belly);
}

class Reaching : public testing::TestWithParam<std::string> {};

TEST_P(Reaching, TheKneeFloatsUprightBeforeTheHandTakesHold) {
    const Phase& phase = phaseOf("knees-to-chest", GetParam());
    const Move* leg = moveOf(phase, [](const Move& move) {
        return move.change.legs.right.planted.has_value() ||
               move.change.legs.left.planted.has_value();
    });
    const Move* hand = moveOf(phase, [](const Move& move) {
        return move.change.hands.right.place.has_value() ||
               move.change.hands.left.place.has_value();
    });
    ASSERT_NE(leg, nullptr);
    ASSERT_NE(hand, nullptr);
    EXPECT_LT(leg->end, hand->end - 0.2);
    EXPECT_EQ(phase.breath, BreathKind::In);
    const auto& change =
        leg->change.legs.right.empty() ? leg->change.legs.left : leg->change.legs.right;
    EXPECT_EQ(change.thigh, 90);
    EXPECT_EQ(builtIn().library.pose(phase.rangeFrom)->legs.right.thigh, 90)
        << "the same for everyone";
}

INSTANTIATE_TEST_SUITE_P(ForEachKnee, Reaching,
                         testing::Values("arm-round-first", "arm-round-second"),
                         [](const auto& knee) {
                             return knee.param == "arm-round-first" ? "First" : "Second";
                         });

TEST(KneesToChest, TheFirstLegIsTheNearOneAndTheOtherStaysPlanted) {
    const Pose one = poseAfter("knees-to-chest", "first-knee");
    EXPECT_FALSE(one.legs.right.planted);
    EXPECT_TRUE(one.legs.left.planted);
    EXPECT_EQ(one.hands.right.place, HandPlace::Hold);
    EXPECT_EQ(one.hands.left.place, HandPlace::Belly);
}

TEST(KneesToChest, EndsWithBothKneesHeldWithinTheJoints) {
    const Pose both = poseAfter("knees-to-chest", "second-knee");
    EXPECT_EQ(both.legs.right, both.legs.left);
    EXPECT_EQ(both.hands.right.place, HandPlace::Hold);
    EXPECT_EQ(both.hands.left.place, HandPlace::Hold);
    EXPECT_GE(both.legs.right.knee, 125);
    EXPECT_LE(both.legs.right.knee, 135);
    const double hip = both.legs.right.thigh - both.pelvisTilt;
    EXPECT_GE(hip, 110);
    EXPECT_LE(hip, 125);
}

TEST(KneesToChest, AtTheSmallestRangeTheThighPointsToTheCeiling) {
    const Phase& phase = phaseOf("knees-to-chest", "first-knee");
    const Pose& from = *builtIn().library.pose(phase.rangeFrom);
    const auto thighAt = [&](double range) {
        return *supine::motion::scaledToRange(phase.moves[0].change, from, range).legs.right.thigh;
    };
    EXPECT_NEAR(thighAt(0.4), 90, 5);
    EXPECT_GT(thighAt(0.7), 95);
    EXPECT_LT(thighAt(0.7), 112);
    EXPECT_EQ(thighAt(1.0), 124);
}

TEST(KneesToChest, TheHeldKneesEaseAwayAndDriftNearerByAFingersBreadth) {
    constexpr double thighLengthInCentimetres = 41;
    const double nearer = poseAfter("knees-to-chest", "hold-out-1").legs.right.thigh;
    const double farther = poseAfter("knees-to-chest", "hold-in-1").legs.right.thigh;
    const double way = supine::toRadians(nearer - farther) * thighLengthInCentimetres;
    EXPECT_GE(way, 1.0);
    EXPECT_LE(way, 2.0);
    EXPECT_EQ(poseAfter("knees-to-chest", "hold-out-2").legs.right.thigh, nearer);
}

TEST(KneesToChest, FeetComeDownOneAfterTheOtherWithTheBellyDrawnIn) {
    const Pose first = poseAfter("knees-to-chest", "lower-first");
    EXPECT_TRUE(first.legs.right.planted);
    EXPECT_FALSE(first.legs.left.planted);
    EXPECT_EQ(first.hands.right.place, HandPlace::Belly);
    EXPECT_EQ(first.hands.left.place, HandPlace::Hold);
    EXPECT_GT(first.drawIn, 0);
    EXPECT_GE(first.pelvisTilt, 0) << "the pelvis does not tip forward";
    const Pose second = poseAfter("knees-to-chest", "lower-second");
    EXPECT_TRUE(second.legs.left.planted);
    EXPECT_EQ(second.hands.left.place, HandPlace::Belly);
}

TEST(PelvicTilt, TheBellyHollowsFirstAndThePelvisFollows) {
    const Phase& phase = phaseOf("pelvic-tilt", "tilt");
    const Move* hollow = moveOf(phase, [](const Move& m) { return m.change.drawIn.has_value(); });
    const Move* roll = moveOf(phase, [](const Move& m) { return m.change.pelvisTilt.has_value(); });
    ASSERT_NE(hollow, nullptr);
    ASSERT_NE(roll, nullptr);
    EXPECT_LT(hollow->begin, roll->begin);
    EXPECT_LT(hollow->end, roll->end);
    EXPECT_EQ(roll->change.pelvisTilt, 9);
    EXPECT_EQ(phase.work.at("glutes"), 0) << "the buttocks stay relaxed";
    EXPECT_GT(phase.work.at("transverse-abdominis"), 0);
}

TEST(PelvicTilt, ReturnsToNeutralOnTheInBreath) {
    const Pose back = poseAfter("pelvic-tilt", "return");
    EXPECT_EQ(back.pelvisTilt, 0);
    EXPECT_EQ(back.drawIn, 0);
    EXPECT_EQ(phaseOf("pelvic-tilt", "return").breath, BreathKind::In);
}

TEST(ArmRaise, TheBladesLeadAndTheArmsGoToARightAngle) {
    const Phase& phase = phaseOf("arm-raise", "raise");
    const Move* blades =
        moveOf(phase, [](const Move& m) { return m.change.bladesDown.has_value(); });
    ASSERT_NE(blades, nullptr);
    EXPECT_LE(blades->begin, phase.moves.back().begin);
    EXPECT_LT(blades->end, phase.moves.back().end) << "they lead";
    const Pose up = poseAfter("arm-raise", "raise");
    EXPECT_EQ(up.hands.right.place, HandPlace::Raised);
    EXPECT_EQ(up.hands.left.raise, 90);
    EXPECT_EQ(up.bladesDown, 1);
    EXPECT_EQ(phase.breath, BreathKind::Out);
}

TEST(ArmRaise, ASmallerRangeIsALowerAngle) {
    const Phase& phase = phaseOf("arm-raise", "raise");
    const Pose& start = *builtIn().library.pose("hook-lying");
    const auto angleAt = [&](double range) {
        return *supine::motion::scaledToRange(phase.moves.back().change, start, range)
                    .hands.right.raise;
    };
    EXPECT_NEAR(angleAt(0.4), 36, 1e-9);
    EXPECT_NEAR(angleAt(0.7), 63, 1e-9);
    EXPECT_NEAR(angleAt(1.0), 90, 1e-9);
}

TEST(GettingDownAndUp, ShowADimmedFigureWhereThereIsNoPicture) {
    EXPECT_GT(poseAfter("getting-down", "kneel").dimmed, 0.3);
    EXPECT_EQ(poseAfter("getting-down", "roll-onto-back").dimmed, 0);
    EXPECT_GT(poseAfter("getting-up", "stand").dimmed, 0.3);
}

TEST(GettingDownAndUp, ShowAPictureOfEveryThingSaid) {
    const auto shown = [](const char* section, const char* step) {
        std::vector<std::string> names;
        for (const Phase& phase : stepOf(section, step).phases)
            for (const supine::model::PictureCue& cue : phase.pictures)
                if (cue.place != supine::model::Place::Bed)
                    names.push_back(cue.show);
        return names;
    };
    using testing::Contains;
    using testing::ElementsAre;
    EXPECT_THAT(shown("getting-down", "kneel"), Contains("half-kneeling"));
    EXPECT_THAT(shown("getting-down", "to-your-side"), Contains("hands-and-knees"));
    EXPECT_THAT(shown("getting-down", "to-your-side"), Contains("side-sitting"));
    EXPECT_THAT(shown("getting-down", "to-your-side"), Contains("side-lying"));
    EXPECT_THAT(shown("getting-down", "roll-onto-back"), Contains("")) << "the moving body";
    EXPECT_THAT(shown("getting-up", "roll-over"), Contains("side-lying"));
    EXPECT_THAT(shown("getting-up", "push-up"), ElementsAre("side-sitting"));
    EXPECT_THAT(shown("getting-up", "stand"), ElementsAre("half-kneeling", "standing"));
}

TEST(Rest, ClosesTheEyesAndGettingUpOpensThem) {
    EXPECT_EQ(poseAfter("rest", "notice").eyesClosed, 1);
    EXPECT_EQ(phaseOf("getting-up", "roll-over").moves[0].change.eyesClosed, 0);
}

TEST(Hands, TravelSlowlyEnoughAtTheFastestPace) {
    for (const Exercise& one : builtIn().library.exercises)
        for (const Step* step : stepsOf(one))
            for (const Phase& phase : step->phases)
                for (const Move& move : phase.moves) {
                    const bool travels =
                        move.change.hands.right.place || move.change.hands.left.place;
                    const Seconds length = phase.breath == BreathKind::In    ? Seconds(3)
                                           : phase.breath == BreathKind::Out ? Seconds(4)
                                                                             : phase.seconds.gentle;
                    if (travels) {
                        EXPECT_GE((move.end - move.begin) * length, Seconds(2))
                            << one.id << "/" << step->id;
                    }
                }
}

TEST(Hands, OfFreePhasesArriveBeforeTheyEnd) {
    for (const Exercise& one : builtIn().library.exercises)
        for (const Step* step : stepsOf(one))
            for (const Phase& phase : step->phases)
                for (const Move& move : phase.moves)
                    if (phase.breath == BreathKind::Free && move.change.hands.right.place) {
                        EXPECT_LE(move.end, 0.7) << one.id << "/" << step->id;
                    }
}

} // namespace
