// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/painter.h"

#include "app/figure/anatomy/anatomy.h"
#include "app/figure/body/body_painter.h"

#include <QPainter>

#include <optional>

namespace supine::figure {

namespace {

constexpr double steppedBackMost = 0.6; // how much wall a wholly dimmed figure takes on

} // namespace

void paintPartByPart(QPainter& painter, const motion::Body& body, const motion::Build& build,
                     const Camera& camera, const Palette& palette, const BeforePart& before,
                     const View& view) {
    const double steppedBack = steppedBackMost * body.dimmed;
    const Palette whole = view.seeThrough ? seeThrough(palette) : palette;
    const Palette colours = steppedBack > 0 ? stepBack(whole, steppedBack) : whole;
    Sheet sheet = sheetFor(painter, camera, colours);
    std::optional<Anatomy> anatomy;
    if (view.seeThrough && isSolved(body))
        anatomy = anatomyOf(body, build, view.work, palette, steppedBack);
    sheet.anatomy = anatomy ? &*anatomy : nullptr;
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(camera.transform(), true);
    painter.setPen(Qt::NoPen);
    const auto paint = [&](std::span<const Part> parts) {
        for (const Part& part : parts) {
            before(part.name);
            part.paint(sheet, body, build);
        }
    };
    paint(groundParts());
    if (isSolved(body))
        paint(bodyParts());
    painter.restore();
}

void paintFigure(QPainter& painter, const motion::Body& body, const motion::Build& build,
                 const Camera& camera, const Palette& palette, const View& view) {
    paintPartByPart(
        painter, body, build, camera, palette, [](const char*) {}, view);
}

} // namespace supine::figure
