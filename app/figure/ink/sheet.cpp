// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/ink/sheet.h"

#include <algorithm>

namespace supine::figure {

namespace {

constexpr double lineWidth = 0.0030;  // metres
constexpr double thinnestLine = 0.95; // pixels
constexpr double fineFrom = 230;      // pixels per metre

} // namespace

Sheet sheetFor(QPainter& painter, const Camera& camera, const Palette& palette) {
    const double pixel = 1 / camera.pixelsPerMetre;
    return {painter,
            palette,
            std::max(lineWidth, thinnestLine * pixel) * palette.lineWeight,
            pixel / painter.device()->devicePixelRatioF(),
            camera.pixelsPerMetre >= fineFrom,
            nullptr};
}

} // namespace supine::figure
