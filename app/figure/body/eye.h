// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/outline.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// Paints the eye that is seen from the side, in the frame of the face (+x where it looks, +y the
/// crown): the iris turns with the gaze and the lids follow it, as they do when one looks down.
void paintEye(const Sheet& sheet, const PartFrame& frame, const motion::Build& build,
              const motion::FaceBody& face);

} // namespace supine::figure
