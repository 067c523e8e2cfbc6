// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/choreography.h"
#include "core/motion/vec.h"

namespace supine::motion {

/// How far the shoulder blade has turned upward with the arm, in degrees: 0.43 of the upper arm's
/// elevation while it rises, down to 0.37 while it is lowered. Braman JP et al. J Shoulder Elbow Surg
/// 2009;18(6):960-967. Only an arm raised into the air turns it; that hands on belly or legs leave it
/// where it lies is a design choice.
double bladeTurnDeg(const Travel<HandGoal>& hand);

/// Where that brings the right shoulder joint from its place at rest, in metres: away from the mat and
/// a little toward head and midline, on an arc. Design choice, 11 mm up with the arm at a right angle.
Vec3 socketShift(double bladeTurnDeg);

} // namespace supine::motion
