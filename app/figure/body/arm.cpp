// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/arm.h"

#include "app/figure/body/leg.h"
#include "app/figure/body/trunk.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

constexpr double sleeveEnd = 0.52;
constexpr double wristEnd = 1.98; // where the forearm has run into the hand
constexpr double sleeveSlack = 0.008;
constexpr double flatCap = 0.012; // metres
constexpr double armpitPlace = 0.33;
constexpr double whollyOver = 0.97; // of the far hand's way over the trunk
const QPointF shadowFall(0.006, -0.013);

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

/// The point of the palm's edge that stands out farthest to one side, a little way along the hand.
QPointF palmEdge(const QPolygonF& palm, QPointF wrist, QPointF along, double side) {
    constexpr double near = 0.018;
    constexpr double far = 0.045;
    QPointF edge = wrist;
    double most = 0;
    for (const QPointF& p : palm) {
        const double way = QPointF::dotProduct(p - wrist, along);
        const double out = side * QPointF::dotProduct(p - wrist, leftOf(along));
        if (way > near && way < far && out > most) {
            most = out;
            edge = p;
        }
    }
    return edge;
}

/// The skin that leads from the forearm into the ball of the thumb and the edge of the palm; none
/// where the wrist is bent or the hand points toward the viewer.
QPolygonF wristOutline(const Limb& limb, const HandFrame& hand) {
    const QPointF forearm = limb.along(1.9);
    const QPointF along = seen(hand.along);
    if (QPointF::dotProduct(forearm, along) < 0.75)
        return {};
    const QPolygonF palm = palmOutline(hand);
    const QPointF wrist = seen(hand.wrist);
    const auto side = [&](double across, double sign) {
        return openCurve({limb.point(1.68, 0.1 + 0.8 * across), limb.point(1.82, across),
                          mix(limb.point(1.93, across), palmEdge(palm, wrist, along, sign), 0.25),
                          palmEdge(palm, wrist, along, sign)});
    };
    return side(1, 1) + reversed(side(0, -1));
}

/// The bare arm without its hand.
void paintForearm(const Sheet& sheet, const Limb& limb, const Material& skin) {
    const Tube tube = limb.part(sleeveEnd - 0.12, wristEnd);
    const QPolygonF outline = tube.outline(false, true);
    contour(sheet, outline, skin.line);
    fill(sheet, outline, skin.base);
    shadeTube(sheet, tube, skin, {0.12, 0.16});
}

void paintSkin(const Sheet& sheet, const Limb& limb, const HandFrame& hand, const Material& skin) {
    const Tube tube = limb.part(sleeveEnd - 0.12, wristEnd);
    const QPolygonF outline = tube.outline(false, true);
    const QPolygonF wrist = wristOutline(limb, hand);
    contour(sheet, outline, skin.line);
    contour(sheet, wrist, skin.line);
    paintHandContour(sheet, hand, skin);
    fill(sheet, outline, skin.base);
    fill(sheet, wrist, skin.base);
    shadeTube(sheet, tube, skin, {0.12, 0.16});
    paintHand(sheet, hand, skin);
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

/// The sleeve's edges come to nothing at the shoulder, so that sleeve and shirt are one cloth.
void paintSleeveEdges(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                      const Material& shirt, SleeveRoot root) {
    const Sleeve sleeve = sleeveOf(arm, build, root);
    const double seam = root == SleeveRoot::Flat ? 0.22 : 0.02;
    const double armpit = std::max(seam, 0.02 + 0.17 * smoothStep(20, 85, arm.shoulderDeg));
    sliver(sheet, sleeve.part(seam, sleeveEnd - 0.01).front, shirt.line, 1.05, Taper::Start);
    sliver(sheet, sleeve.part(armpit, sleeveEnd - 0.01).back, shirt.line, 1.15, Taper::Start);
}

void paintSleeveBehind(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build) {
    const Material shirt = farther(sheet.palette.shirt);
    contour(sheet, sleeveOutline(arm, build), shirt.line);
    paintSleeve(sheet, arm, build, shirt, SleeveRoot::Round);
}

void castOnTrunk(const Sheet& sheet, const motion::TrunkBody& body, const QPainterPath& shadow) {
    QPainterPath trunk;
    trunk.addPolygon(trunkOutline(body));
    QColor shade = darkestOf(sheet.palette.shirt);
    shade.setAlphaF(0.26F);
    sheet.painter.save();
    sheet.painter.setClipPath(trunk, Qt::IntersectClip);
    sheet.painter.setBrush(shade);
    sheet.painter.drawPath(shadow);
    sheet.painter.restore();
}

/// The near arm's shadow on trunk and pelvis, a little lower than the arm.
void paintArmShadow(const Sheet& sheet, const motion::Body& body, const motion::Build& build,
                    const HandFrame& hand) {
    const Limb limb = armLimb(body.arms.right, build);
    QPainterPath arm;
    arm.setFillRule(Qt::WindingFill);
    arm.addPolygon(limb.part(0.15, 2.0).outline(true, true).translated(shadowFall));
    arm.addPolygon(palmOutline(hand).translated(shadowFall));
    castOnTrunk(sheet, body.trunk, arm);
}

/// How far the far hand lies before what is seen of the trunk, 0 to 1: it grows while the hand
/// comes over the flank and near the skin and its wrist appears above the trunk's edge.
double shareOverTrunk(const motion::Body& body) {
    const motion::ArmBody& arm = body.arms.left;
    const QPointF wrist = seen(arm.wrist);
    const double away = std::abs(arm.hand.y - frontHeight(body.trunk, arm.hand.x));
    const double near = 1 - smoothStep(0.030, 0.055, away);
    const double inward = 1 - smoothStep(0.150, 0.175, -arm.hand.z);
    const double beforeGroin = smoothStep(-0.02, 0.02, body.trunk.front.back().x - arm.hand.x);
    const double behindChest = smoothStep(0, 0.03, arm.wrist.x - body.trunk.thorax.x);
    const double risen = smoothStep(-0.010, 0.009, wrist.y() - frontHeight(body.trunk, wrist.x()));
    return near * inward * beforeGroin * behindChest * risen;
}

void clipBeside(const Sheet& sheet, const QPolygonF& shape) {
    QPainterPath beside;
    beside.addRect(-2, -1, 4, 3);
    beside.addPolygon(shape);
    sheet.painter.setClipPath(beside, Qt::IntersectClip);
}

/// Hides what the near thigh is in front of, and what the trunk is until the hand has come over it:
/// its edge is then taken to be lower and lower, so that the hand rises over it.
void clipBehind(const Sheet& sheet, const motion::Body& body, const motion::Build& build,
                double share) {
    constexpr double sinks = 0.10;
    clipBeside(sheet, legCloth(legLimb(body.legs.right, build), 0.05));
    if (share >= whollyOver)
        return;
    const QPointF down(0, -sinks * share);
    clipBeside(sheet, trunkOutline(body.trunk).translated(down));
    clipBeside(sheet, pelvisOutline(body.trunk).translated(down));
}

QPolygonF hemBand(const Sleeve& sleeve) {
    return hem(sleeve, sleeveEnd - 0.02, 0.010) + reversed(hem(sleeve, sleeveEnd, 0.010));
}

} // namespace

Limb armLimb(const motion::ArmBody& arm, const motion::Build& build) {
    return {{seen(arm.shoulder), seen(arm.elbow), seen(arm.wrist)}, build.arm, build.elbowRounding};
}

QPolygonF sleeveOutline(const motion::ArmBody& arm, const motion::Build& build, SleeveRoot root) {
    constexpr double toSeam = 0.7;
    const Sleeve sleeve = sleeveOf(arm, build, root);
    const Tube tube = sleeve.part(0, sleeveEnd - 0.012);
    return tube.front + hem(sleeve, sleeveEnd, 0.010) + reversed(tube.back) +
           openCurve(shoulderCap(sleeve, root == SleeveRoot::Flat ? toSeam : 1));
}

void paintArmBehind(const Sheet& sheet, const motion::ArmBody& arm, const HandFrame& hand,
                    const motion::Build& build) {
    paintSkin(sheet, armLimb(arm, build), hand, farther(sheet.palette.skin));
    paintSleeveBehind(sheet, arm, build);
}

void paintArmBefore(const Sheet& sheet, const motion::ArmBody& arm, const HandFrame& hand,
                    const motion::Build& build, SleeveRoot root) {
    const Material& shirt = sheet.palette.shirt;
    paintSkin(sheet, armLimb(arm, build), hand, sheet.palette.skin);
    contour(sheet, hemBand(sleeveOf(arm, build, root)), shirt.line);
    paintSleeve(sheet, arm, build, shirt, root);
    paintSleeveEdges(sheet, arm, build, shirt, root);
}

void paintFarArm(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const motion::ArmBody& arm = body.arms.left;
    if (shareOverTrunk(body) < whollyOver)
        return paintArmBehind(sheet, arm, handFrame(body, motion::Side::Left, build), build);
    // Its hand is painted later, over the trunk.
    paintForearm(sheet, armLimb(arm, build), farther(sheet.palette.skin));
    paintSleeveBehind(sheet, arm, build);
}

void paintFarHandOverTrunk(const Sheet& sheet, const motion::Body& body,
                           const motion::Build& build) {
    const double share = shareOverTrunk(body);
    if (share <= 0)
        return;
    sheet.painter.save();
    clipBehind(sheet, body, build, share);
    const Material skin = farther(sheet.palette.skin);
    const HandFrame hand = handFrame(body, motion::Side::Left, build);
    const Tube wrist = armLimb(body.arms.left, build).part(1.86, wristEnd);
    QPainterPath shadow;
    shadow.addPolygon(palmOutline(hand).translated(shadowFall));
    castOnTrunk(sheet, body.trunk, shadow);
    paintHandContour(sheet, hand, skin);
    fill(sheet, wrist.outline(false, true), skin.base);
    shadeTube(sheet, wrist, skin, {0.4, 0.16});
    paintHand(sheet, hand, skin);
    sheet.painter.restore();
}

void paintNearArm(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const HandFrame hand = handFrame(body, motion::Side::Right, build);
    paintArmShadow(sheet, body, build, hand);
    paintArmBefore(sheet, body.arms.right, hand, build);
}

} // namespace supine::figure
