// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/recorder.h"

#include "tests/app/player/content_under_test.h"
#include "tests/core/diary/entries.h"

#include <gmock/gmock.h>

namespace supine::diary {

using session::Session;
using session::State;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

/// Remembers everything that was written to it.
class Notebook : public Store {
public:
    std::optional<Fault> write(const Entry& entry) override {
        writes.push_back(entry);
        return {};
    }
    Result<std::vector<Entry>, Fault> entries() const override { return writes; }
    Result<std::optional<Entry>, Fault> entry(std::string_view) const override {
        return std::optional<Entry>();
    }
    std::optional<Fault> remove(std::string_view) override { return {}; }
    std::optional<Fault> removeAll() override { return {}; }

    std::vector<Entry> writes;
};

session::Plan planOf(const std::string& routine, model::Level level = model::Level::Gentle) {
    const model::Library& library = player::shippedContent();
    session::TimelineOptions options;
    options.level = level;
    options.pace = library.levels[level].pace;
    options.defaultRange = library.levels[level].range;
    const model::Exercise* const alone = library.exercise(routine);
    auto plan = session::makePlan(
        library, alone ? session::routineOf(*alone) : *library.routine(routine), options);
    return std::move(plan).value();
}

/// A practice that is lived as fast as it can be computed, on a clock of its own.
struct Practice {
    explicit Practice(const std::string& routine = "five",
                      model::Level level = model::Level::Gentle)
        : session(planOf(routine, level)) {
        session.play();
        recorder.begin(session, fullEntry().id, now);
        tell();
    }

    void tell() {
        for (const session::SessionEvent& event : session.takeEvents())
            recorder.happened(session, event, now);
    }
    template <class Wish>
    void wish(Wish wish) {
        wish(session);
        tell();
    }
    void play(Seconds length, Seconds step = Seconds{0.04}) {
        for (Seconds played{}; played < length && session.state() == State::Playing;
             played += step) {
            const Seconds before = session.position();
            session.advanceBy(step);
            fraction += step;
            now = later(thatEvening, std::chrono::floor<std::chrono::seconds>(fraction));
            recorder.played(session, session.position() - before, now);
            tell();
        }
    }
    /// Plays until this exercise begins.
    void playTo(const std::string& exercise) {
        for (const session::Chapter& chapter : session.timeline().chapters)
            if (chapter.exercise == exercise)
                return play(chapter.start - session.position() + Seconds{0.02});
    }
    void playToEnd() { play(session.timeline().duration); }

    const Entry& entry() const { return *recorder.entry(); }
    Part part(const std::string& exercise) const {
        for (const Part& each : entry().parts)
            if (each.exercise == exercise)
                return each;
        return {};
    }

    Notebook notebook;
    Recorder recorder{notebook};
    Session session;
    When now = thatEvening;
    Seconds fraction{};
};

std::vector<std::string> exercisesOf(const Entry& entry) {
    std::vector<std::string> ids;
    for (const Part& part : entry.parts)
        ids.push_back(part.exercise);
    return ids;
}

const char* const breathing = "diaphragmatic-breathing";
const char* const drawIn = "neutral-spine-draw-in";
const char* const knees = "knees-to-chest";
const char* const tilt = "pelvic-tilt";
const char* const arms = "arm-raise";

} // namespace

TEST(Recorder, WritesAtOnceWhatBegins) {
    Practice practice;
    ASSERT_EQ(practice.notebook.writes.size(), 1U);
    const Entry& begun = practice.notebook.writes.front();
    EXPECT_EQ(begun.id, fullEntry().id);
    EXPECT_EQ(begun.start, thatEvening);
    EXPECT_EQ(begun.routine, "five");
    EXPECT_EQ(begun.ending, Ending::UnderWay);
    EXPECT_EQ(begun.leftIn, "getting-down");
    EXPECT_THAT(begun.parts, IsEmpty());
}

TEST(Recorder, TellsAWholePracticeAsTheTimelineHasIt) {
    for (const model::Level level : model::allLevels) {
        Practice practice("five", level);
        practice.playToEnd();
        const Entry& entry = practice.entry();
        EXPECT_EQ(entry.ending, Ending::Finished);
        EXPECT_EQ(entry.leftIn, "");
        EXPECT_EQ(entry.leftAt, Seconds{});
        EXPECT_NEAR(entry.length / practice.session.timeline().duration, 1, 1e-9);
        EXPECT_EQ(entry.end, practice.now);
        EXPECT_THAT(exercisesOf(entry), ElementsAre(breathing, drawIn, knees, tilt, arms));
        for (const Part& part : entry.parts) {
            EXPECT_GT(part.intended, 0) << part.exercise;
            EXPECT_EQ(part.repetitions, part.intended) << part.exercise;
            EXPECT_EQ(part.skip, Skip::None) << part.exercise;
        }
        EXPECT_EQ(practice.part(tilt).repetitions,
                  model::doseOf(*player::shippedContent().exercise(tilt), level));
    }
}

TEST(Recorder, CountsTheSameHoweverLargeTheStepsOfTimeAre) {
    Practice fine;
    Practice coarse;
    fine.playToEnd();
    coarse.play(coarse.session.timeline().duration, Seconds{97});
    ASSERT_EQ(coarse.entry().parts.size(), fine.entry().parts.size());
    for (std::size_t i = 0; i < fine.entry().parts.size(); ++i) {
        EXPECT_EQ(coarse.entry().parts[i].repetitions, fine.entry().parts[i].repetitions);
        EXPECT_NEAR(coarse.entry().parts[i].length.count(), fine.entry().parts[i].length.count(),
                    1e-6);
    }
}

TEST(Recorder, NeverLeavesMoreThanFifteenSecondsUnwritten) {
    Practice practice;
    practice.playToEnd();
    Seconds last{};
    for (const Entry& write : practice.notebook.writes) {
        EXPECT_LE((write.length - last).count(), longestUnwritten.count() + 0.05);
        last = write.length;
    }
    EXPECT_EQ(practice.notebook.writes.back().ending, Ending::Finished);
}

TEST(Recorder, WritesEachRoundAsItEnds) {
    Practice practice(tilt);
    practice.playToEnd();
    int written = 0;
    for (const Entry& write : practice.notebook.writes)
        for (const Part& part : write.parts) {
            EXPECT_LE(part.repetitions, written + 1);
            written = std::max(written, part.repetitions);
        }
    EXPECT_EQ(written, practice.part(tilt).intended);
    EXPECT_EQ(practice.entry().routine, tilt);
}

TEST(Recorder, SaysWhereOneLeft) {
    Practice practice;
    practice.playTo(tilt);
    practice.play(Seconds{20});
    practice.recorder.leave(practice.now);
    EXPECT_EQ(practice.entry().ending, Ending::Left);
    EXPECT_EQ(practice.entry().leftIn, tilt);
    EXPECT_NEAR(practice.notebook.writes.back().leftAt.count(), practice.session.position().count(),
                0.001);
    EXPECT_THAT(exercisesOf(practice.entry()), ElementsAre(breathing, drawIn, knees, tilt));
    EXPECT_FALSE(practice.recorder.isUnderWay());
}

TEST(Recorder, KeepsTheEndOfWhatHasEnded) {
    Practice practice("short");
    practice.playToEnd();
    practice.recorder.leave(practice.now);
    EXPECT_EQ(practice.entry().ending, Ending::Finished);
}

TEST(Recorder, TellsThatItHurtAndWhere) {
    Practice practice;
    practice.playTo(knees);
    practice.play(Seconds{5});
    practice.wish([](Session& s) { s.itHurts(); });
    practice.session.hurtsIn({model::HurtPlace::Hip, model::HurtPlace::Knee});
    practice.wish([](Session& s) { s.moveLess(); });
    EXPECT_EQ(practice.part(knees).hurts, 1);
    EXPECT_THAT(practice.part(knees).places,
                ElementsAre(model::HurtPlace::Hip, model::HurtPlace::Knee));
    EXPECT_DOUBLE_EQ(practice.part(knees).range, 0.5);

    practice.wish([](Session& s) { s.itHurts(); });
    practice.session.hurtsIn({model::HurtPlace::Knee, model::HurtPlace::Leg});
    practice.wish([](Session& s) { s.skipThis(); });
    EXPECT_EQ(practice.part(knees).hurts, 2);
    EXPECT_EQ(practice.part(knees).skip, Skip::Hurt);
    EXPECT_THAT(practice.part(knees).places,
                ElementsAre(model::HurtPlace::Hip, model::HurtPlace::Knee, model::HurtPlace::Leg));

    practice.playToEnd();
    EXPECT_EQ(practice.part(knees).skip, Skip::Hurt);
    EXPECT_LT(practice.part(knees).repetitions, practice.part(knees).intended);
    EXPECT_EQ(practice.entry().ending, Ending::Finished);
}

TEST(Recorder, TellsThatOneStoppedForToday) {
    Practice practice;
    practice.playTo(tilt);
    practice.play(Seconds{10});
    practice.wish([](Session& s) { s.itHurts(); });
    practice.wish([](Session& s) { s.stopForToday(); });
    EXPECT_EQ(practice.notebook.writes.back().ending, Ending::StoppedEarly);
    practice.playToEnd();
    EXPECT_EQ(practice.entry().ending, Ending::StoppedEarly);
    EXPECT_EQ(practice.entry().leftIn, tilt);
    EXPECT_EQ(practice.part(tilt).skip, Skip::None);
    EXPECT_EQ(practice.part(arms), Part{});
}

TEST(Recorder, TellsWhatOneWentOnFrom) {
    Practice practice;
    practice.playTo(breathing);
    practice.play(Seconds{30});
    practice.wish([](Session& s) { s.nextChapter(); });
    practice.wish([](Session& s) { s.nextChapter(); });
    EXPECT_EQ(practice.part(breathing).skip, Skip::Choice);
    EXPECT_GT(practice.part(breathing).length, Seconds{});
    EXPECT_EQ(practice.part(drawIn).skip, Skip::Choice);
    EXPECT_EQ(practice.part(drawIn).repetitions, 0);
    practice.playToEnd();
    EXPECT_EQ(practice.part(knees).skip, Skip::None);
    EXPECT_EQ(practice.part(knees).repetitions, practice.part(knees).intended);
}

TEST(Recorder, ForgetsWhatOneOnlyLookedAt) {
    Practice practice;
    practice.playTo(breathing);
    practice.play(Seconds{30});
    const Seconds here = practice.session.position();
    practice.wish([](Session& s) { s.seek(s.timeline().chapters.back().start); });
    EXPECT_EQ(practice.entry().parts.size(), 5U);
    practice.wish([here](Session& s) { s.seek(here); });
    practice.play(Seconds{1});
    EXPECT_THAT(exercisesOf(practice.entry()), ElementsAre(breathing));
    EXPECT_EQ(practice.part(breathing).skip, Skip::None);
}

TEST(Recorder, CountsNoRoundThatWasNotPlayedFromItsBeginning) {
    Practice practice(tilt);
    const Seconds end = practice.session.timeline().duration;
    practice.play(Seconds{1});
    practice.wish([end](Session& s) { s.seek(end - Seconds{1}); });
    practice.play(Seconds{2});
    EXPECT_EQ(practice.entry().ending, Ending::Finished);
    EXPECT_EQ(practice.part(tilt).repetitions, 0);
}

TEST(Recorder, CountsARoundWholeWhosePaceChangedInTheMiddle) {
    Practice practice;
    practice.playTo(tilt);
    const int before = practice.part(tilt).repetitions;
    for (int turn = 0; turn < 40; ++turn) {
        practice.play(Seconds{5});
        session::TimelineOptions options = practice.session.plan().options;
        options.pace = {Seconds{turn % 2 == 0 ? 5.0 : 3.0}, Seconds{6}};
        practice.session.change(options);
        practice.tell();
    }
    practice.playToEnd();
    EXPECT_EQ(before, 0);
    EXPECT_EQ(practice.part(tilt).repetitions, practice.part(tilt).intended);
}

TEST(Recorder, GoesOnWithThePracticeThatWasCutOff) {
    Practice before;
    before.playTo(tilt);
    before.play(Seconds{30});
    const Entry cut = before.notebook.writes.back();

    Practice again;
    again.recorder.goOn(again.session, cut, again.now);
    again.wish([&cut](Session& s) { s.seek(cut.leftAt); });
    again.playToEnd();
    const Entry& entry = again.entry();
    EXPECT_EQ(entry.id, cut.id);
    EXPECT_EQ(entry.start, cut.start);
    EXPECT_EQ(entry.ending, Ending::Finished);
    EXPECT_THAT(exercisesOf(entry), ElementsAre(breathing, drawIn, knees, tilt, arms));
    EXPECT_EQ(again.part(breathing), before.part(breathing));
    EXPECT_GT(entry.length, cut.length);
}

TEST(Recorder, WritesHowTheBackFeels) {
    Practice practice("short");
    practice.recorder.feelsBefore(6);
    practice.playToEnd();
    practice.recorder.feelsAfter(3);
    EXPECT_EQ(practice.notebook.writes.back().before, 6);
    EXPECT_EQ(practice.notebook.writes.back().after, 3);
    const std::size_t writes = practice.notebook.writes.size();
    practice.recorder.feelsAfter(3);
    EXPECT_EQ(practice.notebook.writes.size(), writes);
}

} // namespace supine::diary
