// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <vector>

namespace supine::commands {

/// A point of an exercise's timeline that is worth a picture.
struct Instant {
    Seconds time{};
    std::string name; ///< Of its step, and which of its phases when it has several.
};

/// The end of every phase the first time it is done, leaving out those that look like one before:
/// every pose an exercise comes to.
std::vector<Instant> keyInstants(const session::Timeline& timeline);

/// A step in which something moves, from the beginning of its first round to that round's end.
struct Movement {
    Seconds begin{};
    Seconds end{};
    std::string step;
};

/// Every movement of an exercise, the first time it is done.
std::vector<Movement> movementsOf(const session::Timeline& timeline);

/// `count` times (2 or more) from the movement's first instant to its last, evenly spaced.
std::vector<Seconds> framesOf(const Movement& movement, int count);

} // namespace supine::commands
