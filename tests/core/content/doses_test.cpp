// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the session script, as its tables have them.
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace supine::content::tests;
using namespace supine::model;
using supine::BreathPace;
using supine::Seconds;
using supine::motion::BreathKind;

Seconds lengthOf(const Phase& phase, Level level, BreathPace pace) {
    if (phase.breath == BreathKind::In)
        return pace.in;
    return phase.breath == BreathKind::Out ? pace.out : phase.seconds[level];
}

Seconds lengthOf(const std::vector<SequenceItem>& items, Level level, BreathPace pace) {
    Seconds sum{};
    for (const SequenceItem& item : items) {
        if (const auto* repeat = std::get_if<Repeat>(&item)) {
            sum += repeat->times[level] * lengthOf(repeat->items, level, pace);
            continue;
        }
        for (const Phase& phase : std::get_if<Step>(&item)->phases)
            sum += lengthOf(phase, level, pace);
    }
    return sum;
}

double secondsOf(const std::string& id, Level level) {
    const BreathPace pace = builtIn().library.levels[level].pace;
    return lengthOf(exercise(id).sequence, level, pace).count();
}

double secondsOfRoutine(const std::string& id, Level level, BreathPace pace) {
    Seconds sum{};
    for (const std::string& part : builtIn().library.routine(id)->sequence)
        sum += lengthOf(exercise(part).sequence, level, pace);
    return sum.count();
}

double secondsOfRoutine(const std::string& id, Level level) {
    return secondsOfRoutine(id, level, builtIn().library.levels[level].pace);
}

struct Row {
    const char* id;
    double gentle, standard, full;
};

class SectionTimes : public testing::TestWithParam<Row> {};

TEST_P(SectionTimes, AreThoseOfTheScript) {
    const Row& row = GetParam();
    EXPECT_DOUBLE_EQ(secondsOf(row.id, Level::Gentle), row.gentle);
    EXPECT_DOUBLE_EQ(secondsOf(row.id, Level::Standard), row.standard);
    EXPECT_DOUBLE_EQ(secondsOf(row.id, Level::Full), row.full);
}

INSTANTIATE_TEST_SUITE_P(
    All, SectionTimes,
    testing::Values(Row{"getting-down", 40, 40, 40}, Row{"settling", 20, 20, 20},
                    Row{"diaphragmatic-breathing", 62, 124, 182},
                    Row{"neutral-spine-draw-in", 64, 104, 124}, Row{"knees-to-chest", 52, 130, 190},
                    Row{"pelvic-tilt", 46, 92, 152}, Row{"arm-raise", 46, 72, 112},
                    Row{"rest", 16, 20, 30}, Row{"getting-up", 40, 40, 40}));

TEST(RoutineTimes, OfTheFiveAddUp) {
    EXPECT_DOUBLE_EQ(secondsOfRoutine("five", Level::Gentle), 386);
    EXPECT_DOUBLE_EQ(secondsOfRoutine("five", Level::Standard), 642);
    EXPECT_DOUBLE_EQ(secondsOfRoutine("five", Level::Full), 890);
}

TEST(RoutineTimes, OfTheShortOneAddUp) {
    EXPECT_DOUBLE_EQ(secondsOfRoutine("short", Level::Gentle), 294);
    EXPECT_DOUBLE_EQ(secondsOfRoutine("short", Level::Standard), 478);
}

TEST(RoutineTimes, FollowAnotherPace) {
    const auto standardAt = [](double in, double out) {
        return secondsOfRoutine("five", Level::Standard, {Seconds(in), Seconds(out)});
    };
    EXPECT_DOUBLE_EQ(standardAt(3, 4), 8 * 60 + 28);
    EXPECT_DOUBLE_EQ(standardAt(5, 7), 12 * 60 + 12);
    EXPECT_DOUBLE_EQ(standardAt(6, 9), 14 * 60 + 26);
}

TEST(Doses, AreThoseOfTheScript) {
    const auto doses = [](const std::string& id) {
        const Exercise& one = exercise(id);
        return PerLevel<int>{doseOf(one, Level::Gentle), doseOf(one, Level::Standard),
                             doseOf(one, Level::Full)};
    };
    EXPECT_EQ(doses("diaphragmatic-breathing"), (PerLevel<int>{6, 10, 15}));
    EXPECT_EQ(doses("neutral-spine-draw-in"), (PerLevel<int>{3, 3, 4}));
    EXPECT_EQ(doses("knees-to-chest"), (PerLevel<int>{1, 2, 3}));
    EXPECT_EQ(doses("pelvic-tilt"), (PerLevel<int>{5, 8, 14}));
    EXPECT_EQ(doses("arm-raise"), (PerLevel<int>{5, 6, 10}));
    EXPECT_EQ(doses("rest"), (PerLevel<int>{0, 0, 0}));
}

TEST(Doses, OfTheDrawInsStandInTheSecondRepeat) {
    std::vector<PerLevel<int>> repeats;
    for (const SequenceItem& item : exercise("neutral-spine-draw-in").sequence)
        if (const auto* repeat = std::get_if<Repeat>(&item))
            repeats.push_back(repeat->times);
    ASSERT_EQ(repeats.size(), 2U);
    EXPECT_EQ(repeats[1], (PerLevel<int>{3, 5, 6}));
}

TEST(Doses, NameWhereTheyComeFrom) {
    for (const Exercise& one : builtIn().library.exercises)
        for (const SequenceItem& item : one.sequence)
            if (const auto* repeat = std::get_if<Repeat>(&item)) {
                EXPECT_THAT(repeat->doseSource.english,
                            testing::AllOf(testing::HasSubstr("choice"),
                                           testing::HasSubstr("[nhs-inform]")))
                    << one.id;
            }
}

TEST(Levels, SetPaceAndRange) {
    const auto& levels = builtIn().library.levels;
    EXPECT_EQ(levels.gentle.pace, (BreathPace{Seconds(3), Seconds(4)}));
    EXPECT_EQ(levels.standard.pace, (BreathPace{Seconds(4), Seconds(6)}));
    EXPECT_EQ(levels.full.pace, levels.standard.pace);
    EXPECT_DOUBLE_EQ(levels.gentle.range, 0.7);
    EXPECT_DOUBLE_EQ(levels.standard.range, 1.0);
    EXPECT_DOUBLE_EQ(levels.full.range, 1.0);
}

TEST(Steps, BelongToEveryLevel) {
    for (const Exercise& one : builtIn().library.exercises)
        for (const Step* step : stepsOf(one))
            EXPECT_TRUE(step->levels.empty()) << one.id << "/" << step->id;
}

TEST(Steps, OfGettingDownStretchAndOthersDoNot) {
    for (const Exercise& one : builtIn().library.exercises)
        EXPECT_EQ(one.stretchable, one.id == "getting-down") << one.id;
}

TEST(Rounds, OfTheKneesChangeTheirSide) {
    for (const Exercise& one : builtIn().library.exercises)
        for (const SequenceItem& item : one.sequence)
            if (const auto* repeat = std::get_if<Repeat>(&item)) {
                EXPECT_EQ(repeat->alternateSides, one.id == "knees-to-chest") << one.id;
            }
}

TEST(Order, IsTheOneEachMovementPreparesTheNextIn) {
    EXPECT_THAT(builtIn().library.routine("five")->sequence,
                testing::ElementsAre("getting-down", "settling", "diaphragmatic-breathing",
                                     "neutral-spine-draw-in", "knees-to-chest", "pelvic-tilt",
                                     "arm-raise", "rest", "getting-up"));
    EXPECT_THAT(builtIn().library.routine("short")->sequence,
                testing::ElementsAre("getting-down", "settling", "diaphragmatic-breathing",
                                     "neutral-spine-draw-in", "knees-to-chest", "rest",
                                     "getting-up"));
}

} // namespace
