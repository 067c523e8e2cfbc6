// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flatten.h"

#include "tests/core/session/small_models.h"

#include <gmock/gmock.h>

namespace supine::session::tests {

using model::Level;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

std::vector<std::string> stepsOf(const Timeline& timeline) {
    std::vector<std::string> steps;
    for (const TimelinePhase& phase : timeline.phases)
        steps.push_back(phase.step + (phase.round ? " " + std::to_string(phase.round) : ""));
    return steps;
}

std::vector<double> tiltsOf(const Timeline& timeline) {
    std::vector<double> tilts;
    for (const TimelinePhase& phase : timeline.phases)
        tilts.push_back(motion::finalPose(phase.choreography).pelvisTilt);
    return tilts;
}

model::Phase handsMove(model::Phase phase, motion::HandPlace right) {
    motion::PoseChange change;
    change.hands.right.place = right;
    phase.moves.push_back({0.0, 1.0, change});
    return phase;
}

} // namespace

TEST(Flatten, LaysPhasesWithoutGaps) {
    const Timeline timeline = timelineOf(twoExercises());
    Seconds end{};
    for (const TimelinePhase& phase : timeline.phases) {
        EXPECT_EQ(phase.start, end);
        EXPECT_GT(phase.length(), Seconds{});
        end = phase.end;
    }
    EXPECT_EQ(timeline.duration, end);
    EXPECT_DOUBLE_EQ(end.count(), 40 + 2 * (10 + 3 * 10) + 20);
}

TEST(Flatten, FollowsThePersonsOwnRepetitionsInTheFirstRepeatOnly) {
    model::Repeat first = repeat(2, {step("b", {inPhase()})});
    first.times.full = 4;
    const model::Library library =
        libraryOf({exercise("e", {first, repeat(2, {step("c", {outPhase()})})})});
    const auto roundsWith = [&](int own) {
        TimelineOptions options;
        options.repetitions["e"] = own;
        return stepsOf(*buildTimeline(library, routineOfAll(library), options));
    };
    EXPECT_THAT(roundsWith(3), ElementsAre("b 1", "b 2", "b 3", "c 1", "c 2"));
    EXPECT_THAT(roundsWith(1), ElementsAre("b 1", "c 1", "c 2"));
    EXPECT_THAT(roundsWith(9), ElementsAre("b 1", "b 2", "b 3", "b 4", "c 1", "c 2"))
        << "no further than any level goes: there are no words for more";
    EXPECT_THAT(roundsWith(-1), ElementsAre("b 1", "c 1", "c 2"));
}

TEST(Flatten, CountsRoundsAndNamesTheirBeginning) {
    const Timeline timeline = timelineOf(
        libraryOf({exercise("e", {step("a", {freePhase(5), freePhase(6)}),
                                  repeat(2, {step("b", {inPhase()}), step("c", {outPhase()})})})}));
    EXPECT_THAT(stepsOf(timeline), ElementsAre("a", "a", "b 1", "c 1", "b 2", "c 2"));
    EXPECT_EQ(timeline.phases[1].anew, 0u);
    EXPECT_EQ(timeline.phases[3].anew, 2u);
    EXPECT_EQ(timeline.phases[5].anew, 4u);
    EXPECT_EQ(timeline.phases[5].rounds, 2);
    EXPECT_EQ(timeline.phases[0].rounds, 0);
}

TEST(Flatten, UnfoldsNestedRepeats) {
    const Timeline timeline = timelineOf(libraryOf({exercise(
        "e", {repeat(2, {step("a", {inPhase()}), repeat(2, {step("b", {outPhase()})})})})}));
    EXPECT_THAT(stepsOf(timeline), ElementsAre("a 1", "b 1", "b 2", "a 2", "b 1", "b 2"));
}

TEST(Flatten, FollowsTheLevel) {
    model::Repeat rounds = repeat(1, {step("b", {inPhase()})});
    rounds.times = {1, 2, 3};
    model::Step onlyFull = step("c", {freePhase(5)});
    onlyFull.levels = {Level::Full};
    model::Phase free = freePhase(4);
    free.seconds = {Seconds{4}, Seconds{6}, Seconds{8}};
    const model::Library library =
        libraryOf({exercise("e", {step("a", {free}), rounds, onlyFull})});
    TimelineOptions options;
    options.level = Level::Gentle;
    EXPECT_DOUBLE_EQ(timelineOf(library, options).duration.count(), 4 + 4);
    options.level = Level::Full;
    EXPECT_DOUBLE_EQ(timelineOf(library, options).duration.count(), 8 + 3 * 4 + 5);
    EXPECT_THAT(stepsOf(timelineOf(library, options)), ElementsAre("a", "b 1", "b 2", "b 3", "c"));
}

TEST(Flatten, FollowsThePaceButNotInFreePhases) {
    TimelineOptions options;
    options.pace = {Seconds{6}, Seconds{9}};
    const Timeline timeline = timelineOf(twoExercises(), options);
    EXPECT_DOUBLE_EQ(timeline.duration.count(), 40 + 2 * (10 + 3 * 15) + 20);
    EXPECT_EQ(timeline.pace, options.pace);
}

TEST(Flatten, ScalesMovementsToTheRangeOfTheirExercise) {
    TimelineOptions options;
    options.ranges["second"] = 0.4;
    const auto tilts = tiltsOf(timelineOf(twoExercises(), options));
    EXPECT_DOUBLE_EQ(tilts[2], -10);
    EXPECT_DOUBLE_EQ(tilts[3], 5);
    EXPECT_DOUBLE_EQ(tilts[9], -4);
    EXPECT_DOUBLE_EQ(tilts[10], 2);
}

TEST(Flatten, HoldsRangesWithinTheirLimits) {
    TimelineOptions options;
    options.ranges["e"] = 0.1;
    EXPECT_DOUBLE_EQ(rangeOf(options, "e"), 0.4);
    options.defaultRange = 7;
    EXPECT_DOUBLE_EQ(rangeOf(options, "other"), 1.0);
}

TEST(Flatten, CountsTheRangeFromTheNamedPose) {
    model::Phase phase = tilting(outPhase(), 10);
    phase.rangeFrom = "tilted";
    model::Library library = libraryOf({exercise("e", {step("a", {phase})})});
    library.poses["tilted"].pelvisTilt = 5;
    TimelineOptions options;
    options.defaultRange = 0.4;
    EXPECT_DOUBLE_EQ(tiltsOf(timelineOf(library, options)).front(), 7);
}

TEST(Flatten, LeavesMovementsWithoutRangeAsTheyAreWritten) {
    const model::Library library =
        libraryOf({exercise("e", {step("a", {tilting(freePhase(5), -6, model::RangeUse::None)})})});
    TimelineOptions options;
    options.defaultRange = 0.4;
    EXPECT_DOUBLE_EQ(tiltsOf(timelineOf(library, options)).front(), -6);
}

TEST(Flatten, LetsEveryHoldFollowTheRange) {
    const model::Library library =
        libraryOf({exercise("e", {step("a", {handsMove(freePhase(5), motion::HandPlace::Hold)})})});
    TimelineOptions options;
    const auto held = [&] {
        return motion::finalPose(timelineOf(library, options).phases[0].choreography)
            .hands.right.place;
    };
    EXPECT_EQ(held(), motion::HandPlace::Shin);
    options.defaultRange = 0.7;
    EXPECT_EQ(held(), motion::HandPlace::BehindThigh);
}

TEST(Flatten, BeginsEverySecondRoundWithTheOtherSide) {
    model::Repeat rounds = repeat(3, {step("a", {handsMove(inPhase(), motion::HandPlace::Belly)}),
                                      step("b", {handsMove(outPhase(), motion::HandPlace::Mat)})});
    rounds.alternateSides = true;
    const Timeline timeline = timelineOf(libraryOf({exercise("e", {rounds})}));
    const auto bellyHands = [&](std::size_t phase) {
        const motion::Pose pose = motion::finalPose(timeline.phases[phase].choreography);
        return std::pair(pose.hands.right.place == motion::HandPlace::Belly,
                         pose.hands.left.place == motion::HandPlace::Belly);
    };
    EXPECT_EQ(bellyHands(0), std::pair(true, false));
    EXPECT_EQ(bellyHands(2), std::pair(false, true));
    EXPECT_EQ(bellyHands(4), std::pair(true, false));
}

TEST(Flatten, CarriesThePoseFromPhaseToPhaseAndAcrossExercises) {
    const Timeline timeline = timelineOf(twoExercises());
    for (std::size_t i = 1; i < timeline.phases.size(); ++i)
        EXPECT_EQ(timeline.phases[i].choreography.from,
                  motion::finalPose(timeline.phases[i - 1].choreography));
}

TEST(Flatten, GivesEveryExerciseAChapter) {
    const Timeline timeline = timelineOf(twoExercises());
    ASSERT_EQ(timeline.chapters.size(), 4u);
    EXPECT_EQ(timeline.chapters[1].exercise, "first");
    EXPECT_DOUBLE_EQ(timeline.chapters[1].start.count(), 40);
    EXPECT_DOUBLE_EQ(timeline.chapters[1].end.count(), 80);
}

TEST(Flatten, LeavesSkippedExercisesOut) {
    TimelineOptions options;
    options.skipped = {"first"};
    const Timeline timeline = timelineOf(twoExercises(), options);
    ASSERT_EQ(timeline.chapters.size(), 3u);
    EXPECT_EQ(timeline.chapters[1].exercise, "second");
}

TEST(Flatten, ReturnsToRestWhereAnExerciseIsLeft) {
    TimelineOptions options;
    options.leaving = ReturnToRest{"first", {}};
    options.leaving->from.pelvisTilt = -10;
    options.leaving->from.legs.right.planted = false;
    const Timeline timeline = timelineOf(twoExercises(), options);
    ASSERT_EQ(timeline.chapters.size(), 4u);
    EXPECT_EQ(timeline.chapters[1].end - timeline.chapters[1].start, returnToRestLength);
    const TimelinePhase& way = timeline.phases[1];
    EXPECT_EQ(way.step, returnToRestStep);
    EXPECT_EQ(way.choreography.from, options.leaving->from);
    EXPECT_EQ(motion::finalPose(way.choreography), motion::Pose{});
}

TEST(Flatten, RefusesWhatIsNotThere) {
    model::Library library = twoExercises();
    model::Routine routine = routineOfAll(library);
    routine.sequence.push_back("nowhere");
    const auto unknown = buildTimeline(library, routine, {});
    ASSERT_FALSE(unknown);
    EXPECT_THAT(unknown.error().sentence, HasSubstr("nowhere"));
    library.poses.clear();
    EXPECT_THAT(faultOf(library).sentence, HasSubstr("hook-lying"));
}

TEST(Flatten, RefusesARoutineOfNothing) {
    TimelineOptions options;
    options.skipped = {"down", "first", "second", "up"};
    EXPECT_THAT(faultOf(twoExercises(), options).sentence, HasSubstr("Nothing"));
}

TEST(Flatten, RefusesEndlessRepeats) {
    const model::Library library = libraryOf(
        {exercise("e", {repeat(1000, {repeat(1000, {repeat(1000, {step("a", {inPhase()})})})})})});
    EXPECT_THAT(faultOf(library).sentence, HasSubstr("repeat fewer times"));
}

} // namespace supine::session::tests
