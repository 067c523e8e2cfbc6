// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/day.h"

#include <array>
#include <chrono>
#include <optional>
#include <vector>

namespace supine::diary {

using Month = std::chrono::year_month;

/// A row of a calendar; days of the months beside it are left empty.
using Week = std::array<std::optional<Day>, 7>;

Month monthOf(const Day& day);

/// The seven days of the week, beginning with `first`.
std::array<std::chrono::weekday, 7> weekdaysFrom(std::chrono::weekday first);

/// The weeks of a month, four to six, each beginning with `first`.
std::vector<Week> weeksOf(const Month& month, std::chrono::weekday first);

/// How many days a month has, 28 to 31.
int daysIn(const Month& month);

/// The day so many days later or, where negative, earlier.
Day moved(const Day& day, int days);

/// The same day of the month so many months later or earlier, or that month's last day where it is
/// shorter.
Day movedByMonths(const Day& day, int months);

} // namespace supine::diary
