// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/calendar.h"
#include "core/diary/entry.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace supine::diary {

/// What some practices come to.
struct Sum {
    int practices = 0;
    int days = 0;     ///< On how many days something was practised.
    Seconds length{}; ///< Played, pauses not counted.

    friend bool operator==(const Sum&, const Sum&) = default;
};

Sum sumOf(const std::vector<Entry>& entries);

/// How many practices lie on each day.
std::map<Day, int> practicesByDay(const std::vector<Entry>& entries);

/// What before and after say, counted over some practices. Practices where one of the two is
/// missing do not count.
struct Comparison {
    int lower = 0;  ///< Clearly, see changeOf().
    int same = 0;
    int higher = 0; ///< Clearly.

    int counted() const { return lower + same + higher; }
    friend bool operator==(const Comparison&, const Comparison&) = default;
};

Comparison comparisonOf(const std::vector<Entry>& entries);

/// One practice in a plot of a month.
struct Mark {
    std::string id;   ///< Of its entry.
    Day day{};
    double at = 0;    ///< Where along the month it stands, in days from its beginning; the practices
                      ///< of one day stand side by side round its middle.
    std::optional<Feeling> before;
    std::optional<Feeling> after; ///< At least one of the two is there.

    friend bool operator==(const Mark&, const Mark&) = default;
};

/// What a plot of the month shows: every practice of it that has a number, in order of time.
std::vector<Mark> marksOf(const std::vector<Entry>& entries, const Month& month);

} // namespace supine::diary
