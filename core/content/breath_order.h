// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"

namespace supine::content {

/// Phases one exercise may have when all its repeats are counted out at its longest level.
inline constexpr int maximumPhases = 5000;

/// Reports where a breath would jump: an in-breath that no out-breath follows, or an out-breath
/// that no in-breath comes before. Repeats are followed round once. Only the last phase of an
/// exercise may be an in-breath: the free phase after it begins by breathing out. Also reports
/// repeats that multiply beyond maximumPhases. It reads the values as they are written and passes
/// over what is faulty.
void checkBreathOrder(const Node& sequence, Faults& faults);

} // namespace supine::content
