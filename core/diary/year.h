// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/calendar.h"
#include "core/diary/entry.h"

#include <vector>

namespace supine::diary {

/// Twelve months in a row.
struct Year {
    Month first{};
    Month last{};

    /// How many days it has, 365 or 366.
    int days() const;
    bool has(const Day& day) const;
    friend bool operator==(const Year&, const Year&) = default;
};

/// The year that ends with a month.
Year yearTo(const Month& last);

/// How the back was in one month of a year.
struct MonthMean {
    Month month{};
    double at = 0; ///< Where the middle of the month stands, in days from the year's beginning.
    int practices = 0;            ///< That have a number.
    std::optional<double> before; ///< The mean of its practices, 0 to 10.
    std::optional<double> after;  ///< The same; at least one of the two is there.

    friend bool operator==(const MonthMean&, const MonthMean&) = default;
};

/// The months of a year in which there is a number, in order of time. Only practices within the year
/// count.
std::vector<MonthMean> monthMeansOf(const std::vector<Entry>& entries, const Year& year);

} // namespace supine::diary
