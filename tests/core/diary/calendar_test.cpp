// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/calendar.h"

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

TEST(Calendar, AMonthBeginsInTheColumnOfItsFirstDay) {
    const std::vector<Week> weeks = weeksOf(2026y / May, Monday); // the first was a Friday
    ASSERT_EQ(weeks.size(), 5u);
    EXPECT_FALSE(weeks.front()[3]);
    EXPECT_EQ(weeks.front()[4], 2026y / May / 1);
    EXPECT_EQ(weeks.back()[6], 2026y / May / 31);
}

TEST(Calendar, TheFirstDayOfTheWeekIsWhateverAPersonIsUsedTo) {
    EXPECT_EQ(weeksOf(2026y / May, Sunday).front()[5], 2026y / May / 1);
    EXPECT_EQ(weeksOf(2026y / May, Saturday).front()[6], 2026y / May / 1);
    EXPECT_EQ(weeksOf(2026y / May, Friday).front()[0], 2026y / May / 1);
}

TEST(Calendar, HasEveryDayOfAMonthOnceInOrder) {
    for (int year = 2023; year <= 2028; ++year)
        for (unsigned number = 1; number <= 12; ++number) {
            const Month asked = std::chrono::year{year} / std::chrono::month{number};
            int expected = 0;
            for (const Week& week : weeksOf(asked, Monday))
                for (const std::optional<Day>& day : week)
                    if (day) {
                        EXPECT_EQ(*day, asked / ++expected);
                    }
            EXPECT_EQ(expected, daysIn(asked));
        }
}

TEST(Calendar, FourWeeksAreEnoughForAFebruaryThatBeginsOnTheFirstDay) {
    EXPECT_EQ(weeksOf(2027y / February, Monday).size(), 4u);
    EXPECT_EQ(weeksOf(2024y / June, Monday).size(), 5u);
    EXPECT_EQ(weeksOf(2025y / June, Monday).size(), 6u);
}

TEST(Calendar, MovesOverTheEndsOfMonthsAndYears) {
    EXPECT_EQ(moved(2025y / December / 31, 1), 2026y / January / 1);
    EXPECT_EQ(moved(2028y / March / 1, -1), 2028y / February / 29);
}

TEST(Calendar, AShorterMonthIsEnteredOnItsLastDay) {
    EXPECT_EQ(movedByMonths(2026y / January / 31, 1), 2026y / February / 28);
    EXPECT_EQ(movedByMonths(2026y / March / 31, -1), 2026y / February / 28);
    EXPECT_EQ(movedByMonths(2026y / January / 15, -1), 2025y / December / 15);
}

} // namespace supine::diary
