// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/sleeve.h"

#include "app/figure/body/arm.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

constexpr double sleeveSlack = 0.008;
constexpr double flatCap = 0.012; // metres
constexpr double armpitPlace = 0.33;

/// A short sleeve round an upper arm. On a raised arm its outer edge is round with the deltoid
/// muscle and both lie closer at the hem; the inner one runs out into the shirt at the armpit.
struct Sleeve {
    Limb limb;
    double raised;      ///< 0 beside the trunk, 1 at a right angle to it.
    double deltoid = 0; ///< Metres the cap over the deltoid muscle stands out where it is flat.

    double outerSwell(double place) const {
        const double muscle = std::exp(-std::pow((place - 0.20) / 0.14, 2));
        return raised * (0.010 * muscle - closer(place)) + cap(place);
    }
    double innerSwell(double place) const {
        return raised *
                   (0.022 * smoothStep(-0.05, 0.14, place) * (1 - smoothStep(0.14, 0.40, place)) -
                    closer(place)) +
               0.6 * (1 - raised) * cap(place);
    }
    /// The deltoid is fullest a hand's breadth below the shoulder and farther out on a raised arm.
    double cap(double place) const {
        return deltoid * std::exp(-std::pow((place - 0.13 - 0.12 * raised) / 0.17, 2));
    }
    static double closer(double place) { return 0.005 * smoothStep(0.20, sleeveEnd, place); }

    /// A point at a place, `across` 0 on the inner and 1 on the outer edge.
    QPointF point(double place, double across) const {
        const QPointF outward = leftOf(limb.along(place));
        return mix(limb.point(place, 0) - outward * innerSwell(place),
                   limb.point(place, 1) + outward * outerSwell(place), across);
    }
    Tube part(double from, double to) const {
        constexpr int steps = 14;
        Tube tube;
        for (int i = 0; i <= steps; ++i) {
            const double place = from + (to - from) * i / steps;
            tube.front << point(place, 1);
            tube.back << point(place, 0);
        }
        return tube;
    }
};

Sleeve sleeveOf(const motion::ArmBody& arm, const motion::Build& build,
                SleeveRoot root = SleeveRoot::Round) {
    Limb limb = armLimb(arm, build);
    limb.slack = sleeveSlack;
    return {limb, smoothStep(35, 85, arm.shoulderDeg), root == SleeveRoot::Flat ? flatCap : 0};
}

/// The hem runs round the arm: from edge to edge it bows toward the elbow, its ends a little
/// rounded.
QPolygonF hem(const Sleeve& sleeve, double place, double bow) {
    constexpr double rounded = 0.012;
    const QPointF out = sleeve.limb.along(place) * bow;
    return openCurve({sleeve.point(place - rounded, 1), sleeve.point(place, 0.965) + out * 0.12,
                      sleeve.point(place, 0.75) + out * 0.75, sleeve.point(place, 0.5) + out,
                      sleeve.point(place, 0.25) + out * 0.75,
                      sleeve.point(place, 0.035) + out * 0.12, sleeve.point(place - rounded, 0)});
}

QPolygonF shoulderCap(const Sleeve& sleeve, double height) {
    const QPointF back = sleeve.limb.along(0.02) * -height;
    const QPointF front = sleeve.point(0, 1);
    const QPointF rear = sleeve.point(0, 0);
    const double round = 0.5 * lengthOf(front - rear);
    return {rear,
            rear,
            mix(rear, front, 0.06) + back * (round * 0.62),
            mix(rear, front, 0.32) + back * (round * 1.02),
            mix(rear, front, 0.66) + back * (round * 0.98),
            mix(rear, front, 0.93) + back * (round * 0.58),
            front,
            front};
}

void paintSleeveFolds(const Sheet& sheet, const Sleeve& sleeve, const Material& shirt) {
    if (!sheet.fine)
        return;
    const QColor crease = between(shirt.shade, shirt.line, 0.35);
    sliver(
        sheet,
        openCurve({sleeve.point(0.10, 0.06), sleeve.point(0.20, 0.22), sleeve.point(0.27, 0.44)}),
        crease, 0.6, Taper::End);
    sliver(
        sheet,
        openCurve({sleeve.point(0.22, 0.04), sleeve.point(0.31, 0.16), sleeve.point(0.37, 0.32)}),
        crease, 0.5, Taper::End);
    sliver(sheet, hem(sleeve, sleeveEnd - 0.045, 0.009), crease, 0.4);
}

/// Light on the side that faces up. The cloth's shade is laid over it as one shape with the
/// shoulder, so that neither has an edge.
void paintSleeveLight(const Sheet& sheet, const Sleeve& sleeve, const Material& shirt) {
    const Material lit{shirt.base, shirt.base, shirt.light, shirt.line};
    shadeTube(sheet, sleeve.part(-0.02, sleeveEnd - 0.02), lit, {0.45, 0.1});
}

/// The seam that sets the sleeve into the shirt: over the shoulder's point, down before and behind
/// the deltoid, and from either side in under the arm.
QPolygonF armholeSeam(const Sleeve& sleeve) {
    const double beyond = 0.05 * (1 - sleeve.raised); // a raised arm's edges are the body's own
    const double before = 0.98 + beyond;
    const double behind = 0.02 - beyond;
    return openCurve({sleeve.point(armpitPlace, 0.97), sleeve.point(0.27, before),
                      sleeve.point(0.16, before + 0.4 * beyond), sleeve.point(0.04, before - 0.02),
                      sleeve.point(-0.07, 0.84), sleeve.point(-0.12, 0.55),
                      sleeve.point(-0.09, 0.24), sleeve.point(0.03, behind + 0.03),
                      sleeve.point(0.15, behind), sleeve.point(0.27, behind),
                      sleeve.point(armpitPlace, 0.04)});
}

void paintArmhole(const Sheet& sheet, const Sleeve& sleeve, const Material& shirt) {
    const QPolygonF seam = armholeSeam(sleeve);
    sliver(sheet, seam, between(shirt.base, shirt.shade, 0.55), 1.6);
    sliver(sheet, seam, between(shirt.shade, shirt.line, 0.35), 0.6);
}

} // namespace

void paintSleeve(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                 const Material& shirt, SleeveRoot root) {
    const Sleeve sleeve = sleeveOf(arm, build, root);
    const QPolygonF outline = sleeveOutline(arm, build, root);
    fill(sheet, outline, shirt.base);
    if (root == SleeveRoot::Flat) {
        shadeTube(sheet, sleeve.part(0.02, sleeveEnd - 0.012), shirt, {0.75, 0});
        paintArmhole(sheet, sleeve, shirt);
    } else {
        paintSleeveLight(sheet, sleeve, shirt);
        shadeAway(sheet, outline, QPointF(-0.012, 0.034), shirt, 0.85);
    }
    paintSleeveFolds(sheet, sleeve, shirt);
}

void paintSleeveEdges(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                      const Material& shirt, SleeveRoot root) {
    const Sleeve sleeve = sleeveOf(arm, build, root);
    const double seam = root == SleeveRoot::Flat ? 0.22 : 0.02;
    const double armpit = std::max(seam, 0.02 + 0.17 * smoothStep(20, 85, arm.shoulderDeg));
    sliver(sheet, sleeve.part(seam, sleeveEnd - 0.01).front, shirt.line, 1.05, Taper::Start);
    sliver(sheet, sleeve.part(armpit, sleeveEnd - 0.01).back, shirt.line, 1.15, Taper::Start);
}

QPolygonF sleeveOutline(const motion::ArmBody& arm, const motion::Build& build, SleeveRoot root) {
    constexpr double toSeam = 0.7;
    const Sleeve sleeve = sleeveOf(arm, build, root);
    const Tube tube = sleeve.part(0, sleeveEnd - 0.012);
    return tube.front + hem(sleeve, sleeveEnd, 0.010) + reversed(tube.back) +
           openCurve(shoulderCap(sleeve, root == SleeveRoot::Flat ? toSeam : 1));
}

QPolygonF sleeveHem(const motion::ArmBody& arm, const motion::Build& build, SleeveRoot root) {
    const Sleeve sleeve = sleeveOf(arm, build, root);
    return hem(sleeve, sleeveEnd - 0.02, 0.010) + reversed(hem(sleeve, sleeveEnd, 0.010));
}

void paintSleeveLines(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                      const QColor& line) {
    const Sleeve sleeve = sleeveOf(arm, build);
    const Tube edges = sleeve.part(0.06, sleeveEnd);
    sliver(sheet, edges.front, line, 0.9, Taper::Start);
    sliver(sheet, edges.back, line, 0.9, Taper::Start);
    sliver(sheet, hem(sleeve, sleeveEnd, 0.010), line, 0.8);
}

} // namespace supine::figure
