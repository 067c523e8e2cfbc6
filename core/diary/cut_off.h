// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"

#include <optional>
#include <string_view>
#include <vector>

namespace supine::diary {

/// An entry that was written less long ago may be one that somebody practises in another window.
inline constexpr std::chrono::seconds surelyCutOff{45};
/// Longer ago nobody goes on where they were; they begin anew.
inline constexpr std::chrono::hours worthGoingOn{12};

/// The practice that was cut off, by a crash or a power cut, and that one may be offered to go on
/// with: the newest of all, if it is still under way, was begun at all, and went on between
/// `surelyCutOff` and `worthGoingOn` ago. `practising` is the id of the one that is lived now in
/// this window, if any. `leftIn` and `leftAt` of what is returned say where.
std::optional<Entry> cutOff(const std::vector<Entry>& entries, std::chrono::sys_seconds now,
                            std::string_view practising = {});

} // namespace supine::diary
