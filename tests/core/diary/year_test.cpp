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

TEST(MonthMeans, AreThoseOfThePracticesOfAMonth) {
    const auto means =
        monthMeansOf({feltAt(2026y / October / 31, 5, 5), feltAt(2026y / November / 1, 6, 4),
                      feltAt(2026y / November / 18, {}, {}), feltAt(2026y / November / 30, 3, {})},
                     yearTo(2026y / November));
    ASSERT_EQ(means.size(), 2U);
    EXPECT_EQ(means[0].month, 2026y / October);
    EXPECT_EQ(means[1].month, 2026y / November);
    EXPECT_EQ(means[1].practices, 2) << "one without a number says nothing";
    EXPECT_DOUBLE_EQ(*means[1].before, 4.5);
    EXPECT_DOUBLE_EQ(*means[1].after, 4);
    EXPECT_DOUBLE_EQ(means[1].at, 365 - 15);
}

TEST(MonthMeans, AreThoseOfTheYearAlone) {
    const auto means =
        monthMeansOf({feltAt(2025y / November / 30, 5, 5), feltAt(2025y / December / 1, 1, {}),
                      feltAt(2026y / December / 1, 9, 9)},
                     yearTo(2026y / November));
    ASSERT_EQ(means.size(), 1U);
    EXPECT_DOUBLE_EQ(*means[0].before, 1);
    EXPECT_FALSE(means[0].after);
    EXPECT_DOUBLE_EQ(means[0].at, 15.5);
}

} // namespace supine::diary
