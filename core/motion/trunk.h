// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/trunk_skin.h"

namespace supine::motion {

/// The trunk and head with this skin. The thorax, neck and head do not move with the pelvis.
TrunkBody solveTrunk(const Build& build, const TrunkSkin& skin, double bladesDown);

/// How far the shoulders move when the blades slide all the way down, toward the feet, in metres.
/// Design choice.
inline constexpr double bladeSlide = 0.012;

} // namespace supine::motion
