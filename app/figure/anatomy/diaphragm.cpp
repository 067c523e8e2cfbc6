// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/diaphragm.h"

#include "app/figure/anatomy/hatch.h"
#include "app/figure/curve.h"
#include "app/figure/ink.h"

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

constexpr double deepDescent = 0.055;
constexpr double quietDescent = 0.023;
constexpr double quietBreath = 0.5;
constexpr double domeAbove = 0.012; // the top breathed out, toward the head from the eighth vertebra
constexpr float washStrength = 0.34F;

QPointF loins(const TrunkInside& trunk) {
    const Vertebra second = lumbar(vertebraeOf(trunk), 2);
    return second.bodyMiddle() + second.front * (second.depth * 0.55);
}

} // namespace

double descent(double breath) {
    const double power = std::log(quietDescent / deepDescent) / std::log(quietBreath);
    return deepDescent * std::pow(std::clamp(breath, 0.0, 1.0), power);
}

double breathTaken(const motion::Body& body, const motion::Build& build) {
    const motion::Bell& belly = build.skin.breath;
    const motion::Bell& ribs = build.skin.lowerRibs;
    const double away = (belly.c - ribs.c) / ribs.w;
    const double whole = belly.k + ribs.k * std::exp(-away * away);
    return whole > 0 ? std::clamp(body.trunk.bellyRiseMm / 1000 / whole, 0.0, 1.0) : 0;
}

Diaphragm diaphragmOf(const TrunkInside& trunk, const RibCage& cage, double breath) {
    const auto vertebrae = vertebraeOf(trunk);
    const double scale = trunk.scale();
    const double down = descent(breath) * scale;
    const QPointF front = cage.xiphoid + QPointF(-0.010, -0.012) * scale;
    const QPointF back = loins(trunk);
    const Vertebra& eighth = thoracic(vertebrae, 8);
    const double topX = eighth.canal.x() - domeAbove * scale + down;
    const double spineY = eighth.canal.y() + (canalDepth / 2 + eighth.depth) ;
    const double y = mix({front.y(), 0}, {spineY, 0}, 0.42).x();
    const double flat = std::min(1.0, descent(breath) / deepDescent);
    // Breathed out the dome stands high and round; breathed in it is lower and flatter.
    const double shoulder = 0.020 + 0.008 * flat;
    Diaphragm diaphragm;
    diaphragm.top = {topX, y};
    const QPointF behind(topX + shoulder * 1.4, spineY + 0.012 * scale);
    diaphragm.dome =
        openCurve({front, QPointF(topX + shoulder, mix({front.y(), 0}, {y, 0}, 0.42).x()),
                   diaphragm.top, behind, mix(behind, back, 0.5) + QPointF(0, 0.004), back});
    const QPolygonF& twelfth = cage.ribs[11].bone;
    const QPolygonF& eleventh = cage.ribs[10].bone;
    QPolygonF foot{back, mix(back, twelfth.last(), 0.5), twelfth.last(), eleventh.last()};
    foot += openCurve({eleventh.last(), cage.margin.last(), pointAlong(cage.margin, 0.75),
                       pointAlong(cage.margin, 0.5), pointAlong(cage.margin, 0.25), front});
    diaphragm.foot = foot;
    return diaphragm;
}

void paintDiaphragm(const Sheet& sheet, const Diaphragm& diaphragm, double work,
                    const AnatomyColours& colours) {
    QColor wash = colours.diaphragm.light;
    wash.setAlphaF(washStrength);
    fill(sheet, diaphragm.outline(), wash);
    // Fibres run from the foot all round up to the tendon in the dome's middle.
    const QPolygonF foot = reversed(diaphragm.foot);
    const auto fibre = [&](double share) {
        const QPointF low = pointAlong(foot, share);
        const QPointF high = pointAlong(diaphragm.dome, 0.12 + 0.70 * share);
        return openCurve({low, mix(low, high, 0.5) + QPointF(-0.006, 0), mix(low, high, 0.94)});
    };
    paintFibres(sheet, hatched(fibre, 25, work), colours.diaphragm.base);
}

void paintDome(const Sheet& sheet, const Diaphragm& diaphragm, const AnatomyColours& colours) {
    sliver(sheet, diaphragm.dome, colours.diaphragm.line, 2.6);
    sliver(sheet, diaphragm.dome, colours.diaphragm.base, 1.9);
}

} // namespace supine::figure
