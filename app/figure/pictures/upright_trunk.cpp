// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/arm.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/pictures/upright.h"
#include "app/figure/pictures/upright_skin.h"

namespace supine::figure {

namespace {

using motion::TrunkLine;

QPolygonF collar(const TrunkLine& trunk, double inset) {
    const double root = trunk.neckRoot() - inset;
    return lineAcross(trunk, root, root + 0.012, -0.022);
}

/// The shirt's edge hangs a little over the waistband it is tucked into.
QPolygonF shirtEdge(const TrunkLine& trunk, double from, double to, double side) {
    constexpr double hangs = 0.004;
    constexpr double until = 0.20; // above the waistband
    constexpr int steps = 40;
    QPolygonF edge;
    for (int i = 0; i <= steps; ++i) {
        const double along = from + (to - from) * i / steps;
        const double loose = hangs * (1 - smoothStep(0, until, along - waistFront));
        const double depth = side > 0 ? trunk.front(along) : trunk.back(along);
        edge << onTrunk(trunk, along, side * (depth + loose));
    }
    return edge;
}

QPolygonF shirtOutline(const TrunkLine& trunk) {
    const double root = trunk.neckRoot();
    constexpr double inside = 0.8; // so that no edge of it shows beside what covers it
    return shirtEdge(trunk, root, waistFront, 1) +
           QPolygonF{onTrunk(trunk, waistFront - underWaist, inside * trunk.front(waistFront)),
                     onTrunk(trunk, waistBack - underWaist, -inside * trunk.back(waistBack))} +
           shirtEdge(trunk, waistBack, root + 0.012, -1) + reversed(collar(trunk, 0));
}

void paintShirtFolds(const Sheet& sheet, const TrunkLine& trunk) {
    if (!sheet.fine)
        return;
    const Material& shirt = sheet.palette.shirt;
    const QColor crease = between(shirt.shade, shirt.line, 0.35);
    const auto fold = [&](std::initializer_list<std::pair<double, double>> points, double weight) {
        QPolygonF line;
        for (const auto& [along, share] : points)
            line << onTrunk(trunk, along,
                            share > 0 ? share * trunk.front(along) : share * trunk.back(along));
        sliver(sheet, openCurve(line), crease, weight);
    };
    fold({{0.330, 0.72}, {0.305, 0.58}, {0.290, 0.36}}, 0.7);
    fold({{0.295, 0.66}, {0.277, 0.54}, {0.268, 0.42}}, 0.5);
    fold({{0.205, -0.86}, {0.175, -0.55}, {0.165, -0.20}}, 0.7);
    fold({{0.175, -0.88}, {0.150, -0.60}, {0.143, -0.34}}, 0.6);
    fold({{0.150, 0.86}, {0.140, 0.60}, {0.142, 0.34}}, 0.5);
    // Where it is tucked in, the cloth gathers.
    fold({{0.112, -0.72}, {0.124, -0.64}, {0.142, -0.60}}, 0.5);
    fold({{0.114, -0.22}, {0.130, -0.17}, {0.152, -0.16}}, 0.5);
    fold({{0.116, 0.30}, {0.128, 0.36}, {0.140, 0.46}}, 0.45);
    // From the armpit toward the breast and down the back.
    fold({{0.395, 0.44}, {0.372, 0.60}, {0.352, 0.82}}, 0.5);
    fold({{0.385, -0.62}, {0.330, -0.74}, {0.275, -0.78}}, 0.5);
    fill(sheet, collar(trunk, 0) + reversed(collar(trunk, 0.011)),
         between(shirt.base, shirt.shade, 0.45));
    sliver(sheet, collar(trunk, 0.011), between(shirt.shade, shirt.line, 0.3), 0.45);
}

} // namespace

void paintUprightShirt(const Sheet& sheet, const Upright& upright) {
    const TrunkLine& trunk = upright.body.trunk;
    const Material& shirt = sheet.palette.shirt;
    const QPolygonF outline = shirtOutline(trunk);
    contour(sheet, outline, shirt.line);
    contour(sheet, sleeveOutline(upright.body.arms.right, upright.build, SleeveRoot::Flat),
            shirt.line);
    fill(sheet, outline, shirt.base);
    shadeAway(sheet, outline, QPointF(-0.030, 0.030), shirt, 0.85);
    paintShirtFolds(sheet, trunk);
}

} // namespace supine::figure
