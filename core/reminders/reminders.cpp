// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reminders/reminders.h"

#include <algorithm>

namespace supine::reminders {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::weekday;

namespace {

constexpr hours putOffBy{3};
constexpr hours leastPutOff{1};
constexpr hours latestPutOff{21};
constexpr days week{7};

LocalDay dayOf(LocalTime time) {
    return floor<days>(time);
}

bool isChosen(const Reminders& reminders, LocalDay day) {
    return reminders.days[weekday{day}.c_encoding()];
}

// A clock that is set back, or a flight to the west, makes the day of the last one tomorrow.
bool isSpent(const Past& past, const Present& present, LocalDay day) {
    const bool shown = past.shownOn && (*past.shownOn == day || *past.shownOn == day + days{1});
    return shown || (present.practisedToday && day == dayOf(present.now));
}

/// The earliest time that can still be said.
LocalTime earliest(const Present& present) {
    const LocalTime today = dayOf(present.now);
    return std::max({today, present.since, LocalTime{present.now - longestDelay}});
}

std::optional<LocalTime> firstOn(LocalDay day, const Reminders& reminders, LocalTime from) {
    for (const TimeOfDay time : reminders.times)
        if (day + time >= from)
            return day + time;
    return {};
}

// It belongs to its day, and one that the computer slept through is dropped like any other.
std::optional<LocalTime> putOff(const Past& past, const Present& present) {
    if (!past.putOffTo || present.practisedToday)
        return {};
    const LocalDay today = dayOf(present.now);
    const bool isOfToday = dayOf(*past.putOffTo) == today && past.shownOn == today;
    return isOfToday && *past.putOffTo >= present.now - longestDelay ? past.putOffTo : std::nullopt;
}

} // namespace

std::vector<TimeOfDay> inOrder(std::vector<TimeOfDay> times) {
    const auto isOutside = [](TimeOfDay time) {
        return time < TimeOfDay{0} || time > latestTimeOfDay;
    };
    times.erase(std::remove_if(times.begin(), times.end(), isOutside), times.end());
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    times.resize(std::min(times.size(), mostTimes));
    return times;
}

std::optional<LocalTime> nextReminder(const Reminders& reminders, const Past& past,
                                      const Present& present) {
    if (!reminders.on)
        return {};
    if (const auto again = putOff(past, present))
        return again;
    const LocalDay today = dayOf(present.now);
    // The same day of next week may be the only one.
    for (LocalDay day = today; day <= today + week; day += days{1})
        if (isChosen(reminders, day) && !isSpent(past, present, day))
            if (const auto time = firstOn(day, reminders, earliest(present)))
                return time;
    return {};
}

std::optional<LocalTime> laterToday(LocalTime now) {
    const LocalTime latest = dayOf(now) + latestPutOff;
    const LocalTime later = std::min<LocalTime>(now + putOffBy, latest);
    return later - now >= leastPutOff ? std::optional(later) : std::nullopt;
}

} // namespace supine::reminders
