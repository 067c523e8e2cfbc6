// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"

namespace supine::motion {

/// How far anything of one body that can be seen from outside is from the same of another, in
/// metres: joints, the skin of the trunk, and what turns or closes (fingers, head, eyes, lips) by
/// the way its farthest point goes. Infinite when the bodies cannot be compared: a hand holds
/// something else, the picture steps back, or one has no skin. What only a see-through figure shows
/// does not count.
double farthestApart(const Body& one, const Body& other);

} // namespace supine::motion
