// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/choreography.h"

namespace supine::session {

/// The way from wherever the body is to a pose of rest: the hands let go before the feet come down.
motion::Choreography wayToRest(const motion::Pose& from, const motion::Pose& rest);

} // namespace supine::session
