// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/painter.h"

#include "app/figure/body_painter.h"
#include "app/figure/mat.h"
#include "app/figure/shadow.h"

#include <QPainter>

namespace supine::figure {

namespace {

constexpr double steppedBackMost = 0.6; // how much wall a wholly dimmed figure takes on

} // namespace

void paintFigure(QPainter& painter, const motion::Body& body, const motion::Build& build,
                 const Camera& camera, const Palette& palette) {
    const Palette colours =
        body.dimmed > 0 ? stepBack(palette, steppedBackMost * body.dimmed) : palette;
    const Sheet sheet = sheetFor(painter, camera, colours);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(camera.transform(), true);
    painter.setPen(Qt::NoPen);
    paintMat(sheet);
    paintContactShadows(sheet, body);
    paintBody(sheet, body, build);
    painter.restore();
}

} // namespace supine::figure
