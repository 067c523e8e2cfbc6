// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/core/session/small_models.h"

#include <gmock/gmock.h>

namespace supine::session::tests {

using model::HurtPlace;
using testing::ElementsAre;
using testing::IsEmpty;
using Kind = SessionEvent::Kind;

namespace {

// Playing in the second round of the first exercise: in 60 to 64, out 64 to 70.
class HurtsTest : public testing::Test {
protected:
    HurtsTest() : session(*makePlan(library, routineOfAll(library), {})) {
        session.seek(Seconds{66});
        session.play();
        session.takeEvents();
    }
    void hurtsAt(double seconds) {
        session.seek(Seconds{seconds});
        session.itHurts();
        session.takeEvents();
    }
    double position() const { return session.position().count(); }
    Kind lastEvent() { return session.takeEvents().back().kind; }
    double range() const { return session.plan().options.ranges.at("first"); }

    model::Library library = twoExercises();
    Session session;
};

} // namespace

TEST_F(HurtsTest, StopsTimeAtOnceAndVoidsWhatWasTaken) {
    const int flushes = session.flushes();
    session.itHurts();
    EXPECT_EQ(session.state(), State::Hurting);
    EXPECT_GT(session.flushes(), flushes);
    session.advanceBy(Seconds{10});
    EXPECT_DOUBLE_EQ(position(), 66);
    EXPECT_THAT(session.takeCues(Seconds{9}), IsEmpty());
    session.seek(Seconds{5});
    EXPECT_DOUBLE_EQ(position(), 66);
    EXPECT_EQ(lastEvent(), Kind::ItHurts);
}

TEST_F(HurtsTest, CanBeSaidDuringAPause) {
    session.pause();
    session.itHurts();
    EXPECT_EQ(session.state(), State::Hurting);
}

TEST_F(HurtsTest, CarriesOnWithTheRoundAnew) {
    hurtsAt(66);
    session.carryOn();
    EXPECT_EQ(session.state(), State::Playing);
    EXPECT_DOUBLE_EQ(position(), 60);
    EXPECT_EQ(lastEvent(), Kind::CarriedOn);
}

TEST_F(HurtsTest, CarriesOnWhenPlayIsPressed) {
    hurtsAt(66);
    session.play();
    EXPECT_EQ(session.state(), State::Playing);
    EXPECT_EQ(lastEvent(), Kind::CarriedOn);
}

TEST_F(HurtsTest, MovesLessAndBeginsTheRoundAnew) {
    hurtsAt(66);
    session.moveLess();
    EXPECT_EQ(session.state(), State::Playing);
    EXPECT_DOUBLE_EQ(position(), 60);
    EXPECT_DOUBLE_EQ(range(), 0.8);
    const auto events = session.takeEvents();
    ASSERT_EQ(events.size(), 1u);
    EXPECT_EQ(events[0].kind, Kind::MovedLess);
    EXPECT_EQ(events[0].exercise, "first");
    EXPECT_DOUBLE_EQ(events[0].range, 0.8);
    EXPECT_DOUBLE_EQ(session.moment().pose.numbers.pelvisTilt, 4);
}

TEST_F(HurtsTest, NeverMovesLessThanTheSmallestRange) {
    for (const double expected : {0.8, 0.6, 0.4}) {
        hurtsAt(66);
        session.moveLess();
        EXPECT_DOUBLE_EQ(range(), expected);
    }
    hurtsAt(66);
    session.moveLess();
    EXPECT_EQ(session.state(), State::Hurting);
    EXPECT_DOUBLE_EQ(range(), 0.4);
    EXPECT_EQ(lastEvent(), Kind::SmallestAlready);
}

TEST_F(HurtsTest, HasNothingSmallerInASection) {
    hurtsAt(10);
    session.moveLess();
    EXPECT_EQ(session.state(), State::Hurting);
    EXPECT_EQ(lastEvent(), Kind::SmallestAlready);
}

TEST_F(HurtsTest, ChangesOnlyTheRangeOfThisExercise) {
    hurtsAt(66);
    session.moveLess();
    EXPECT_EQ(session.plan().options.ranges.size(), 1u);
    EXPECT_DOUBLE_EQ(session.plan().options.defaultRange, 1.0);
}

TEST_F(HurtsTest, SkipsOverAReturnToRest) {
    hurtsAt(66);
    session.skipThis();
    EXPECT_EQ(session.state(), State::Playing);
    EXPECT_EQ(lastEvent(), Kind::Skipped);
    EXPECT_DOUBLE_EQ(position(), 40);
    EXPECT_THAT(session.takeCues(Seconds{5.9}), IsEmpty());
    session.advanceBy(Seconds{6});
    EXPECT_EQ(session.timeline().phases[session.moment().phase].exercise, "second");
    EXPECT_THAT(session.takeCues(Seconds{1}), testing::SizeIs(2));
}

TEST_F(HurtsTest, ReturnsFromWhereverTheBodyIsWhenSkippedWhilePlaying) {
    session.seek(Seconds{64});
    const motion::Pose here = session.moment().pose.numbers;
    EXPECT_DOUBLE_EQ(here.pelvisTilt, -10);
    session.skipThis();
    EXPECT_EQ(session.moment().pose.numbers, here);
}

TEST_F(HurtsTest, KeepsWhatWasSkippedWhenOptionsChange) {
    hurtsAt(66);
    session.skipThis();
    EXPECT_FALSE(session.change({}));
    EXPECT_DOUBLE_EQ(session.timeline().duration.count(), 40 + 6 + 40 + 20);
}

TEST_F(HurtsTest, SkipsTheSecondExerciseToo) {
    hurtsAt(66);
    session.skipThis();
    session.advanceBy(Seconds{10});
    session.itHurts();
    session.skipThis();
    EXPECT_DOUBLE_EQ(session.timeline().duration.count(), 40 + 6 + 20);
    session.advanceBy(Seconds{26});
    EXPECT_EQ(session.state(), State::Finished);
}

TEST_F(HurtsTest, StopsForTodayByGettingUp) {
    hurtsAt(66);
    session.stopForToday();
    EXPECT_EQ(session.state(), State::Playing);
    EXPECT_DOUBLE_EQ(position(), 120);
    EXPECT_TRUE(session.stoppedEarly());
    EXPECT_EQ(lastEvent(), Kind::Stopped);
    session.advanceBy(Seconds{20});
    EXPECT_EQ(session.state(), State::Finished);
}

TEST_F(HurtsTest, StopsAtOnceWhereNothingIsLeftToGetUpFrom) {
    Session alone(*makePlan(library, routineOf(library.exercises[1]), {}));
    alone.play();
    alone.itHurts();
    alone.stopForToday();
    EXPECT_EQ(alone.state(), State::Finished);
    EXPECT_TRUE(alone.stoppedEarly());
}

TEST_F(HurtsTest, HasNoAnswersBeforeItIsAsked) {
    session.moveLess();
    session.carryOn();
    EXPECT_EQ(session.state(), State::Playing);
    EXPECT_DOUBLE_EQ(position(), 66);
    EXPECT_THAT(session.takeEvents(), IsEmpty());
}

TEST_F(HurtsTest, TellsWithTheAnswerWhereItHurts) {
    hurtsAt(66);
    session.hurtsIn({HurtPlace::Hip});
    session.hurtsIn({HurtPlace::LowBack, HurtPlace::Knee});
    session.moveLess();
    const auto events = session.takeEvents();
    ASSERT_EQ(events.size(), 1u);
    EXPECT_THAT(events[0].places, ElementsAre(HurtPlace::LowBack, HurtPlace::Knee));
    session.pause();
    EXPECT_THAT(session.takeEvents().back().places, IsEmpty());
}

TEST_F(HurtsTest, TellsThePlacesWithEveryAnswer) {
    const std::vector<std::pair<void (Session::*)(), Kind>> answers{
        {&Session::moveLess, Kind::MovedLess},
        {&Session::carryOn, Kind::CarriedOn},
        {&Session::skipThis, Kind::Skipped},
        {&Session::stopForToday, Kind::Stopped}};
    for (const auto& [answer, kind] : answers) {
        session.itHurts();
        session.takeEvents();
        session.hurtsIn({HurtPlace::Neck});
        (session.*answer)();
        const auto events = session.takeEvents();
        ASSERT_FALSE(events.empty());
        EXPECT_EQ(events[0].kind, kind);
        EXPECT_EQ(events[0].exercise, kind == Kind::Stopped ? "second" : "first");
        EXPECT_THAT(events[0].places, ElementsAre(HurtPlace::Neck));
        session.itHurts();
        EXPECT_THAT(session.takeEvents().back().places, IsEmpty()) << "nobody has said it again";
        session.carryOn();
        if (kind == Kind::Skipped)
            session.advanceBy(Seconds{10});
    }
}

TEST_F(HurtsTest, KeepsThePlacesWhileItStaysAsSmallAsItIs) {
    hurtsAt(10);
    session.hurtsIn({HurtPlace::Shoulder});
    session.moveLess();
    EXPECT_THAT(session.takeEvents().back().places, ElementsAre(HurtPlace::Shoulder));
    session.carryOn();
    EXPECT_THAT(session.takeEvents().back().places, ElementsAre(HurtPlace::Shoulder));
}

TEST_F(HurtsTest, KnowsOfNoPlacesBeforeItIsAsked) {
    session.hurtsIn({HurtPlace::Neck});
    session.itHurts();
    EXPECT_THAT(session.takeEvents().back().places, IsEmpty());
}

TEST_F(HurtsTest, HasNothingSmallerWhereTheRangeChangesNothing) {
    model::Library plain = libraryOf({section("down", {step("s", {freePhase(10)})}),
                                      exercise("breathing", {step("b", {inPhase(), outPhase()})})});
    Session breathing(*makePlan(plain, routineOfAll(plain), {}));
    breathing.seek(Seconds{12});
    breathing.play();
    breathing.itHurts();
    breathing.moveLess();
    EXPECT_EQ(breathing.state(), State::Hurting);
    EXPECT_EQ(breathing.takeEvents().back().kind, Kind::SmallestAlready);
}

} // namespace supine::session::tests
