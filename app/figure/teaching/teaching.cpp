// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/teaching/teaching.h"

#include "app/figure/ink/sheet.h"
#include "app/figure/teaching/breath_marks.h"
#include "app/figure/teaching/way_marks.h"

#include <QPainter>

#include <functional>

namespace supine::figure {

namespace {

/// Paints in metres as the camera shows them.
void paintInRoom(QPainter& painter, const Taught& figure,
                 const std::function<void(const Sheet&)>& paint) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setTransform(figure.camera.transform(), true);
    painter.setPen(Qt::NoPen);
    paint(sheetFor(painter, figure.camera, figure.palette));
    painter.restore();
}

} // namespace

void paintExhaled(QPainter& painter, const Teaching& teaching, const Taught& figure) {
    paintInRoom(painter, figure, [&](const Sheet& sheet) {
        paintExhaledContour(sheet, teaching.exhaled, figure.body, figure.build);
    });
}

void paintTeaching(QPainter& painter, const Teaching& teaching, const Taught& figure,
                   const TeachingInks& inks, const BeforePart& before) {
    paintInRoom(painter, figure, [&](const Sheet& sheet) {
        before("air");
        paintAir(sheet, teaching.air, figure.body, figure.build, inks);
        before("ranges");
        for (const Teaching::Way& range : teaching.ranges)
            paintRangeEnd(sheet, range, teaching.ceiling, inks.range);
        before("directions");
        for (const Teaching::Way& direction : teaching.directions)
            paintDirection(sheet, direction, teaching.ceiling, inks.direction);
    });
}

} // namespace supine::figure
