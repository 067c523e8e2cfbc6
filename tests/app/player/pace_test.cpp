// SPDX-License-Identifier: GPL-3.0-or-later
// Range and pace, changed in the middle of a session: what the controller makes of it.
#include "controller_under_test.h"

#include "core/session/moment.h"

#include <gmock/gmock.h>

namespace supine::player {
namespace {

using session::State;
using testing::Contains;

using Pace = ControllerTest;

/// The place as words that outlive another timeline.
session::PlaceInTimeline placeOf(const session::Session& session) {
    return session::placeAt(session.timeline(), session.position());
}

void expectSamePlace(const session::PlaceInTimeline& one, const session::PlaceInTimeline& other) {
    EXPECT_EQ(one.exercise, other.exercise);
    EXPECT_EQ(one.step, other.step);
    EXPECT_EQ(one.round, other.round);
    EXPECT_EQ(one.phaseOfStep, other.phaseOfStep);
    EXPECT_NEAR(one.fraction, other.fraction, 0.02);
}

TEST_F(Pace, TheFigureGoesLessFarAtOnceAndTheSessionKeepsItsPlace) {
    begin(model::Level::Standard);
    practise("pelvic-tilt", Seconds{16.5});
    const auto place = placeOf(session());
    const double tilt = controller.shown().pose.numbers.pelvisTilt;
    ASSERT_GT(tilt, 2);
    EXPECT_FALSE(controller.changeRange("pelvic-tilt", 0.4));
    expectSamePlace(placeOf(session()), place);
    EXPECT_EQ(session().state(), State::Playing);
    EXPECT_LT(session().moment().pose.numbers.pelvisTilt, 0.6 * tilt);
    pass(glideLength + frame);
    EXPECT_TRUE(isSamePlace(controller.shown().pose, session().moment().pose));
}

TEST_F(Pace, TheWordsFollowTheRange) {
    begin(model::Level::Standard);
    practise("pelvic-tilt", Seconds{3});
    EXPECT_FALSE(controller.changeRange("pelvic-tilt", 0.4));
    pass(Seconds{16});
    EXPECT_THAT(linesHeard(), Contains("Out: belly back, just a hint of tilt."));
}

TEST_F(Pace, TheRangeOfOneExerciseLeavesTheOthersAlone) {
    begin(model::Level::Standard);
    practise("pelvic-tilt", Seconds{3});
    EXPECT_FALSE(controller.changeRange("pelvic-tilt", 0.5));
    const auto& options = session().plan().options;
    EXPECT_EQ(options.ranges.size(), 1U);
    EXPECT_DOUBLE_EQ(options.ranges.at("pelvic-tilt"), 0.5);
}

TEST_F(Pace, BreathAndCountFollowThePaceAndThePlaceIsKept) {
    begin(model::Level::Standard);
    practise("diaphragmatic-breathing", Seconds{30});
    const auto place = placeOf(session());
    const int rounds = session().timeline().phases[session().moment().phase].rounds;
    EXPECT_FALSE(controller.changePace({Seconds{6}, Seconds{9}}));
    expectSamePlace(placeOf(session()), place);
    const session::TimelinePhase& phase = session().timeline().phases[session().moment().phase];
    EXPECT_EQ(phase.rounds, rounds) << "as many breaths as before, only slower";
    const bool in = phase.breath == motion::BreathKind::In;
    EXPECT_DOUBLE_EQ(phase.length().count(), in ? 6 : 9);
    pass(Seconds{16});
    EXPECT_EQ(placeOf(session()).round, place.round + 1);
}

TEST_F(Pace, GoesBackToWhatTheLevelSays) {
    begin();
    practise("pelvic-tilt", Seconds{20});
    const BreathPace ofLevel = session().plan().options.pace;
    EXPECT_FALSE(controller.changePace({Seconds{5}, Seconds{7}}));
    EXPECT_FALSE(controller.changeRange("pelvic-tilt", 1.0));
    EXPECT_FALSE(controller.changeRange("arm-raise", 0.9));
    EXPECT_FALSE(controller.followLevel("pelvic-tilt"));
    EXPECT_EQ(session().plan().options.pace, ofLevel);
    EXPECT_FALSE(session().plan().options.ranges.contains("pelvic-tilt"));
    EXPECT_DOUBLE_EQ(session().plan().options.ranges.at("arm-raise"), 0.9);
}

TEST_F(Pace, WhatStaysAsItIsInterruptsNothing) {
    begin();
    practise("pelvic-tilt", Seconds{20});
    const int flushes = sound.flushes;
    EXPECT_FALSE(controller.changePace(session().plan().options.pace));
    EXPECT_FALSE(controller.changeRange("pelvic-tilt", session().plan().options.defaultRange));
    EXPECT_FALSE(controller.followLevel("pelvic-tilt"));
    EXPECT_EQ(sound.flushes, flushes);
}

TEST_F(Pace, MayChangeDuringAPauseAndGoesOnWithTheRoundAnew) {
    begin(model::Level::Standard);
    practise("pelvic-tilt", Seconds{34});
    controller.pause();
    pass(Seconds{2});
    const auto place = placeOf(session());
    EXPECT_FALSE(controller.changePace({Seconds{3}, Seconds{4}}));
    EXPECT_EQ(session().state(), State::Paused);
    expectSamePlace(placeOf(session()), place);
    controller.play();
    EXPECT_EQ(placeOf(session()).round, place.round);
    EXPECT_NEAR(placeOf(session()).fraction, 0, 0.02);
}

TEST_F(Pace, IsNothingWithoutASession) {
    EXPECT_FALSE(controller.changePace({Seconds{3}, Seconds{4}}));
    EXPECT_FALSE(controller.changeRange("pelvic-tilt", 0.5));
    EXPECT_FALSE(controller.followLevel("pelvic-tilt"));
}

TEST_F(Pace, NextOnTheWayDownMeansReady) {
    begin();
    pass(Seconds{3});
    controller.nextChapter();
    pass(Seconds{4});
    EXPECT_THAT(linesHeard(), Contains("Then we begin."));
    EXPECT_EQ(exerciseNow(), "settling");
}

TEST_F(Pace, RestEndsWhenThePersonSaysSo) {
    begin();
    practise("pelvic-tilt", Seconds{3});
    EXPECT_FALSE(controller.canCutRestShort());
    practise("rest", Seconds{2});
    ASSERT_TRUE(controller.canCutRestShort());
    EXPECT_FALSE(controller.canSayReady());
    controller.ready();
    EXPECT_EQ(exerciseNow(), "getting-up");
    EXPECT_FALSE(controller.canCutRestShort()) << "nothing comes after it";
}

TEST_F(Pace, TheTimeToGetIntoPositionIsThePersons) {
    for (const double seconds : {30.0, 40.0, 120.0}) {
        session::TimelineOptions options;
        options.timeToGetIntoPosition = Seconds{seconds};
        auto plan = session::makePlan(shippedContent(), *shippedContent().routine("five"), options);
        ASSERT_TRUE(plan);
        const session::Chapter& down = plan->timeline.chapters.front();
        EXPECT_EQ(down.exercise, "getting-down");
        EXPECT_NEAR((down.end - down.start).count(), seconds, 1e-9);
    }
}

TEST_F(Pace, BothSidesGetTheSameTime) {
    for (const model::Level level : model::allLevels) {
        begin(level);
        for (const char* exercise : {"knees-to-chest"}) {
            std::map<int, Seconds> lengths;
            for (const session::TimelinePhase& phase : session().timeline().phases)
                if (phase.exercise == exercise && phase.round > 0)
                    lengths[phase.round] += phase.length();
            for (const auto& [round, length] : lengths)
                EXPECT_NEAR(length.count(), lengths[1].count(), 1e-9) << round;
        }
    }
}

} // namespace
} // namespace supine::player
