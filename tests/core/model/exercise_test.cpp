// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/exercise.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace supine::model;
using testing::ElementsAre;
using testing::IsEmpty;

Step step(std::string id, std::vector<Level> levels = {}) {
    Step one;
    one.id = std::move(id);
    one.levels = std::move(levels);
    return one;
}

Repeat repeat(PerLevel<int> times, std::vector<SequenceItem> items) {
    Repeat one;
    one.times = times;
    one.items = std::move(items);
    return one;
}

std::vector<std::string> idsOf(const std::vector<const Step*>& steps) {
    std::vector<std::string> ids;
    for (const Step* one : steps)
        ids.push_back(one->id);
    return ids;
}

TEST(StepsOf, FollowTheOrderOfTheSequenceAndComeOnceEach) {
    Exercise exercise;
    exercise.sequence = {step("ready"), repeat({5, 8, 14}, {step("tilt"), step("return")}),
                         step("rest")};
    EXPECT_THAT(idsOf(stepsOf(exercise)), ElementsAre("ready", "tilt", "return", "rest"));
}

TEST(StepsOf, GoIntoRepeatsInsideRepeats) {
    Exercise exercise;
    exercise.sequence = {
        repeat({1, 1, 1}, {step("outer"), repeat({2, 2, 2}, {step("inner")}), step("end")})};
    EXPECT_THAT(idsOf(stepsOf(exercise)), ElementsAre("outer", "inner", "end"));
}

TEST(StepsOf, LeaveOutWhatIsMeantForOtherLevels) {
    Exercise exercise;
    exercise.sequence = {step("all"), step("hard", {Level::Standard, Level::Full})};
    EXPECT_THAT(idsOf(stepsOf(exercise, Level::Gentle)), ElementsAre("all"));
    EXPECT_THAT(idsOf(stepsOf(exercise, Level::Full)), ElementsAre("all", "hard"));
}

TEST(StepsOf, WithoutALevelShowThoseOfEveryLevel) {
    Exercise exercise;
    exercise.sequence = {step("easy", {Level::Gentle}), step("hard", {Level::Full})};
    EXPECT_THAT(idsOf(stepsOf(exercise)), ElementsAre("easy", "hard"));
}

TEST(StepsOf, LeaveOutARepeatOfOtherLevelsWhole) {
    Exercise exercise;
    Repeat onlyFull = repeat({1, 1, 1}, {step("extra")});
    onlyFull.levels = {Level::Full};
    exercise.sequence = {onlyFull};
    EXPECT_THAT(stepsOf(exercise, Level::Standard), IsEmpty());
    EXPECT_THAT(idsOf(stepsOf(exercise, Level::Full)), ElementsAre("extra"));
}

TEST(StepsOf, LeaveOutARepeatThatIsDoneZeroTimes) {
    Exercise exercise;
    exercise.sequence = {repeat({0, 1, 2}, {step("more")})};
    EXPECT_THAT(stepsOf(exercise, Level::Gentle), IsEmpty());
    EXPECT_THAT(idsOf(stepsOf(exercise)), ElementsAre("more"));
}

TEST(StepsOf, PointIntoTheExerciseItself) {
    Exercise exercise;
    exercise.sequence = {step("ready")};
    EXPECT_EQ(stepsOf(exercise).front(), std::get_if<Step>(&exercise.sequence.front()));
}

TEST(DoseOf, IsTheFirstRepeatOfTheLevel) {
    Exercise exercise;
    exercise.sequence = {step("ready"), repeat({3, 3, 4}, {step("tilt")}),
                         repeat({3, 5, 6}, {step("draw-in")})};
    EXPECT_EQ(doseOf(exercise, Level::Gentle), 3);
    EXPECT_EQ(doseOf(exercise, Level::Full), 4);
}

TEST(DoseOf, PassesOverARepeatOfOtherLevels) {
    Exercise exercise;
    Repeat onlyFull = repeat({2, 2, 2}, {step("warm")});
    onlyFull.levels = {Level::Full};
    exercise.sequence = {onlyFull, repeat({5, 6, 10}, {step("raise")})};
    EXPECT_EQ(doseOf(exercise, Level::Standard), 6);
    EXPECT_EQ(doseOf(exercise, Level::Full), 2);
}

TEST(DoseOf, IsZeroWhereNothingIsRepeated) {
    Exercise exercise;
    exercise.sequence = {step("rest")};
    EXPECT_EQ(doseOf(exercise, Level::Standard), 0);
}

TEST(RangeBand, HoldsItsLowerBoundAndNotItsUpperOne) {
    const RangeBand band{0.55, 0.75};
    EXPECT_TRUE(band.holds(0.55));
    EXPECT_TRUE(band.holds(0.7));
    EXPECT_FALSE(band.holds(0.75));
    EXPECT_FALSE(band.holds(0.4));
}

TEST(PerLevel, GivesEachLevelItsOwn) {
    const PerLevel<int> dose{6, 10, 15};
    EXPECT_EQ(dose[Level::Gentle], 6);
    EXPECT_EQ(dose[Level::Standard], 10);
    EXPECT_EQ(dose[Level::Full], 15);
}

TEST(UsesRange, WhereAPhaseFollowsItOrALineIsForIt) {
    Exercise exercise;
    exercise.sequence = {step("ready"), repeat({5, 8, 14}, {step("tilt")})};
    EXPECT_FALSE(usesRange(exercise));
    Exercise moving = exercise;
    auto& tilt = std::get<Step>(std::get<Repeat>(moving.sequence[1]).items[0]);
    tilt.phases.resize(2);
    EXPECT_FALSE(usesRange(moving));
    tilt.phases[1].range = RangeUse::Comfort;
    EXPECT_TRUE(usesRange(moving));
    Exercise speaking = exercise;
    auto& ready = std::get<Step>(speaking.sequence[0]);
    ready.phases.resize(1);
    ready.phases[0].lines.resize(1);
    EXPECT_FALSE(usesRange(speaking));
    ready.phases[0].lines[0].range = RangeBand{0, 0.5};
    EXPECT_TRUE(usesRange(speaking));
    speaking.isSection = true;
    EXPECT_FALSE(usesRange(speaking));
}

} // namespace
