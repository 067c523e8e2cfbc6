// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/growth.h"

#include <gtest/gtest.h>

namespace supine::diary {

namespace {

const Dose tilts{"pelvic-tilt", model::Level::Gentle, 5, 14};

/// A comfortable practice of five tilts on the n-th day.
Entry practice(int day) {
    Entry entry;
    entry.start.utc =
        std::chrono::sys_days{std::chrono::year{2026} / 5 / day} + std::chrono::hours{8};
    entry.ending = Ending::Finished;
    Part part;
    part.exercise = "pelvic-tilt";
    part.repetitions = part.intended = 5;
    entry.parts = {part};
    return entry;
}

std::vector<Entry> threeDays() {
    return {practice(1), practice(3), practice(4)};
}

} // namespace

TEST(Growth, IsOneMoreAfterThreeComfortablePractices) {
    EXPECT_EQ(growthOf(tilts, threeDays()), (Growth{"pelvic-tilt", model::Level::Gentle, 5, 6}));
}

TEST(Growth, IsTwoMoreWhereTenAreDoneAndNeverMoreThanThereAreWordsFor) {
    Dose many = tilts;
    many.repetitions = 10;
    EXPECT_EQ(growthOf(many, threeDays())->to, 12);
    many.repetitions = 13;
    EXPECT_EQ(growthOf(many, threeDays())->to, 14);
    many.repetitions = 14;
    EXPECT_FALSE(growthOf(many, threeDays()));
}

TEST(Growth, WaitsForThreePracticesOnThreeDays) {
    EXPECT_FALSE(growthOf(tilts, {practice(1), practice(3)}));
    EXPECT_FALSE(growthOf(tilts, {practice(1), practice(3), practice(3)}));
}

TEST(Growth, WaitsAfterEverythingThatWasNotComfortable) {
    auto hurt = threeDays();
    hurt[1].parts[0].hurts = 1;
    EXPECT_FALSE(growthOf(tilts, hurt));
    auto hurtElsewhere = threeDays();
    hurtElsewhere[2].parts.push_back({"arm-raise", 2, 5, 1.0, {}, Skip::None, 1, {}});
    EXPECT_FALSE(growthOf(tilts, hurtElsewhere));
    auto skipped = threeDays();
    skipped[2].parts[0].skip = Skip::Choice;
    EXPECT_FALSE(growthOf(tilts, skipped));
    auto notWhole = threeDays();
    notWhole[0].parts[0].repetitions = 4;
    EXPECT_FALSE(growthOf(tilts, notWhole));
    auto worse = threeDays();
    worse[2].before = 2;
    worse[2].after = 4;
    EXPECT_FALSE(growthOf(tilts, worse));
}

TEST(Growth, CountsOnlyThisLevelAndThisNumber) {
    auto otherLevel = threeDays();
    otherLevel[0].level = model::Level::Full;
    EXPECT_FALSE(growthOf(tilts, otherLevel));
    auto fewerBefore = threeDays();
    fewerBefore[0].parts[0].repetitions = fewerBefore[0].parts[0].intended = 4;
    EXPECT_FALSE(growthOf(tilts, fewerBefore)) << "it has just grown";
}

TEST(Growth, CountsNoPracticesWithAnotherNumberThanThatOfNow) {
    Dose setByHand = tilts;
    setByHand.repetitions = setByHand.rounds = 8;
    EXPECT_FALSE(growthOf(setByHand, threeDays()));
    setByHand.repetitions = setByHand.rounds = 5;
    EXPECT_TRUE(growthOf(setByHand, threeDays()));
}

TEST(Growth, IsNotStoppedByPracticesOfOtherExercises) {
    auto between = threeDays();
    Entry other = practice(2);
    other.parts[0].exercise = "arm-raise";
    between.insert(between.begin() + 1, other);
    EXPECT_TRUE(growthOf(tilts, between));
}

} // namespace supine::diary
