// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::motion {

/// The lowest point of the skin of back, buttocks, limbs, heels and toes above the mat, in metres.
double lowestSkin(const Build& build, const Body& body);

} // namespace supine::motion
