// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/outline.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/build.h"

namespace supine::figure {

/// Where the toes of a foot that shows its sole point, in the frame of its ankle.
enum class SoleTurn {
    ToesAhead, ///< +x.
    ToesBack   ///< -x.
};

/// Paints a bare foot that shows its sole, the little toe's side up.
void paintSole(const Sheet& sheet, const PartFrame& ankle, const motion::Build& build,
               const Material& skin, SoleTurn turn);

} // namespace supine::figure
