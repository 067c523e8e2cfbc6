// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "app/figure/style/palette.h"

#include <QPainter>

namespace supine::figure {

struct Anatomy;

/// What every part of the figure is drawn on. The painter draws in metres as `seen` gives them,
/// with y up, antialiased and without a pen.
struct Sheet {
    QPainter& painter;
    const Palette& palette;
    double line;  ///< Width of an outline in metres: about 3 mm, and never under a pixel.
    double pixel; ///< Width of a pixel of the paint device in metres: nothing smaller is seen.
    bool fine;    ///< Whether the picture is large enough for lashes, nails and folds.
    const Anatomy* anatomy = nullptr; ///< What shows through the skin; null when nothing does.
};

/// A sheet for a painter whose transform is `camera`'s.
Sheet sheetFor(QPainter& painter, const Camera& camera, const Palette& palette);

} // namespace supine::figure
