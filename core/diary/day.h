// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace supine::diary {

/// A day of the calendar as the person lived it, without a time zone.
using Day = std::chrono::year_month_day;

/// An instant together with what the clock on the wall said then, so that a practice stays on its
/// day when the person travels or the clocks change.
struct When {
    std::chrono::sys_seconds utc{}; ///< Seconds of 1970, UTC.
    std::chrono::minutes ahead{};   ///< How much local time was ahead of UTC, -720 to 840.

    /// The day in local time.
    Day day() const { return Day{std::chrono::floor<std::chrono::days>(utc + ahead)}; }
    friend bool operator==(const When&, const When&) = default;
};

} // namespace supine::diary
