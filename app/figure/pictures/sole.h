// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/outline.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/build.h"

namespace supine::figure {

/// The line round a foot that shows its sole, the toes toward -x of the frame of its ankle and the
/// great toe up, as somebody sees it who looks at a left foot from below; to be covered by
/// paintSole().
void paintSoleContour(const Sheet& sheet, const PartFrame& ankle, const motion::Build& build,
                      const Material& skin);

/// Paints a bare foot that shows its sole; where it meets the shin it has no line of its own.
void paintSole(const Sheet& sheet, const PartFrame& ankle, const motion::Build& build,
               const Material& skin);

} // namespace supine::figure
