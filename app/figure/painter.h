// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/parts.h"
#include "app/figure/camera.h"
#include "app/figure/framing.h"
#include "app/figure/style/palette.h"
#include "app/figure/view.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <functional>

class QPainter;

namespace supine::figure {

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
