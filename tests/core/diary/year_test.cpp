// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/year.h"

#include "tests/support/sample_diary.h"

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

TEST(AYear, EndsWithItsMonthAndHasTwelve) {
    EXPECT_EQ(yearTo(2026y / November), (Year{2025y / December, 2026y / November}));
    EXPECT_EQ(yearTo(2026y / December).days(), 365);
    EXPECT_EQ(yearTo(2024y / January).days(), 365);
    EXPECT_EQ(yearTo(2024y / June).days(), 366);
    EXPECT_TRUE(yearTo(2026y / November).has(2025y / December / 1));
    EXPECT_FALSE(yearTo(2026y / November).has(2025y / November / 30));
    EXPECT_FALSE(yearTo(2026y / November).has(2026y / December / 1));
}

TEST(WeekMeans, AreThoseOfThePracticesOfAWeek) {
    // The 16th of November 2026 is a Monday.
    const auto means =
        weekMeansOf({feltAt(2026y / November / 16, 6, 4), feltAt(2026y / November / 18, {}, {}),
                     feltAt(2026y / November / 22, 3, {}), feltAt(2026y / November / 23, 5, 5)},
                    yearTo(2026y / November), Monday);
    ASSERT_EQ(means.size(), 2U);
    EXPECT_EQ(means[0].begin, 2026y / November / 16);
    EXPECT_DOUBLE_EQ(*means[0].before, 4.5);
    EXPECT_DOUBLE_EQ(*means[0].after, 4);
    EXPECT_DOUBLE_EQ(means[0].at,
                     (sys_days{2026y / November / 16} - sys_days{2025y / December / 1}).count() +
                         3.5);
    EXPECT_EQ(means[1].begin, 2026y / November / 23);
}

TEST(WeekMeans, BeginWithTheWeekdayOfTheCountry) {
    const auto means =
        weekMeansOf({feltAt(2026y / November / 16, 6, 4), feltAt(2026y / November / 22, 3, 1)},
                    yearTo(2026y / November), Sunday);
    ASSERT_EQ(means.size(), 2U);
    EXPECT_EQ(means[0].begin, 2026y / November / 15);
    EXPECT_EQ(means[1].begin, 2026y / November / 22);
}

TEST(WeekMeans, OfTheFirstAndLastWeekStandWithinTheYear) {
    const Year year = yearTo(2026y / November);
    const auto means =
        weekMeansOf({feltAt(2025y / December / 1, 1, 1), feltAt(2026y / November / 30, 9, 9),
                     feltAt(2025y / November / 30, 5, 5)},
                    year, Monday);
    ASSERT_EQ(means.size(), 2U);
    EXPECT_GE(means[0].at, 0);
    EXPECT_LE(means[1].at, year.days());
    EXPECT_DOUBLE_EQ(*means[0].before, 1) << "the day before the year does not count";
}

} // namespace supine::diary
