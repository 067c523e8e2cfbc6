// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/limb.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"

namespace supine::figure {

/// Which side of a foot is seen: the near foot shows its outer side and five toes in a row, the far
/// one its arch and big toe.
enum class FootView { Outer, Inner };

/// Paints a bare foot and the skin above its ankle up to the hem of the leggings.
void paintFoot(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg,
               const Limb& limb, FootView view, const Material& skin);

} // namespace supine::figure
