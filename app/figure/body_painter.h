// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// Paints the person alone, without mat and shadows, from the farthest part to the nearest. Of a
/// body that was never solved nothing is painted.
void paintBody(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

} // namespace supine::figure
