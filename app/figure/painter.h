// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "app/figure/palette.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <QRectF>

class QPainter;

namespace supine::figure {

/// What the figure's own box is, in metres, for framing: from the crown to the toes and from the
/// mat's near edge to the highest point.
struct Extent {
    double left = -0.86;
    double right = 0.84;
    double below = 0.10;  ///< The mat's near edge under the surface, positive.
    double above = 0.60;  ///< Knees in hook-lying; 0.94 with raised arms.
};

/// A camera that shows the mat centred in `area`, its near edge at the area's bottom, with the mat
/// `share` (0 to 1) of the area's width but no higher than the area.
Camera cameraFor(const QRectF& area, double share, const Extent& extent = {});

/// Paints wall and floor over the whole of `area`; the floor begins at `horizon` (y in the picture).
void paintRoom(QPainter& painter, const QRectF& area, double horizon, const Palette& palette);

/// Paints mat and figure. It knows no widget, clock or text; any paint device will do.
void paintFigure(QPainter& painter, const motion::Body& body, const motion::Build& build,
                 const Camera& camera, const Palette& palette);

} // namespace supine::figure
