// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/muscle_work.h"
#include "core/session/timeline.h"

namespace supine::session {

/// How long muscles take from the work of one phase to that of the next. Design choice: long enough
/// to be seen coming, short enough to be there with the movement.
inline constexpr Seconds workRamp{0.45};

/// The muscles at work at `time`, which lies in the phase `phase` of the timeline. Where a phase
/// begins the work goes over smoothly from that of the phase before; the first one begins at rest.
/// A pure function of time, so that seeking shows what playing shows.
motion::MuscleWork musclesAt(const Timeline& timeline, std::size_t phase, Seconds time);

} // namespace supine::session
