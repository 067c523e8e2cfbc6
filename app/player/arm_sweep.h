// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"

namespace supine::player {

/// Where words may begin, in pixels from the left, that end at `bottom` above somebody who lies
/// with the head to the left: on their way up the hands sweep a quarter of a circle about the
/// shoulders.
double rightOfArmSweep(const figure::Camera& camera, double bottom);

} // namespace supine::player
