// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/teaching/teaching.h"

#include "app/figure/ink/sheet.h"
#include "app/figure/teaching/breath_marks.h"
#include "app/figure/teaching/way_marks.h"

#include <QPainter>

namespace supine::figure {

void paintTeaching(QPainter& painter, const Teaching& teaching, const motion::Body& body,
                   const motion::Build& build, const Camera& camera, const Palette& palette,
                   const TeachingInks& inks, const BeforePart& before) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(camera.transform(), true);
    painter.setPen(Qt::NoPen);
    const Sheet sheet = sheetFor(painter, camera, palette);
    before("contour of the out-breath");
    paintExhaledContour(sheet, teaching.exhaled, body, build);
    before("air");
    paintAir(sheet, teaching.air, body, build, inks);
    before("ranges");
    for (const Teaching::Way& range : teaching.ranges)
        paintRangeEnd(sheet, range, teaching.ceiling, inks.range);
    before("directions");
    for (const Teaching::Way& direction : teaching.directions)
        paintDirection(sheet, direction, teaching.ceiling, inks.direction);
    painter.restore();
}

} // namespace supine::figure
