// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/calendar.h"

#include <algorithm>

namespace supine::diary {

using std::chrono::days;
using std::chrono::months;
using std::chrono::sys_days;
using std::chrono::weekday;

Month monthOf(const Day& day) {
    return {day.year(), day.month()};
}

std::array<weekday, 7> weekdaysFrom(weekday first) {
    std::array<weekday, 7> all;
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = first + days{static_cast<int>(i)};
    return all;
}

std::vector<Week> weeksOf(const Month& month, weekday first) {
    std::vector<Week> weeks(1);
    const Day begin = month / 1;
    auto column = static_cast<std::size_t>((weekday{sys_days{begin}} - first).count());
    for (int i = 0; i < daysIn(month); ++i, ++column) {
        if (column == 7) {
            weeks.emplace_back();
            column = 0;
        }
        weeks.back()[column] = moved(begin, i);
    }
    return weeks;
}

int daysIn(const Month& month) {
    const Day last = month / std::chrono::last;
    return static_cast<int>(static_cast<unsigned>(last.day()));
}

Day moved(const Day& day, int by) {
    return Day{sys_days{day} + days{by}};
}

Day movedByMonths(const Day& day, int by) {
    const Month goal = monthOf(day) + months{by};
    const auto number = std::min(static_cast<unsigned>(day.day()), static_cast<unsigned>(daysIn(goal)));
    return goal / std::chrono::day{number};
}

} // namespace supine::diary
