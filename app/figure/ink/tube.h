// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"

#include <QPolygonF>

#include <vector>

namespace supine::figure {

/// A limb, finger or toe: two edges along a line, one station of the first beside one of the
/// second.
struct Tube {
    QPolygonF front; ///< On the left of the line's direction, with y up.
    QPolygonF back;

    /// The line between the edges at `across`, 0 the back edge and 1 the front edge.
    QPolygonF lineAt(double across) const;
    /// Its closed outline, the ends rounded or cut straight.
    QPolygonF outline(bool roundStart, bool roundEnd) const;
};

/// The tube round a line with these radii, one of each for every point of the line.
Tube tubeAlong(const QPolygonF& line, const std::vector<double>& front,
               const std::vector<double>& back);

/// Over which shares (0 to 1) of a tube's length its shade comes in at the root and goes at the
/// end, so that it runs into the next part without an edge.
struct Fade {
    double root = 0.12;
    double end = 0;
};

/// Shade along the edges that face away from the light and a rim along those that face it.
void shadeTube(const Sheet& sheet, const Tube& tube, const Material& material, Fade fade = {});

/// Where the light comes from: above, and a little from the head.
inline const QPointF toLight{-0.24, 0.97};

} // namespace supine::figure
