// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <numbers>

namespace supine {

/// A length of time, or an instant counted from the start of a timeline. Fractions are kept.
using Seconds = std::chrono::duration<double>;

/// How long one breath takes, as the person set it. Everything in a session follows it.
struct BreathPace {
    Seconds in{4.0};  ///< 3 to 6, default 4.
    Seconds out{6.0}; ///< 4 to 9, default 6.

    Seconds whole() const { return in + out; }
    friend bool operator==(const BreathPace&, const BreathPace&) = default;
};

inline constexpr double radiansPerDegree = std::numbers::pi / 180.0;
inline constexpr double millimetresPerMetre = 1000.0;

constexpr double toRadians(double degrees) { return degrees * radiansPerDegree; }
constexpr double toDegrees(double radians) { return radians / radiansPerDegree; }

} // namespace supine
