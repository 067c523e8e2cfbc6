// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/hand_target.h"

namespace supine::motion {

/// The hand round the upper shin from outside. While the thigh stands upright the shin is out of
/// reach and the palm takes the front of the knee; it slides to the shin as the knee comes nearer.
PalmContact shinHold(const Build& build, const LegBody& leg);

/// The hand behind the thigh from outside.
PalmContact thighHold(const Build& build, const LegBody& leg);

} // namespace supine::motion
