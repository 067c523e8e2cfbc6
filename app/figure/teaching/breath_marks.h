// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "app/figure/teaching/teaching.h"

namespace supine::figure {

/// The palest or the darkest colour of a cloth: what stands out from it.
QColor inkOn(const Material& cloth);

/// Dashes along a line of the body, as a contour that is not there.
void paintDashes(const Sheet& sheet, const QPolygonF& line, const QColor& ink);

/// Dashes along the front skin as it lies breathed out, wherever the breath has lifted the body
/// from it and no near arm or hand lies over it.
void paintExhaledContour(const Sheet& sheet, const std::vector<motion::Vec2>& exhaled,
                         const motion::Body& body, const motion::Build& build);

/// Three tapered strokes that run to the nostrils with the in-breath, and from the lips, or from
/// the nose while the lips are not pursed, with the out-breath.
void paintAir(const Sheet& sheet, const Teaching::Air& air, const motion::Body& body,
              const motion::Build& build, const TeachingInks& inks);

} // namespace supine::figure
