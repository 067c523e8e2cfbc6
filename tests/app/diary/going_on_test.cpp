// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/going_on.h"

#include "tests/app/player/content_under_test.h"

#include <gtest/gtest.h>

namespace supine::diary {

namespace {

session::Timeline timelineAt(model::Level level) {
    session::TimelineOptions options;
    options.level = level;
    const model::Library& library = player::shippedContent();
    return std::move(session::buildTimeline(library, *library.routine("five"), options)).value();
}

const session::Chapter& chapterOf(const session::Timeline& timeline, const std::string& exercise) {
    for (const session::Chapter& chapter : timeline.chapters)
        if (chapter.exercise == exercise)
            return chapter;
    return timeline.chapters.front();
}

Entry leftAt(Seconds time, const std::string& exercise) {
    Entry entry;
    entry.leftIn = exercise;
    entry.leftAt = time;
    return entry;
}

} // namespace

TEST(GoingOn, BeginsTheRoundAnewThatWasCutOff) {
    const session::Timeline timeline = timelineAt(model::Level::Full);
    for (const session::TimelinePhase& phase : timeline.phases) {
        const Seconds where =
            whereToGoOn(timeline, leftAt(phase.start + phase.length() / 2.0, phase.exercise));
        EXPECT_EQ(where, timeline.phases[phase.anew].start);
    }
}

TEST(GoingOn, BeginsTheExerciseAnewInAnotherTimeline) {
    const session::Timeline full = timelineAt(model::Level::Full);
    const session::Timeline gentle = timelineAt(model::Level::Gentle);
    const Seconds late = chapterOf(full, "arm-raise").end - Seconds{1};
    EXPECT_EQ(whereToGoOn(gentle, leftAt(late, "arm-raise")), chapterOf(gentle, "arm-raise").start);
    EXPECT_EQ(whereToGoOn(gentle, leftAt(late, "handstand")), Seconds{});
}

} // namespace supine::diary
