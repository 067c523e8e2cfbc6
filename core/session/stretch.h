// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

namespace supine::session {

/// The least a person may set for getting into position.
inline constexpr Seconds leastTimeToGetIntoPosition{30};

/// Whether a step or repeat with these levels belongs to a level; no levels are all.
bool isForLevel(const std::vector<model::Level>& levels, model::Level level);

/// How long all free phases of an exercise or section last together, as written.
Seconds freeSecondsOf(const model::Exercise& exercise, model::Level level);

/// The factor by which the free phases of the stretchable sections before the first exercise last
/// longer, so that together they take the time to get into position. 1 without such sections.
double stretchOf(const model::Library& library, const model::Routine& routine,
                 const TimelineOptions& options);

} // namespace supine::session
