// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// Whether there is anything to paint: a body that was never solved has no skin.
bool isSolved(const motion::Body& body);

/// Paints the person alone, without mat and shadows, from the farthest part to the nearest. Of a
/// body that was never solved nothing is painted.
void paintBody(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

} // namespace supine::figure
