// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "core/motion/build.h"

#include <QRectF>

#include <string_view>

namespace supine::figure {

/// What the figure's own box is, in metres, for framing: from the mat's far left to its far right
/// corner and from the mat's near edge to the highest point.
struct Extent {
    double left = -0.91;
    double right = 0.88;
    double below = 0.095; ///< The mat's near edge under the surface, positive.
    double above = 0.60;  ///< Knees in hook-lying; 0.94 with raised arms.
};

/// A camera that shows the mat centred in `area`, its near edge at the area's bottom, with the mat
/// `share` (0 to 1) of the area's width but no higher than the area.
Camera cameraFor(const QRectF& area, double share, const Extent& extent = {});

/// A camera for a portrait: head and shoulders of somebody who lies fill the area.
Camera portraitFor(const QRectF& area);

/// How much higher, in metres, the trunk of this body rises in a full breath than a slender one,
/// for which the views were made; 0 for a slender one.
double extraHeight(const motion::Build& build);

/// A camera that shows all of a body and its mat in an exercise done lying, the raised arms too.
Camera wholeFor(std::string_view exercise, const QRectF& area);

/// A camera for a small picture of an exercise: breathing, neutral spine and tilt are seen closer,
/// from the chest to the thighs, because they differ by centimetres; the others whole.
Camera cropFor(std::string_view exercise, const QRectF& area, const motion::Build& build);

} // namespace supine::figure
