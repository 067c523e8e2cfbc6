// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/day.h"

#include <optional>
#include <string>
#include <string_view>

namespace supine::diary {

/// ISO 8601 with the offset of local time, "2026-05-14T20:30:00+02:00". Years are 0 to 9999.
std::string toIso(const When& when);
/// "2026-05-14".
std::string toIso(const Day& day);

/// Reads what toIso() writes, and "Z" as an offset; nothing for any other text.
std::optional<When> whenFromIso(std::string_view text);

/// How much local time may be ahead of UTC, both ends included.
inline constexpr std::chrono::minutes leastAhead{-720};
inline constexpr std::chrono::minutes mostAhead{840};

} // namespace supine::diary
