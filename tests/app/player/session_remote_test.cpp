// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/controller.h"
#include "app/player/leave_sheet.h"
#include "app/player/session_page.h"
#include "content_under_test.h"
#include "fake_sound.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

namespace supine::player {
namespace {

using session::State;

/// A session that nobody at the screen touches.
class SessionRemote : public testing::Test {
protected:
    SessionRemote() {
        page.resize(1280, 800);
        page.show();
        EXPECT_FALSE(page.start(*shippedContent().routine("five"), {}));
        pass(Seconds{1});
    }

    void pass(Seconds length) {
        for (Seconds passed{}; passed < length; passed += Seconds{0.04}) {
            sound.pass(Seconds{0.04});
            page.findChild<Controller*>()->tick();
        }
    }

    /// Asks the remote, and lets a breath of time go by.
    void ask(Act act) {
        page.answerRemote(act);
        pass(Seconds{0.08});
    }

    /// Into the pelvic tilt, where it hurts.
    void hurt() {
        for (const session::Chapter& chapter : session().timeline().chapters)
            if (chapter.exercise == "pelvic-tilt")
                page.seek(chapter.start + Seconds(30));
        pass(Seconds{3});
        ask(Act::Hurts);
        ASSERT_EQ(page.practising().state, State::Hurting);
    }

    const session::Session& session() const { return *page.findChild<Controller*>()->session(); }

    FakeSound sound;
    Appearance appearance{shippedContent()};
    SessionPage page{shippedContent(), appearance, sound};
};

} // namespace

TEST_F(SessionRemote, SeesExerciseRoutinePlaceAndLength) {
    const Practising practising = page.practising();
    EXPECT_EQ(practising.state, State::Playing);
    EXPECT_EQ(practising.routine, "five");
    EXPECT_EQ(practising.routineTitle, QStringLiteral("Daily five"));
    EXPECT_EQ(practising.chapter, 1);
    EXPECT_EQ(practising.duration, session().timeline().duration);
    EXPECT_EQ(practising.position, session().position());
    hurt();
    EXPECT_EQ(page.practising().exercise, "pelvic-tilt");
    EXPECT_EQ(page.practising().title, QStringLiteral("Pelvic tilt"));
    page.end();
    EXPECT_EQ(page.practising(), Practising{});
}

TEST_F(SessionRemote, PausesPlaysAndStopsWithoutEnding) {
    ask(Act::Pause);
    EXPECT_EQ(page.practising().state, State::Paused);
    ask(Act::PlayOrPause);
    EXPECT_EQ(page.practising().state, State::Playing);
    ask(Act::Stop);
    EXPECT_EQ(page.practising().state, State::Paused);
    ask(Act::Play);
    EXPECT_EQ(page.practising().state, State::Playing);
}

TEST_F(SessionRemote, CarriesOnByPlayWhereItHurts) {
    for (const Act go : {Act::Play, Act::PlayOrPause}) {
        hurt();
        ask(go);
        EXPECT_EQ(page.practising().state, State::Playing);
        EXPECT_TRUE(session().plan().options.ranges.empty());
        EXPECT_TRUE(session().plan().options.skipped.empty());
    }
}

TEST_F(SessionRemote, MovesLessByPreviousWhereItHurts) {
    hurt();
    ask(Act::PreviousChapter);
    EXPECT_EQ(page.practising().state, State::Playing);
    EXPECT_EQ(session().plan().options.ranges.count("pelvic-tilt"), 1u);
}

TEST_F(SessionRemote, SkipsByNextWhereItHurts) {
    hurt();
    ask(Act::NextChapter);
    EXPECT_EQ(session().plan().options.skipped, std::vector<std::string>{"pelvic-tilt"});
}

TEST_F(SessionRemote, StopsForTodayByStopWhereItHurts) {
    hurt();
    ask(Act::Stop);
    EXPECT_TRUE(session().stoppedEarly());
    EXPECT_EQ(page.practising().exercise, "getting-up");
}

TEST_F(SessionRemote, NeitherPausesNorSeeksWhereItHurts) {
    hurt();
    const Practising before = page.practising();
    ask(Act::Pause);
    page.seek(Seconds(10));
    EXPECT_EQ(page.practising(), before);
}

TEST_F(SessionRemote, SaysIAmReadyByNextWhileOneGetsDown) {
    ask(Act::NextChapter);
    EXPECT_EQ(page.practising().chapter, 2);
    const std::string& said = shippedContent().interjection("ready-early")->text.id;
    EXPECT_TRUE(std::any_of(sound.waiting.begin(), sound.waiting.end(),
                            [&](const FakeSound::Order& order) { return order.cue.line == said; }));
}

TEST_F(SessionRemote, StaysByPlayWhereSomebodyAskedToLeave) {
    QTest::keyClick(&page, Qt::Key_Escape);
    auto* const leave = page.findChild<LeaveSheet*>();
    ASSERT_TRUE(leave->isVisible());
    ask(Act::Pause);
    EXPECT_TRUE(leave->isVisible());
    ask(Act::Play);
    EXPECT_FALSE(leave->isVisible());
    EXPECT_EQ(page.practising().state, State::Playing);
}

TEST_F(SessionRemote, IsToldOfEveryWishAndOfEveryChapterThatBegins) {
    QSignalSpy told(&page, &SessionPage::practisingChanged);
    pass(Seconds{5});
    EXPECT_EQ(told.count(), 0) << "time alone is nothing to tell";
    ask(Act::Pause);
    EXPECT_GE(told.count(), 1);
    ask(Act::Play);
    page.seek(session().timeline().chapters[2].end - Seconds(1));
    pass(Seconds{1.6});
    told.clear();
    const int chapter = page.practising().chapter;
    pass(Seconds{3});
    EXPECT_EQ(page.practising().chapter, chapter + 1);
    EXPECT_EQ(told.count(), 1);
}

TEST_F(SessionRemote, FinishesAndThenAnswersNothing) {
    page.seek(session().timeline().duration);
    pass(Seconds{0.08});
    EXPECT_EQ(page.practising().state, State::Finished);
    ask(Act::Play);
    ask(Act::NextChapter);
    EXPECT_EQ(page.practising().state, State::Finished);
}

} // namespace supine::player
