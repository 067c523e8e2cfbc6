// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/teaching.h"

#include "content_under_test.h"
#include "core/session/moment.h"

#include <gtest/gtest.h>

namespace supine::player {
namespace {

const motion::Build& build() {
    return shippedContent().builds.begin()->second;
}

session::Timeline tilts(double range = 1) {
    session::TimelineOptions options;
    options.ranges["pelvic-tilt"] = range;
    const model::Library& library = shippedContent();
    return *session::buildTimeline(
        library, session::routineOf(*library.exercise("pelvic-tilt")), options);
}

Lesson lessonAt(const session::Timeline& timeline, double seconds) {
    const session::Moment moment = session::momentAt(timeline, Seconds{seconds});
    return {timeline, Seconds{seconds}, {moment.pose, moment.breath.level}};
}

/// While breathing in before the first tilt.
constexpr double beforeTilt = 11.6;

TEST(Teaching, ShowsBreathArrowAndMagnifierBeforeATilt) {
    const session::Timeline timeline = tilts();
    const figure::Teaching teaching = teachingOf(lessonAt(timeline, beforeTilt), build(), {});
    EXPECT_FALSE(teaching.exhaled.empty());
    EXPECT_EQ(teaching.air.strength, 1);
    EXPECT_EQ(teaching.directions.size(), 1U);
    EXPECT_GT(teaching.magnified.open, 0.5);
    EXPECT_TRUE(teaching.ranges.empty());
}

TEST(Teaching, LeavesOutWhatIsSwitchedOff) {
    const session::Timeline timeline = tilts(0.5);
    figure::Layers none;
    none.breath = none.magnifier = none.directions = none.ranges = false;
    const figure::Teaching teaching = teachingOf(lessonAt(timeline, beforeTilt), build(), none);
    EXPECT_TRUE(teaching.exhaled.empty());
    EXPECT_EQ(teaching.air.strength, 0);
    EXPECT_TRUE(teaching.directions.empty());
    EXPECT_TRUE(teaching.ranges.empty());
    EXPECT_EQ(teaching.magnified.open, 0);
}

TEST(Teaching, PointsNowhereWhileTheFigureIsNotWhereTheTimelineIs) {
    const session::Timeline timeline = tilts();
    Lesson lesson = lessonAt(timeline, beforeTilt);
    lesson.inTime = false;
    const figure::Teaching teaching = teachingOf(lesson, build(), {});
    EXPECT_TRUE(teaching.directions.empty());
    EXPECT_EQ(teaching.air.strength, 0);
    EXPECT_GT(teaching.magnified.open, 0.5);
}

TEST(Teaching, StandsStillForOneWhoWantsLessMotion) {
    const session::Timeline timeline = tilts();
    Lesson lesson = lessonAt(timeline, beforeTilt);
    lesson.still = true;
    const figure::Teaching teaching = teachingOf(lesson, build(), {});
    EXPECT_FALSE(teaching.air.moves);
    EXPECT_EQ(teaching.magnified.open, 1);
    EXPECT_EQ(teaching.directions.at(0).grown, 1);
}

TEST(Teaching, MarksTheEndOfASmallTiltInTheMagnifier) {
    const session::Timeline whole = tilts(1.0);
    const session::Timeline half = tilts(0.5);
    EXPECT_TRUE(teachingOf(lessonAt(whole, 15), build(), {}).magnified.goal.empty());
    const auto goal = teachingOf(lessonAt(half, 15), build(), {}).magnified.goal;
    const motion::Body end = session::bodyAt(half, Seconds{18 - 1e-6}, build());
    ASSERT_EQ(goal.size(), end.trunk.back.size());
    EXPECT_EQ(goal.front(), end.trunk.back.front());
}

TEST(Teaching, ShowsTheExhaledContourOfThePoseItself) {
    const session::Timeline timeline = tilts();
    const Lesson lesson = lessonAt(timeline, beforeTilt);
    const motion::Body body = session::bodyAt(timeline, lesson.time, build());
    const figure::Teaching teaching = teachingOf(lesson, build(), {});
    ASSERT_EQ(teaching.exhaled.size(), body.trunk.front.size());
    double lift = 0;
    for (std::size_t i = 0; i < teaching.exhaled.size(); ++i)
        lift = std::max(lift, body.trunk.front[i].y - teaching.exhaled[i].y);
    EXPECT_GT(lift, 0.010);
}

} // namespace
} // namespace supine::player
