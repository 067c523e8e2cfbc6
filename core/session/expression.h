// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/expression.h"
#include "core/session/timeline.h"

namespace supine::session {

/// What face and head do at `time` of a timeline, of which `phase` is the phase: the eyes look at
/// what is about to move shortly before it moves, the head follows them by a few degrees and comes
/// back after them. Nobody blinks where one phase meets the next, so that pictures of a phase's end
/// show open eyes. A pure function of time, without steps.
motion::Expression expressionAt(const Timeline& timeline, std::size_t phase, Seconds time,
                                const motion::BreathState& breath);

} // namespace supine::session
