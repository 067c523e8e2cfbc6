// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "app/figure/teaching/teaching.h"

#include <QPolygonF>

namespace supine::figure {

/// Where the arrow of a way runs, in metres as `seen` gives them: beside the part on its own arc,
/// over the pelvis for a tilt, down to the belly for a draw-in. Nothing of it is higher than
/// `ceiling`.
QPolygonF directionLine(const motion::PartWay& way, double ceiling);

/// Where the arc of a range runs, close along the way of a knee or hand to its end. A tilt has
/// none: it is seen in the magnifier.
QPolygonF rangeLine(const motion::PartWay& way, double ceiling);

/// One tapered arrow along directionLine().
void paintDirection(const Sheet& sheet, const Teaching::Way& way, double ceiling,
                    const QColor& ink);

/// A thin arc along rangeLine() with a bar across its end.
void paintRangeEnd(const Sheet& sheet, const Teaching::Way& way, double ceiling, const QColor& ink);

} // namespace supine::figure
