// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/summary.h"
#include "tests/support/sample_diary.h"

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

namespace {

const Day monday = 2026y / May / 4;
const Day tuesday = 2026y / May / 5;

} // namespace

TEST(Sum, CountsADayOnceHoweverOftenOnePractised) {
    const Sum sum = sumOf({practiceAt(monday, 420), practiceAt(monday, 1200), practiceAt(tuesday)});
    EXPECT_EQ(sum, (Sum{3, 2, Seconds{1800}}));
    EXPECT_EQ(sumOf({}), Sum{});
}

TEST(Sum, APracticeOverMidnightBelongsToTheDayItBeganOn) {
    const auto byDay = practicesByDay({practiceAt(monday, 23 * 60 + 55), practiceAt(tuesday, 5)});
    EXPECT_EQ(byDay.at(monday), 1);
    EXPECT_EQ(byDay.at(tuesday), 1);
}

TEST(Comparison, CountsOnlyWhereBothNumbersWereSaid) {
    const Comparison counted =
        comparisonOf({feltAt(monday, 5, 3), feltAt(monday, 5, 4), feltAt(monday, 3, 5),
                      feltAt(monday, 5, {}), feltAt(monday, {}, 5), practiceAt(monday)});
    EXPECT_EQ(counted, (Comparison{1, 1, 1}));
    EXPECT_EQ(counted.counted(), 3);
}

TEST(Marks, AreThePracticesOfTheMonthThatHaveANumber) {
    const std::vector<Mark> marks =
        marksOf({feltAt(2026y / April / 30, 5, 5), feltAt(monday, 6, 4), practiceAt(tuesday),
                 feltAt(tuesday, {}, 2), feltAt(2026y / June / 1, 5, 5)},
                2026y / May);
    ASSERT_EQ(marks.size(), 2u);
    EXPECT_EQ(marks[0].before, 6);
    EXPECT_EQ(marks[0].after, 4);
    EXPECT_EQ(marks[1].day, tuesday);
    EXPECT_FALSE(marks[1].before);
}

TEST(Marks, StandInTheMiddleOfTheirDay) {
    EXPECT_DOUBLE_EQ(marksOf({feltAt(2026y / May / 1, 5, 5)}, 2026y / May).front().at, 0.5);
    EXPECT_DOUBLE_EQ(marksOf({feltAt(2026y / May / 31, 5, 5)}, 2026y / May).front().at, 30.5);
}

TEST(Marks, OfOneDayStandBesideEachOtherWithinIt) {
    std::vector<Entry> entries;
    for (int i = 0; i < 7; ++i) {
        entries.push_back(practiceAt(monday, 60 + 60 * i));
        entries.back().before = i;
    }
    const std::vector<Mark> marks = marksOf(entries, 2026y / May);
    for (std::size_t i = 1; i < marks.size(); ++i) {
        EXPECT_GT(marks[i].at, marks[i - 1].at + 0.05);
        EXPECT_EQ(marks[i].before, static_cast<int>(i)) << "in the order of time";
    }
    EXPECT_GT(marks.front().at, 3);
    EXPECT_LT(marks.back().at, 4);
}

} // namespace supine::diary
