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

/// How a sole is seen.
struct SoleView {
    SoleTurn turn = SoleTurn::ToesAhead;
    bool littleToeUp = true; ///< Else the great toe is.
};

/// Where the edges of shin and heel meet.
struct HeelEdges {
    QPointF upper;
    QPointF lower;
};

HeelEdges heelEdges(const PartFrame& ankle, const motion::Build& build, SoleView view);

/// The line round a foot that shows its sole, to be covered by paintSole().
void paintSoleContour(const Sheet& sheet, const PartFrame& ankle, const motion::Build& build,
                      const Material& skin, SoleView view);

/// Paints a bare foot that shows its sole; where it meets the shin it has no line of its own.
void paintSole(const Sheet& sheet, const PartFrame& ankle, const motion::Build& build,
               const Material& skin, SoleView view);

} // namespace supine::figure
