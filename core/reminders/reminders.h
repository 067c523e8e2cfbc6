// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

namespace supine::reminders {

/// What the clock on the wall says, to the second. It jumps where a clock is set or summer begins
/// and ends.
using LocalTime = std::chrono::local_seconds;
using LocalDay = std::chrono::local_days;

/// A time of day in minutes since midnight, 0 to 1439.
using TimeOfDay = std::chrono::minutes;
inline constexpr TimeOfDay latestTimeOfDay{24 * 60 - 1};

/// More times than these a day are not kept.
inline constexpr std::size_t mostTimes = 4;

/// When a person wants to be reminded of practising. By default nobody is.
struct Reminders {
    bool on = false;
    /// Whether each day of the week is one of them, from Sunday on; by default all are.
    std::array<bool, 7> days{true, true, true, true, true, true, true};
    /// In order, each once, at most mostTimes. A day has one reminder all the same: the others are
    /// for days on which the computer was off at the first.
    std::vector<TimeOfDay> times{std::chrono::hours{18}};
    /// Whether the program waits for them with its window closed and starts with the computer.
    bool inBackground = false;

    friend bool operator==(const Reminders&, const Reminders&) = default;
};

/// The times as Reminders keeps them: in order, each once, none outside the day, not too many.
std::vector<TimeOfDay> inOrder(std::vector<TimeOfDay> times);

/// What became of the reminders so far.
struct Past {
    std::optional<LocalDay> shownOn;   ///< The day of the last one.
    std::optional<LocalTime> putOffTo; ///< When that one is said again; nothing when it is not.

    friend bool operator==(const Past&, const Past&) = default;
};

/// What is known at the moment at which one asks for the next reminder.
struct Present {
    LocalTime now;
    /// Since when somebody waits for reminders: times before it are not made up for. That is when
    /// they were chosen, or when the person opened the program themselves.
    LocalTime since;
    bool practisedToday = false;
};

/// A reminder for which the computer slept is said on waking for so long, and dropped after.
inline constexpr std::chrono::hours longestDelay{2};

/// When the next reminder is due: at most longestDelay ago and on the day of `now`, or later.
/// Nothing where none will be. A day on which one was shown, or on which the person has practised,
/// has none any more, except the one that was put off. A time that the clock jumps over in spring
/// is past when it arrives; one that comes twice in autumn is shown the first time.
std::optional<LocalTime> nextReminder(const Reminders& reminders, const Past& past,
                                      const Present& present);

/// When a reminder that is put off now is said again: three hours later, at 21:00 at the latest.
/// Nothing where that is less than an hour away.
std::optional<LocalTime> laterToday(LocalTime now);

} // namespace supine::reminders
