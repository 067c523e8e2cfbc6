// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stretch.h"

#include "tests/core/session/small_models.h"

#include <gtest/gtest.h>

namespace supine::session::tests {

namespace {

model::Library withTwoSteps() {
    model::Library library = twoExercises();
    library.exercises[0].sequence = {step("kneel", {freePhase(12)}), step("roll", {freePhase(28)})};
    return library;
}

} // namespace

TEST(Stretch, SpreadsTheTimeToGetIntoPositionOverItsSteps) {
    TimelineOptions options;
    options.timeToGetIntoPosition = Seconds{120};
    const Timeline timeline = timelineOf(withTwoSteps(), options);
    EXPECT_DOUBLE_EQ(timeline.phases[0].length().count(), 36);
    EXPECT_DOUBLE_EQ(timeline.phases[1].length().count(), 84);
    EXPECT_DOUBLE_EQ(timeline.phases[2].length().count(), 10);
    options.timeToGetIntoPosition = Seconds{30};
    EXPECT_DOUBLE_EQ(timelineOf(withTwoSteps(), options).phases[0].length().count(), 9);
}

TEST(Stretch, LeavesTimesAsWrittenWithoutStretchableSections) {
    model::Library library = twoExercises();
    library.exercises[0].stretchable = false;
    TimelineOptions options;
    options.timeToGetIntoPosition = Seconds{120};
    EXPECT_DOUBLE_EQ(stretchOf(library, routineOfAll(library), options), 1.0);
}

TEST(Stretch, EndsWithTheFirstExercise) {
    model::Library library = twoExercises();
    library.exercises.back().stretchable = true;
    TimelineOptions options;
    options.timeToGetIntoPosition = Seconds{80};
    const Timeline timeline = timelineOf(library, options);
    EXPECT_DOUBLE_EQ(timeline.phases.front().length().count(), 80);
    EXPECT_DOUBLE_EQ(timeline.phases.back().length().count(), 20);
}

TEST(Stretch, CountsFreePhasesOfRepeatsOnceForEachRound) {
    const model::Exercise one = exercise(
        "e", {repeat(3, {step("a", {freePhase(2), inPhase()})}), step("b", {freePhase(4)})});
    EXPECT_DOUBLE_EQ(freeSecondsOf(one, model::Level::Full).count(), 10);
}

} // namespace supine::session::tests
