// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/fields.h"
#include "core/content/pose_reader.h"
#include "core/motion/choreography.h"

#include <vector>

namespace supine::content {

/// What moves in a phase: its one `pose` over all of it, or its `moves` in their windows. Moves of
/// the same part of the body that overlap are a fault.
std::vector<motion::Move> readMoves(const Fields& phase, const Known& known, Faults& faults);

} // namespace supine::content
