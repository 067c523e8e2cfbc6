// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/session.h"

#include "tests/core/session/small_models.h"

#include <gmock/gmock.h>

namespace supine::session::tests {

using testing::ElementsAre;
using testing::IsEmpty;
using Kind = SessionEvent::Kind;

namespace {

std::vector<Kind> kindsOf(const std::vector<SessionEvent>& events) {
    std::vector<Kind> kinds;
    for (const SessionEvent& event : events)
        kinds.push_back(event.kind);
    return kinds;
}

std::vector<std::string> linesOf(const std::vector<Cue>& cues) {
    std::vector<std::string> lines;
    for (const Cue& cue : cues)
        lines.push_back(cue.line);
    return lines;
}

// The round of `first` that begins at 60 s is used throughout: in 60 to 64, out 64 to 70.
class SessionTest : public testing::Test {
protected:
    SessionTest() : session(*makePlan(library, routineOfAll(library), {})) {}

    void playAt(double seconds) {
        session.seek(Seconds{seconds});
        session.play();
        session.takeEvents();
        session.takeCues(Seconds{});
    }
    double position() const { return session.position().count(); }

    model::Library library = twoExercises();
    Session session;
};

} // namespace

TEST_F(SessionTest, IsReadyAndStandsStillUntilItIsPlayed) {
    EXPECT_EQ(session.state(), State::Ready);
    session.advanceBy(Seconds{5});
    EXPECT_DOUBLE_EQ(position(), 0);
    EXPECT_THAT(session.takeCues(Seconds{10}), IsEmpty());
}

TEST_F(SessionTest, MovesOnByTheTimeThatPassed) {
    session.play();
    EXPECT_EQ(session.state(), State::Playing);
    session.advanceBy(Seconds{3});
    session.advanceBy(Seconds{-9});
    EXPECT_DOUBLE_EQ(position(), 3);
    EXPECT_THAT(kindsOf(session.takeEvents()), ElementsAre(Kind::Started));
}

TEST_F(SessionTest, GivesEachCueOnceAndAhead) {
    // The first line of a chapter waits for its chime.
    session.play();
    EXPECT_THAT(linesOf(session.takeCues(Seconds{1})), ElementsAre("down/title", "down/kneel"));
    EXPECT_THAT(session.takeCues(Seconds{1}), IsEmpty());
    session.advanceBy(Seconds{39.5});
    EXPECT_THAT(linesOf(session.takeCues(Seconds{1.5})),
                ElementsAre("down/kneel", "first/title", "first/ready"));
}

TEST_F(SessionTest, EndsFinished) {
    session.play();
    session.takeEvents();
    session.advanceBy(Seconds{1e6});
    EXPECT_EQ(session.state(), State::Finished);
    EXPECT_EQ(session.position(), session.timeline().duration);
    EXPECT_THAT(kindsOf(session.takeEvents()), ElementsAre(Kind::Finished));
    EXPECT_FALSE(session.stoppedEarly());
    session.play();
    session.seek(Seconds{});
    session.itHurts();
    EXPECT_EQ(session.state(), State::Finished);
}

TEST_F(SessionTest, BeginsTheRoundAnewAfterAPause) {
    playAt(66);
    const int flushes = session.flushes();
    session.pause();
    EXPECT_EQ(session.state(), State::Paused);
    EXPECT_GT(session.flushes(), flushes);
    session.advanceBy(Seconds{5});
    EXPECT_DOUBLE_EQ(position(), 66);
    session.play();
    EXPECT_DOUBLE_EQ(position(), 60);
    EXPECT_THAT(linesOf(session.takeCues(Seconds{0.1})),
                ElementsAre("breath/in", "first/in-later"));
    EXPECT_THAT(kindsOf(session.takeEvents()), ElementsAre(Kind::Paused, Kind::WentOn));
}

TEST_F(SessionTest, BeginsTheStepAnewAfterAPauseOutsideRounds) {
    playAt(45);
    session.pause();
    session.play();
    EXPECT_DOUBLE_EQ(position(), 40);
}

TEST_F(SessionTest, GoesOnFromThePlaceChosenDuringAPause) {
    playAt(66);
    session.pause();
    session.seek(Seconds{95});
    session.play();
    EXPECT_DOUBLE_EQ(position(), 95);
}

TEST_F(SessionTest, SeeksInsideTheTimelineAndVoidsWhatWasTaken) {
    session.play();
    session.takeCues(Seconds{0.6});
    const int flushes = session.flushes();
    session.seek(Seconds{-3});
    EXPECT_DOUBLE_EQ(position(), 0);
    EXPECT_GT(session.flushes(), flushes);
    EXPECT_THAT(linesOf(session.takeCues(Seconds{1})), ElementsAre("down/title", "down/kneel"));
    session.seek(Seconds{1e9});
    EXPECT_EQ(session.state(), State::Finished);
}

TEST_F(SessionTest, SaysTheLineOfAPhaseAgainWhileHalfOfItIsLeft) {
    session.play();
    session.seek(Seconds{43});
    const auto cues = session.takeCues(Seconds{0.1});
    ASSERT_THAT(linesOf(cues), ElementsAre("first/ready"));
    EXPECT_DOUBLE_EQ(cues[0].at.count(), 43);
    session.seek(Seconds{46});
    EXPECT_THAT(session.takeCues(Seconds{0.1}), IsEmpty());
}

TEST_F(SessionTest, CountsALineFromWhereAJumpLetsItBeSaidAgain) {
    session.play();
    session.seek(Seconds{43});
    EXPECT_DOUBLE_EQ(session.captionSince().count(), 43);
    session.advanceBy(Seconds{1});
    EXPECT_DOUBLE_EQ(session.captionSince().count(), 43);
    session.advanceBy(Seconds{17});
    EXPECT_DOUBLE_EQ(session.captionSince().count(), session.moment().caption->at.count());
    session.seek(Seconds{46}); // too late for it to be said again
    EXPECT_LT(session.captionSince().count(), 46);
    EXPECT_DOUBLE_EQ(session.captionSince().count(), session.moment().caption->at.count());
}

TEST_F(SessionTest, ShortensABreathThatIsSoundedAgain) {
    session.play();
    session.seek(Seconds{65});
    const auto cues = session.takeCues(Seconds{0.1});
    ASSERT_THAT(linesOf(cues), ElementsAre("breath/out", "first/out-later"));
    EXPECT_DOUBLE_EQ(cues[0].seconds.count(), 5);
}

TEST_F(SessionTest, SaysNothingAgainThatWouldRunIntoTheNextLine) {
    session.play();
    session.seek(
        Seconds{27}); // the second saying of a line of 1.4 s comes at 20, nothing more until 40
    EXPECT_THAT(session.takeCues(Seconds{0.1}), IsEmpty());
    session.seek(Seconds{19}); // the first saying would run into the second at 20
    EXPECT_THAT(session.takeCues(Seconds{0.1}), IsEmpty());
    session.seek(Seconds{5});
    EXPECT_THAT(linesOf(session.takeCues(Seconds{0.1})), ElementsAre("down/kneel"));
}

TEST_F(SessionTest, GoesToTheNextChapter) {
    playAt(66);
    session.nextChapter();
    EXPECT_DOUBLE_EQ(position(), 80);
    session.nextChapter();
    session.nextChapter();
    EXPECT_EQ(session.state(), State::Finished);
}

TEST_F(SessionTest, GoesBackToThisChapterOrTheOneBefore) {
    playAt(66);
    session.previousChapter();
    EXPECT_DOUBLE_EQ(position(), 40);
    session.previousChapter();
    EXPECT_DOUBLE_EQ(position(), 0);
    session.previousChapter();
    EXPECT_DOUBLE_EQ(position(), 0);
}

TEST_F(SessionTest, DoesARoundAgain) {
    playAt(66);
    session.again();
    EXPECT_DOUBLE_EQ(position(), 60);
    EXPECT_THAT(kindsOf(session.takeEvents()), ElementsAre(Kind::Sought));
}

TEST_F(SessionTest, KeepsThePlaceWhenOptionsChange) {
    playAt(67);
    TimelineOptions options = session.plan().options;
    options.pace = {Seconds{6}, Seconds{9}};
    EXPECT_FALSE(session.change(options));
    EXPECT_DOUBLE_EQ(position(), 40 + 10 + 15 + 6 + 4.5);
    EXPECT_EQ(session.state(), State::Playing);
    EXPECT_EQ(session.timeline().pace, options.pace);
}

TEST_F(SessionTest, StaysAsItWasWhenNoTimelineCanBeMade) {
    playAt(67);
    library.poses.clear();
    EXPECT_TRUE(session.change(session.plan().options));
    EXPECT_DOUBLE_EQ(position(), 67);
    EXPECT_EQ(session.timeline().phases.size(), 16u);
}

TEST(Plan, IsRefusedForARoutineThatNamesNothing) {
    const model::Library library = twoExercises();
    model::Routine routine;
    routine.sequence = {"nowhere"};
    EXPECT_FALSE(makePlan(library, routine, {}));
}

TEST(Plan, HoldsOneExerciseForPractisingItAlone) {
    const model::Library library = twoExercises();
    const auto plan = makePlan(library, routineOf(library.exercises[1]), {});
    ASSERT_TRUE(plan);
    EXPECT_DOUBLE_EQ(plan->timeline.duration.count(), 40);
}

} // namespace supine::session::tests
