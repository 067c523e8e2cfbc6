// SPDX-License-Identifier: GPL-3.0-or-later
#include "controller_under_test.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <map>

namespace supine::player {
namespace {

using session::CueKind;
using session::State;
using testing::Contains;
using testing::ElementsAre;
using testing::Not;

constexpr Seconds enoughAhead{0.4};

TEST_F(ControllerTest, HandsOverEveryCueOnceInOrderAndEarlyEnough) {
    begin();
    const std::vector<session::Cue> cues = session().timeline().cues;
    pass(session().timeline().duration + Seconds{1});
    ASSERT_EQ(session().state(), State::Finished);
    ASSERT_GE(sound.heard.size(), cues.size());
    const Seconds start = sound.heard.front().at;
    for (std::size_t i = 0; i < cues.size(); ++i) {
        const FakeSound::Order& order = sound.heard[i];
        EXPECT_EQ(order.cue.line, cues[i].line);
        EXPECT_NEAR((order.at - start).count(), (cues[i].at - cues[0].at).count(), 1e-6);
        EXPECT_GE(order.at - order.ordered, enoughAhead) << order.cue.english;
    }
}

TEST_F(ControllerTest, HandsCuesOverEarlierWhereTheyAreHeardLate) {
    sound.setDelay(Seconds{0.3});
    begin();
    pass(Seconds{60});
    ASSERT_FALSE(sound.heard.empty());
    for (const FakeSound::Order& order : sound.heard)
        EXPECT_GE(order.at - order.ordered, enoughAhead + Seconds{0.3}) << order.cue.english;
}

TEST_F(ControllerTest, GoesOnWithoutAnyView) {
    begin();
    pass(Seconds{30});
    EXPECT_NEAR(session().position().count(), (Seconds{30} - sound.ahead() - leadInMargin).count(),
                0.1);
}

TEST_F(ControllerTest, IsEarlyEnoughAfterEveryJumpToo) {
    begin();
    const Seconds whole = session().timeline().duration;
    for (int i = 0; i < 40; ++i) {
        controller.seek(whole * std::fmod(0.37 * (i + 1), 0.97));
        pass(Seconds{2.5});
    }
    for (const FakeSound::Order& order : sound.heard)
        EXPECT_GE(order.at - order.ordered, enoughAhead) << order.cue.english;
}

TEST_F(ControllerTest, SaysTheLineOfARoundAgainAfterAPause) {
    begin();
    practise("pelvic-tilt", Seconds{13});
    const std::string line = session().moment().caption->line;
    controller.pause();
    pass(Seconds{5});
    sound.heard.clear();
    controller.play();
    pass(Seconds{6});
    EXPECT_THAT(linesHeard(), Contains("We go on."));
    std::vector<std::string> ids;
    for (const FakeSound::Order& order : sound.heard)
        ids.push_back(order.cue.line);
    EXPECT_THAT(ids, Contains(line));
}

TEST_F(ControllerTest, LetsWeGoOnEndBeforeTheLineOfTheRoundBegins) {
    begin();
    practise("pelvic-tilt", Seconds{13});
    controller.pause();
    controller.play();
    pass(Seconds{8});
    Seconds ends{};
    for (const FakeSound::Order& order : sound.heard)
        if (order.cue.kind == CueKind::Voice) {
            EXPECT_GE(order.at, ends) << order.cue.english;
            ends = order.at + order.cue.seconds;
        }
}

TEST_F(ControllerTest, SaysThePauseOnceAndIsSilentOnTheSecondWithinAMinute) {
    begin();
    pass(Seconds{3});
    controller.pause();
    EXPECT_TRUE(linesHeard().empty() ||
                linesHeard().back() != "Paused. Press play when you are ready.");
    pass(Seconds{1.1});
    EXPECT_EQ(linesHeard().back(), "Paused. Press play when you are ready.");
    controller.play();
    pass(Seconds{5});
    sound.heard.clear();
    controller.pause();
    pass(Seconds{4});
    EXPECT_THAT(linesHeard(), Not(Contains("Paused. Press play when you are ready.")));
    ASSERT_NE(controller.caption(), nullptr);
    EXPECT_EQ(controller.caption()->english, "Paused. Press play when you are ready.");
}

TEST_F(ControllerTest, SaysNothingOfAPauseThatEndsWithinASecond) {
    begin();
    pass(Seconds{3});
    controller.pause();
    pass(Seconds{0.5});
    controller.play();
    pass(Seconds{3});
    EXPECT_THAT(linesHeard(), Not(Contains("Paused. Press play when you are ready.")));
}

TEST_F(ControllerTest, StopsAtOnceWhenItHurtsAndReadsTheChoicesOnce) {
    begin();
    practise("arm-raise", Seconds{13});
    const Seconds where = session().position();
    sound.heard.clear();
    controller.itHurts();
    pass(Seconds{25});
    EXPECT_EQ(session().position(), where);
    EXPECT_THAT(
        linesHeard(),
        ElementsAre("We have stopped. Lie easy.",
                    "One: move less. Two: skip this one. Three: stop for today. Or press play to "
                    "go on.",
                    "If it is strong or new, or travels down a leg, skip or stop."));
    EXPECT_GE(sound.heard[1].at - sound.heard[0].ordered, choicesDelay);
}

TEST_F(ControllerTest, ReadsTheChoicesAgainWhenAskedAgain) {
    begin();
    practise("arm-raise", Seconds{13});
    controller.itHurts();
    pass(Seconds{25});
    sound.heard.clear();
    controller.itHurts();
    pass(Seconds{20});
    EXPECT_EQ(linesHeard().size(), 2U);
}

TEST_F(ControllerTest, GoesBackToRestWithinTwoSecondsWhenItHurts) {
    begin();
    practise("arm-raise", Seconds{13});
    controller.itHurts();
    pass(glideToRest + frame);
    const motion::Pose* rest = shippedContent().pose("hook-lying");
    ASSERT_NE(rest, nullptr);
    const Shown shown = controller.shown();
    EXPECT_EQ(shown.pose.hands.right.to, rest->hands.right);
    EXPECT_GE(shown.pose.hands.right.fraction, 1.0);
    EXPECT_DOUBLE_EQ(shown.pose.numbers.pelvisTilt, rest->pelvisTilt);
    EXPECT_GT(shown.pose.numbers.dimmed, 0.4);
}

TEST_F(ControllerTest, MakesTheMovementSmallerAndTellsTheNewRange) {
    begin(model::Level::Standard);
    practise("pelvic-tilt", Seconds{30});
    QSignalSpy happened(&controller, &Controller::happened);
    controller.itHurts();
    pass(Seconds{3});
    controller.moveLess();
    EXPECT_EQ(session().state(), State::Playing);
    const auto event = happened.back()[0].value<session::SessionEvent>();
    EXPECT_EQ(event.kind, session::SessionEvent::Kind::MovedLess);
    EXPECT_EQ(event.exercise, "pelvic-tilt");
    EXPECT_NEAR(event.range, 0.8, 1e-9);
    pass(Seconds{4});
    EXPECT_THAT(linesHeard(), Contains("We make it smaller."));
}

TEST_F(ControllerTest, SaysSoWhenTheMovementIsAsSmallAsItGets) {
    begin();
    practise("pelvic-tilt", Seconds{20});
    for (int i = 0; i < 4 && session().state() != State::Hurting; ++i) {
        controller.itHurts();
        controller.moveLess();
        pass(Seconds{4});
    }
    EXPECT_THAT(linesHeard(), Contains("It is as small as it gets. Two skips it."));
    EXPECT_EQ(session().state(), State::Hurting);
}

TEST_F(ControllerTest, LeavesAnExerciseOutAndComesToTheNextOne) {
    begin();
    practise("pelvic-tilt", Seconds{20});
    controller.itHurts();
    controller.skipThis();
    pass(Seconds{9});
    EXPECT_THAT(linesHeard(), Contains("We leave this one out."));
    EXPECT_EQ(exerciseNow(), "arm-raise");
}

TEST_F(ControllerTest, StopsForTodayByRollingOverAndEndsWithKindWords) {
    begin();
    practise("pelvic-tilt", Seconds{20});
    controller.itHurts();
    controller.stopForToday();
    EXPECT_EQ(exerciseNow(), "getting-up");
    pass(Seconds{60});
    EXPECT_EQ(session().state(), State::Finished);
    EXPECT_THAT(linesHeard(), Contains("That is fine. We get up together."));
    EXPECT_EQ(linesHeard().back(), "You looked after yourself. Rest as long as you like.");
}

TEST_F(ControllerTest, SaysWellDoneAtTheEnd) {
    begin();
    controller.seek(session().timeline().duration - Seconds{2});
    pass(Seconds{8});
    EXPECT_EQ(session().state(), State::Finished);
    EXPECT_EQ(linesHeard().back(), "Well done. Take your time.");
}

TEST_F(ControllerTest, BeginsEarlyForWhoLiesAlready) {
    begin();
    pass(Seconds{3});
    ASSERT_TRUE(controller.canSayReady());
    controller.ready();
    pass(Seconds{4});
    EXPECT_THAT(linesHeard(), Contains("Then we begin."));
    EXPECT_EQ(exerciseNow(), "settling");
    EXPECT_FALSE(controller.canSayReady());
}

TEST_F(ControllerTest, OffersReadyOnlyOnTheWayDown) {
    begin();
    practise("pelvic-tilt", Seconds{5});
    EXPECT_FALSE(controller.canSayReady());
    practise("getting-up", Seconds{5});
    EXPECT_FALSE(controller.canSayReady());
}

TEST_F(ControllerTest, ArrivesAfterAJumpWithinAGlide) {
    begin();
    pass(Seconds{2});
    goTo("knees-to-chest", Seconds{30});
    pass(glideLength + frame);
    const session::Moment moment = session().moment();
    const Shown shown = controller.shown();
    EXPECT_TRUE(isSamePlace(shown.pose, moment.pose));
    EXPECT_DOUBLE_EQ(shown.breathLevel, moment.breath.level);
}

TEST_F(ControllerTest, CountsWhatIsSaidOfALineAsTheVoiceSaysItAlsoAfterAJump) {
    begin();
    int compared = 0;
    for (const double into : {4.0, 9.0, 17.0, 26.0}) {
        goTo("getting-down", Seconds{into});
        sound.heard.clear();
        for (int i = 0; i < 250; ++i) {
            pass(frame);
            const session::Cue& caption = *controller.caption();
            if (sound.heard.empty() || sound.heard.back().cue.line != caption.line)
                continue;
            const double said = (sound.now() - sound.heard.back().at) / caption.seconds;
            EXPECT_NEAR(controller.captionSaid(), std::clamp(said, 0.0, 1.0), 0.03) << into;
            ++compared;
        }
    }
    EXPECT_GT(compared, 400);
}

TEST_F(ControllerTest, NeverMovesTheShownBreathByAStep) {
    begin();
    double before = controller.shown().breathLevel;
    const auto watch = [&](Seconds length) {
        for (Seconds passed{}; passed < length; passed += frame) {
            pass(frame);
            const double now = controller.shown().breathLevel;
            ASSERT_LT(std::abs(now - before), 0.08);
            before = now;
        }
    };
    watch(Seconds{7.5});
    goTo("diaphragmatic-breathing", Seconds{9.5});
    watch(Seconds{5});
    controller.pause();
    watch(Seconds{9});
    controller.play();
    watch(Seconds{5});
    controller.itHurts();
    watch(Seconds{9});
    controller.carryOn();
    watch(Seconds{5});
}

TEST_F(ControllerTest, LosesNoLineOverAnyMixOfWishes) {
    begin();
    const auto press = [&](int key) {
        switch (key) {
        case 0:
            return controller.pause();
        case 1:
            return controller.play();
        case 2:
            return controller.seekBy(Seconds{5});
        case 3:
            return controller.again();
        case 4:
            return controller.itHurts();
        case 5:
            return controller.carryOn();
        case 6:
            return controller.seekBy(Seconds{-5});
        default:
            return controller.previousChapter();
        }
    };
    unsigned seed = 7;
    for (int i = 0; i < 60 && session().state() != State::Finished; ++i) {
        seed = seed * 1103515245U + 12345U;
        press(static_cast<int>((seed >> 16U) % 8U));
        pass(Seconds{1.7});
    }
    controller.play();
    goTo("pelvic-tilt");
    sound.heard.clear();
    const std::size_t chapter = session().moment().chapter;
    const session::Chapter span = session().timeline().chapters[chapter];
    passUntil(span.end);
    std::map<std::string, int> heard;
    for (const FakeSound::Order& order : sound.heard)
        ++heard[order.cue.line + std::to_string(order.cue.number)];
    std::map<std::string, int> wanted;
    for (const session::Cue& cue : session().timeline().cues)
        if (cue.at >= span.start && cue.at < span.end)
            ++wanted[cue.line + std::to_string(cue.number)];
    for (const auto& [line, times] : wanted)
        EXPECT_GE(heard[line], times) << line;
}

TEST_F(ControllerTest, CountsOnlyWhatWasPlayed) {
    begin();
    practise("pelvic-tilt");
    controller.pause();
    pass(Seconds{60});
    double pelvicTilt = 0;
    for (const Practised& part : controller.practice().parts())
        if (part.exercise == "pelvic-tilt")
            pelvicTilt = part.length.count();
    EXPECT_LT(pelvicTilt, 2);
}

TEST_F(ControllerTest, ClosesTheSoundWhenItEnds) {
    begin();
    pass(Seconds{1});
    controller.end();
    EXPECT_EQ(sound.closed, 1);
    EXPECT_EQ(controller.session(), nullptr);
    EXPECT_TRUE(sound.waiting.empty());
    controller.pause();
    controller.tick();
    EXPECT_EQ(controller.caption(), nullptr);
}

} // namespace
} // namespace supine::player
