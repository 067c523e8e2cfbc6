// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/outline.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// Paints the neck from under the chin to the collar, to be covered by head and shirt.
void paintNeck(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Paints hair, face and ear in profile, in this frame of the face (+x where it looks).
void paintHead(const Sheet& sheet, const PartFrame& frame, const motion::Build& build,
               const motion::FaceBody& face);

/// The same of a body on its back, looking up.
void paintHead(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

} // namespace supine::figure
