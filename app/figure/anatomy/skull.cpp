// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/skull.h"

#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"

namespace supine::figure {

namespace {

constexpr double cm = 0.01;

// In the face's own frame: centimetres, +x where it looks, +y the crown.
const QPolygonF cranium{{7.9, 2.2},   {8.0, 4.4},   {7.2, 6.8},  {5.0, 9.0},
                        {1.6, 10.0},  {-2.8, 9.4},  {-6.8, 7.0}, {-8.6, 3.2},
                        {-8.5, -0.6}, {-6.8, -3.6}, {-4.4, -4.6}};
const QPolygonF base{{-4.4, -4.6}, {-2.9, -4.2}, {-2.3, -4.9}, {-1.5, -3.6}};
const QPolygonF jaw{{-0.9, -1.9}, {-1.1, -4.0}, {-0.7, -6.2}, {0.4, -7.2},
                    {2.8, -8.2},  {5.4, -9.4},  {6.9, -9.5},  {7.4, -8.5}};
const QPolygonF jawFront{{1.0, -2.9}, {1.5, -4.6}, {2.7, -5.3}};
QColor withAlpha(QColor colour, float alpha) {
    colour.setAlphaF(alpha);
    return colour;
}

} // namespace

void paintSkull(const Sheet& sheet, const motion::Body& body, const motion::Build& build,
                const AnatomyColours& colours) {
    if (!sheet.fine)
        return;
    const PartFrame frame{seen(body.trunk.head), build.skeleton.headTurned};
    const auto line = [&](const QPolygonF& points, const QColor& colour, double weight) {
        QPolygonF placed;
        for (const QPointF& p : points)
            placed << frame.toPlane(p * cm);
        sliver(sheet, openCurve(placed), colour, weight);
    };
    const QColor overHair = withAlpha(colours.bone.base, 0.42F);
    const QColor overSkin = withAlpha(colours.bone.line, 0.45F);
    line(cranium, overHair, 1.1);
    line(base, overHair, 0.9);
    for (const QPolygonF* each : {&jaw, &jawFront})
        line(*each, overSkin, 0.7);
}

} // namespace supine::figure
