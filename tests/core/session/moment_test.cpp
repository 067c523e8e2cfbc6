// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/moment.h"

#include "tests/core/session/small_models.h"

#include <gtest/gtest.h>

namespace supine::session::tests {

namespace {

std::string captionAt(const Timeline& timeline, double seconds) {
    const Moment moment = momentAt(timeline, Seconds{seconds});
    return moment.caption ? englishText(*moment.caption) : "";
}

} // namespace

TEST(Moment, FindsPhaseChapterAndProgress) {
    const Timeline timeline = timelineOf(twoExercises());
    const Moment moment = momentAt(timeline, Seconds{52});
    EXPECT_EQ(timeline.phases[moment.phase].step, "in");
    EXPECT_EQ(timeline.phases[moment.phase].round, 1);
    EXPECT_EQ(timeline.chapters[moment.chapter].exercise, "first");
    EXPECT_DOUBLE_EQ(moment.phaseProgress, 0.5);
    EXPECT_EQ(moment.breath.now, motion::BreathKind::In);
    EXPECT_DOUBLE_EQ(moment.breath.level, 0.5);
}

TEST(Moment, BelongsToThePhaseThatBegins) {
    const Timeline timeline = timelineOf(twoExercises());
    EXPECT_EQ(timeline.phases[momentAt(timeline, Seconds{50}).phase].step, "in");
    EXPECT_EQ(timeline.phases[momentAt(timeline, Seconds{54}).phase].step, "out");
}

TEST(Moment, IsHeldInsideTheTimeline) {
    const Timeline timeline = timelineOf(twoExercises());
    EXPECT_EQ(momentAt(timeline, Seconds{-5}).phase, 0u);
    const Moment end = momentAt(timeline, Seconds{1e9});
    EXPECT_EQ(end.phase, timeline.phases.size() - 1);
    EXPECT_DOUBLE_EQ(end.phaseProgress, 1.0);
    EXPECT_EQ(end.time, timeline.duration);
}

TEST(Moment, ShowsTheLineLastBegun) {
    const Timeline timeline = timelineOf(twoExercises());
    EXPECT_EQ(captionAt(timeline, 0), "Kneel down slowly.");
    EXPECT_EQ(captionAt(timeline, 49.9), "Get ready now.");
    EXPECT_EQ(captionAt(timeline, 50), "In.");
    EXPECT_EQ(captionAt(timeline, 1000), "Stand up slowly.");
}

TEST(Moment, ShowsTheBreathWhereNothingIsSaid) {
    const Timeline timeline = timelineOf(
        libraryOf({exercise("e", {step("a", {inPhase({line("l", "In.")}), outPhase()})})}));
    EXPECT_EQ(captionAt(timeline, 3), "In.");
    EXPECT_EQ(captionAt(timeline, 5), "Breathe out");
}

TEST(Moment, ShowsNothingOfAChapterThatIsOver) {
    TimelineOptions options;
    options.leaving = ReturnToRest{"first", {}};
    EXPECT_EQ(captionAt(timelineOf(twoExercises(), options), 42), "");
}

TEST(Moment, MovesThePoseWithTime) {
    const Timeline timeline = timelineOf(twoExercises());
    EXPECT_DOUBLE_EQ(momentAt(timeline, Seconds{50}).pose.numbers.pelvisTilt, 0);
    EXPECT_DOUBLE_EQ(momentAt(timeline, Seconds{52}).pose.numbers.pelvisTilt, -5);
    EXPECT_DOUBLE_EQ(momentAt(timeline, Seconds{54}).pose.numbers.pelvisTilt, -10);
}

TEST(Moment, ShowsTheFirstLineOfAChapterWhileItsChimeRings) {
    const Timeline timeline = timelineOf(
        libraryOf({exercise("e", {step("a", {freePhase(8, {line("one", "Some words.")})})}),
                   exercise("f", {step("a", {freePhase(8, {line("two", "Some more.")})})})}));
    for (const double after : {0.0, 0.5, 0.95}) {
        EXPECT_EQ(momentAt(timeline, Seconds{after}).caption->line, "one");
        EXPECT_EQ(momentAt(timeline, Seconds{8 + after}).caption->line, "two");
    }
    EXPECT_EQ(momentAt(timeline, Seconds{7.99}).caption->line, "one");
}

} // namespace supine::session::tests
