// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"

#include <QPolygonF>

namespace supine::figure {

/// A flat fill.
void fill(const Sheet& sheet, const QPolygonF& outline, const QColor& colour);

/// The contour round an outline, to be covered by its fill: the outline grown by the width of a
/// line, heavier where it faces down. Several contours drawn before their fills join into one.
/// `weight` 1 is a whole line.
void contour(const Sheet& sheet, const QPolygonF& outline, const QColor& colour, double weight = 1);

/// Where a sliver comes to a point.
enum class Taper { Both, Start, End };

/// A line drawn as a thin filled shape that comes to a point, as a brush does. `weight` 1 is as
/// wide as an outline at its widest.
void sliver(const Sheet& sheet, const QPolygonF& line, const QColor& colour, double weight = 1,
            Taper taper = Taper::Both);

/// Shade inside a filled outline along the edges that face away from `toLight`, as deep as that
/// vector is long, with a soft edge. `strength` 1 reaches the material's shade.
void shadeAway(const Sheet& sheet, const QPolygonF& outline, QPointF toLight,
               const Material& material, double strength = 1);

/// The same for a part of a larger shape, whose outline decides where the shade lies.
void shadeUnder(const Sheet& sheet, const QPolygonF& outline, const QPolygonF& whole,
                QPointF toLight, const Material& material, double strength);

} // namespace supine::figure
