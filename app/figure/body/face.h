// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/outline.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"

namespace supine::figure {

/// The outline of the face in its own frame (+x where it looks, +y the crown) with the lips as they
/// are pursed.
QPolygonF faceOutline(const motion::Build& build, double lipsPursed);

/// Paints cheek, lips, nose, brow and eye over a filled face.
void paintFeatures(const Sheet& sheet, const PartFrame& frame, const motion::Build& build,
                   const motion::FaceBody& face);

} // namespace supine::figure
