// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "app/figure/framing.h"
#include "app/figure/palette.h"
#include "app/figure/parts.h"
#include "app/figure/view.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <QRectF>

#include <functional>

class QPainter;

namespace supine::figure {

/// Paints wall and floor over the whole of `area`; the floor begins at `horizon` (y in the
/// picture).
void paintRoom(QPainter& painter, const QRectF& area, double horizon, const Palette& palette);

/// Paints mat and figure. It knows no widget, clock or text; any paint device will do.
void paintFigure(QPainter& painter, const motion::Body& body, const motion::Build& build,
                 const Camera& camera, const Palette& palette, const View& view = {});

/// Called with each part's name before it is painted.
using BeforePart = std::function<void(const char* part)>;

/// The same picture for one who wants to know which part is being painted.
void paintPartByPart(QPainter& painter, const motion::Body& body, const motion::Build& build,
                     const Camera& camera, const Palette& palette, const BeforePart& before,
                     const View& view = {});

} // namespace supine::figure
