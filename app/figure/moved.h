// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/apart.h"

namespace supine::figure {

/// A step of the figure that nobody sees, in device pixels. A figure that has moved less need not be
/// asked to draw itself. Design choice.
inline constexpr double unseenStep = 0.35;

/// Whether anybody can see that a figure has moved from one body to another, at this many device
/// pixels for each metre. It cannot tell of a see-through figure, whose insides move as well.
inline bool seenToMove(const motion::Body& from, const motion::Body& to, double pixelsPerMetre) {
    return motion::farthestApart(from, to) * pixelsPerMetre >= unseenStep;
}

} // namespace supine::figure
