// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <QPolygonF>

namespace supine::figure {

/// Where a short sleeve ends: 0 at the shoulder, 1 at the elbow.
inline constexpr double sleeveEnd = 0.52;

/// How a sleeve ends at the shoulder.
enum class SleeveRoot {
    Round, ///< As the edge of the body, with the shade of its underside.
    Flat   ///< It lies on the shirt as far as its seam; its shade comes to nothing there.
};

/// The short sleeve's outline with its round shoulder.
QPolygonF sleeveOutline(const motion::ArmBody& arm, const motion::Build& build,
                        SleeveRoot root = SleeveRoot::Round);

/// The band of cloth along the sleeve's hem.
QPolygonF sleeveHem(const motion::ArmBody& arm, const motion::Build& build, SleeveRoot root);

/// The sleeve's cloth, without lines round it.
void paintSleeve(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                 const Material& shirt, SleeveRoot root);

/// The lines along the sleeve. They come to nothing at the shoulder, so that sleeve and shirt are
/// one cloth.
void paintSleeveEdges(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                      const Material& shirt, SleeveRoot root);

/// Edges and hem alone, thin, to be seen over what the sleeve itself does not hide.
void paintSleeveLines(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                      const QColor& line);

} // namespace supine::figure
