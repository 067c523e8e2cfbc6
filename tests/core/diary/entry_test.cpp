// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/entry.h"

#include <gtest/gtest.h>

namespace supine::diary {

namespace {

Entry felt(std::optional<Feeling> before, std::optional<Feeling> after) {
    Entry entry;
    entry.before = before;
    entry.after = after;
    return entry;
}

} // namespace

TEST(Change, IsClearFromTwoPointsOnly) {
    EXPECT_EQ(changeOf(felt(5, 3)), Change::Lower);
    EXPECT_EQ(changeOf(felt(5, 4)), Change::AboutTheSame);
    EXPECT_EQ(changeOf(felt(5, 5)), Change::AboutTheSame);
    EXPECT_EQ(changeOf(felt(5, 6)), Change::AboutTheSame);
    EXPECT_EQ(changeOf(felt(5, 7)), Change::Higher);
}

TEST(Change, IsUnknownUnlessBothWereSaid) {
    EXPECT_EQ(changeOf(felt(std::nullopt, 3)), Change::Unknown);
    EXPECT_EQ(changeOf(felt(3, std::nullopt)), Change::Unknown);
}

TEST(When, StaysOnTheDayThatWasLived) {
    using namespace std::chrono;
    const sys_seconds lateInUtc = sys_days{2026y / 5 / 14} + 22h + 30min;
    EXPECT_EQ((When{lateInUtc, 0min}.day()), 2026y / 5 / 14);
    EXPECT_EQ((When{lateInUtc, 120min}.day()), 2026y / 5 / 15);
    EXPECT_EQ((When{lateInUtc, -300min}.day()), 2026y / 5 / 14);
}

} // namespace supine::diary
