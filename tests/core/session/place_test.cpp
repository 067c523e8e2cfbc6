// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/moment.h"

#include "tests/core/session/small_models.h"

#include <gtest/gtest.h>

namespace supine::session::tests {

namespace {

const std::vector<std::string> order{"down", "first", "second", "up"};

Timeline atPace(double in, double out) {
    TimelineOptions options;
    options.pace = {Seconds{in}, Seconds{out}};
    return timelineOf(twoExercises(), options);
}

} // namespace

TEST(Place, FindsEveryInstantOfItsOwnTimelineAgain) {
    const Timeline timeline = timelineOf(twoExercises());
    for (double at = 0.25; at < timeline.duration.count(); at += 0.5) {
        const PlaceInTimeline place = placeAt(timeline, Seconds{at});
        EXPECT_NEAR(timeOf(timeline, place, order).count(), at, 1e-9);
    }
}

TEST(Place, SurvivesANewPace) {
    const PlaceInTimeline place = placeAt(atPace(4, 6), Seconds{40 + 10 + 10 + 4 + 3});
    EXPECT_EQ(place.step, "out");
    EXPECT_EQ(place.round, 2);
    EXPECT_DOUBLE_EQ(place.fraction, 0.5);
    EXPECT_DOUBLE_EQ(timeOf(atPace(6, 9), place, order).count(), 40 + 10 + 15 + 6 + 4.5);
}

TEST(Place, OfAMissingRoundIsTheLastOne) {
    PlaceInTimeline place{"first", "out", 9, 0.5, 0};
    EXPECT_DOUBLE_EQ(timeOf(atPace(4, 6), place, order).count(), 40 + 10 + 2 * 10 + 4);
}

TEST(Place, OfAMissingStepIsItsExercisesStart) {
    PlaceInTimeline place{"second", "gone", 1, 0.5, 0};
    EXPECT_DOUBLE_EQ(timeOf(atPace(4, 6), place, order).count(), 80);
}

TEST(Place, OfAMissingExerciseIsTheStartOfWhatFollows) {
    TimelineOptions options;
    options.skipped = {"first"};
    const Timeline timeline = timelineOf(twoExercises(), options);
    PlaceInTimeline place{"first", "out", 1, 0.5, 0};
    EXPECT_DOUBLE_EQ(timeOf(timeline, place, order).count(), 40);
    PlaceInTimeline unknown{"nowhere", "out", 1, 0.5, 0};
    EXPECT_EQ(timeOf(timeline, unknown, order), timeline.duration);
}

TEST(Place, TellsThePhasesOfOneStepApart) {
    const Timeline timeline = timelineOf(libraryOf(
        {exercise("e", {repeat(2, {step("a", {freePhase(2), freePhase(3), freePhase(4)})})})}));
    const PlaceInTimeline place = placeAt(timeline, Seconds{9 + 6});
    EXPECT_EQ(place.phaseOfStep, 2);
    EXPECT_EQ(place.round, 2);
    EXPECT_DOUBLE_EQ(timeOf(timeline, place, {"e"}).count(), 15);
}

TEST(Place, TellsThePassesOfNestedRepeatsApart) {
    const Timeline timeline = timelineOf(libraryOf({exercise(
        "e", {repeat(2, {step("a", {inPhase()}), repeat(2, {step("b", {outPhase()})})})})}));
    for (double at = 0.5; at < timeline.duration.count(); at += 1)
        EXPECT_NEAR(timeOf(timeline, placeAt(timeline, Seconds{at}), {"e"}).count(), at, 1e-9);
}

} // namespace supine::session::tests
