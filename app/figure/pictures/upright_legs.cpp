// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/foot.h"
#include "app/figure/body/leg.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/pictures/kneeling_foot.h"
#include "app/figure/pictures/upright.h"
#include "app/figure/pictures/upright_skin.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <optional>
#include <utility>

namespace supine::figure {

namespace {

using motion::TrunkLine;

/// The place of the leg from which on its front edge is its own.
constexpr double thighFrom = 0.44;

/// Above it the belly covers the thigh's front edge, which there is none to be shaded.
constexpr double shadeFrom = 0.26;

/// From the back of the thigh round the buttock up to the waistband. The more the hip is bent the
/// farther the buttock is seen round the hip joint; in somebody who stands it hangs over the thigh.
QPolygonF seatLine(const Limb& leg, const TrunkLine& trunk, double hipDeg) {
    const double stands = 1 - smoothStep(10, 80, hipDeg);
    const double under = 0.14 + 0.05 * stands;
    QPolygonF line;
    for (const double place : {0.80, 0.66, 0.52, 0.40, 0.30})
        line << leg.point(place, 0);
    const QPointF hip = leg.joints.root;
    const QPointF thighBack = leg.point(under, 0) - leg.at(under);
    const QPointF fold = leg.point(under, 0) - hip;
    const QPointF seat = onTrunk(trunk, 0.05, -trunk.back(0.05)) - hip;
    constexpr int steps = 6;
    for (int i = 1; i < steps; ++i) {
        const double share = double(i) / steps;
        const QPointF bent = unit(mix(thighBack, seat, share)) *
                             (lengthOf(thighBack) + share * (lengthOf(seat) - lengthOf(thighBack)));
        const double hangs = 0.020 * std::sin(std::numbers::pi * std::sqrt(share));
        const QPointF upright = mix(fold, seat, share);
        line << hip + mix(bent, upright + unit(upright) * hangs, stands);
    }
    line += skinLine(trunk, 0.05, waistBack, -1);
    return relaxed(openCurve(line), 0.012, 6);
}

/// Flesh that lies on the floor is flat there.
QPolygonF onFloor(QPolygonF outline, const motion::LegBody& leg) {
    const double floor = seen({0, 0, leg.hip.z}).y();
    for (QPointF& p : outline)
        p.setY(std::max(p.y(), floor));
    return outline;
}

/// Where two lines cross first, as the index before the crossing on each; none when they do not.
std::optional<std::pair<qsizetype, qsizetype>> crossing(const QPolygonF& a, const QPolygonF& b) {
    const auto side = [](QPointF from, QPointF to, QPointF p) {
        return QPointF::dotProduct(leftOf(to - from), p - from) > 0;
    };
    for (qsizetype i = 0; i + 1 < a.size(); ++i)
        for (qsizetype j = 0; j + 1 < b.size(); ++j)
            if (side(a[i], a[i + 1], b[j]) != side(a[i], a[i + 1], b[j + 1]) &&
                side(b[j], b[j + 1], a[i]) != side(b[j], b[j + 1], a[i + 1]))
                return std::pair(i, j);
    return std::nullopt;
}

QPolygonF waistLine(const TrunkLine& trunk, double lower = 0) {
    return lineAcross(trunk, waistFront - lower, waistBack - lower, 0.012);
}

constexpr double frontStep = 0.02; // of the leg's places

QPolygonF thighFront(const Limb& leg) {
    QPolygonF thigh;
    for (double place = 0; place < thighFrom; place += frontStep)
        thigh << leg.point(place, 1);
    return thigh;
}

/// What of a line across the trunk a lifted thigh does not hide.
QPolygonF behindThigh(const QPolygonF& across, const Limb& leg) {
    const auto meet = crossing(across, thighFront(leg));
    return across.mid(meet ? meet->first + 1 : 0);
}

/// From the waistband down the belly, through the groin and on along the thigh; where the thigh is
/// lifted over the waistband, the thigh alone.
QPolygonF frontLine(const Limb& leg, const TrunkLine& trunk) {
    constexpr qsizetype clearOfBelly = 12; // of the thigh's points, when it hangs
    const QPolygonF thigh = thighFront(leg);
    if (const auto lifted = crossing(waistLine(trunk), thigh))
        return thigh.mid(lifted->second + 1);
    const QPolygonF belly = skinLine(trunk, waistFront, 0.0, 1);
    const auto meet = crossing(belly, thigh);
    const QPolygonF above = belly.mid(0, meet ? meet->first + 1 : belly.size());
    return relaxed(openCurve(above + thigh.mid(meet ? meet->second + 1 : clearOfBelly)), 0.012, 12);
}

/// The fold that a bent hip makes: the thigh's front edge runs on into the pelvis.
QPolygonF groinFold(const Limb& leg, const TrunkLine& trunk) {
    constexpr double into = 0.20;
    const QPolygonF thigh = thighFront(leg);
    auto meet = crossing(waistLine(trunk), thigh);
    if (!meet)
        meet = crossing(skinLine(trunk, waistFront, 0.0, 1), thigh);
    if (!meet)
        return {};
    const double place = frontStep * double(meet->second + 1);
    return leg.part(std::max(0.0, place - into), place).front;
}

/// Pelvis and leg in one piece under the waistband.
QPolygonF legOutline(const Limb& leg, const TrunkLine& trunk, double hipDeg) {
    const Tube knee = leg.part(0.80, hemPlace);
    const QPolygonF hemAndCalf = legCloth(leg, 0.80).mid(knee.front.size());
    return frontLine(leg, trunk) + leg.part(thighFrom, hemPlace).front + hemAndCalf +
           seatLine(leg, trunk, hipDeg) + reversed(behindThigh(waistLine(trunk), leg));
}

void paintPelvisFolds(const Sheet& sheet, const TrunkLine& trunk, const Limb& leg, double hipDeg) {
    const Material& cloth = sheet.palette.leggings;
    const QColor crease = between(cloth.shade, cloth.line, 0.45);
    if (hipDeg > 25 && hipDeg < 100)
        sliver(sheet, groinFold(leg, trunk), crease, 0.8);
    if (!sheet.fine)
        return;
    sliver(sheet, behindThigh(waistLine(trunk, 0.022), leg), crease, 0.5);
    if (hipDeg < 60)
        sliver(sheet,
               openCurve({leg.point(0.22, 0.04), leg.point(0.19, 0.20), leg.point(0.17, 0.38)}),
               crease, 0.8, Taper::End);
}

/// Shade and folds of a leg's cloth, none of it beside the leg.
void paintClothIn(const Sheet& sheet, const QPolygonF& outline, const Limb& leg, double kneeDeg,
                  const Material& cloth) {
    QPainterPath inside;
    inside.setFillRule(Qt::WindingFill);
    inside.addPolygon(outline);
    sheet.painter.save();
    sheet.painter.setClipPath(inside, Qt::IntersectClip);
    paintCloth(sheet, leg, kneeDeg, cloth, shadeFrom);
    sheet.painter.restore();
}

void paintUprightFoot(const Sheet& sheet, const Upright& upright, const motion::LegBody& leg,
                      const Limb& limb, FootView view, const Material& skin) {
    const bool lies = leg.ankle.y < upright.build.skeleton.ankleHeight * 0.7;
    (lies ? paintKneelingFoot : paintFoot)(sheet, upright.build, leg, limb, view, skin);
}

Limb straight(const Limb& leg, QPointF root, QPointF middle, QPointF end) {
    return {{root, middle, end}, leg.profile, leg.rounding, leg.slack};
}

/// The thigh runs on straight where the knee bends all the way.
Limb thighOf(const Limb& leg) {
    const QPointF along = leg.joints.middle - leg.joints.root;
    return straight(leg, leg.joints.root, leg.joints.middle, leg.joints.middle + along);
}

Limb shankOf(const Limb& leg) {
    const QPointF along = leg.joints.end - leg.joints.middle;
    return straight(leg, leg.joints.middle - along, leg.joints.middle, leg.joints.end);
}

QPolygonF kneeRound(const Limb& leg) {
    constexpr double radius = 0.052;
    QPolygonF round;
    for (int i = 0; i < 24; ++i)
        round << leg.joints.middle + turned({radius, 0}, 15.0 * i);
    return round;
}

/// The thigh of somebody who sits on it, with seat and groin.
QPolygonF foldedThigh(const Limb& thigh, const TrunkLine& trunk, double hipDeg) {
    const Tube tube = thigh.part(thighFrom, 1.0);
    return frontLine(thigh, trunk) + tube.front + reversed(thigh.part(0.80, 1.0).back) +
           seatLine(thigh, trunk, hipDeg) + reversed(behindThigh(waistLine(trunk), thigh));
}

void paintShank(const Sheet& sheet, const Limb& leg, const Material& cloth) {
    const Limb shank = shankOf(leg);
    const QPolygonF outline = legCloth(shank, 1.0);
    const QPolygonF knee = kneeRound(leg);
    contour(sheet, outline, cloth.line);
    contour(sheet, knee, cloth.line);
    fill(sheet, knee, cloth.base);
    shadeAway(sheet, knee, QPointF(-0.004, 0.030), cloth, 0.7);
    fill(sheet, outline, cloth.base);
    shadeTube(sheet, shank.part(1.0, hemPlace), cloth, {0.3, 0});
}

/// Drawn back beside the seat, the foot lies on its instep as a kneeling one does.
void paintFoldedFoot(const Sheet& sheet, const Upright& upright, const motion::LegBody& leg,
                     FootView view, const Material& skin) {
    const Limb shank = shankOf(legLimb(leg, upright.build));
    paintKneelingFoot(sheet, upright.build, leg, shank, view, skin);
}

void paintFarFoldedLeg(const Sheet& sheet, const Upright& upright, const Material& cloth) {
    const motion::LegBody& leg = upright.body.legs.left;
    const Limb limb = legLimb(leg, upright.build);
    paintFoldedFoot(sheet, upright, leg, FootView::Inner, farther(sheet.palette.skin));
    const QPolygonF thigh =
        onFloor(foldedThigh(thighOf(limb), upright.body.trunk, leg.hipDeg), leg);
    contour(sheet, thigh, cloth.line);
    fill(sheet, thigh, cloth.base);
    shadeTube(sheet, thighOf(limb).part(0.2, 1.0), cloth, {0.2, 0});
    // Its shank lies behind the near one.
    contour(sheet, kneeRound(limb), cloth.line);
    fill(sheet, kneeRound(limb), cloth.base);
    shadeAway(sheet, kneeRound(limb), QPointF(-0.004, 0.030), cloth, 0.7);
}

void paintPelvisAndFoldedLeg(const Sheet& sheet, const Upright& upright) {
    const motion::LegBody& leg = upright.body.legs.right;
    const Limb limb = legLimb(leg, upright.build);
    const Limb thigh = thighOf(limb);
    const Material& cloth = sheet.palette.leggings;
    const QPolygonF outline = onFloor(foldedThigh(thigh, upright.body.trunk, leg.hipDeg), leg);
    contour(sheet, outline, cloth.line);
    contour(sheet, kneeRound(limb), cloth.line);
    fill(sheet, outline, cloth.base);
    fill(sheet, kneeRound(limb), cloth.base);
    shadeAway(sheet, outline, QPointF(0, 0.045), cloth, 0.8);
    paintPelvisFolds(sheet, upright.body.trunk, limb, leg.hipDeg);
    paintFoldedFoot(sheet, upright, leg, FootView::Outer, sheet.palette.skin);
    paintShank(sheet, limb, cloth);
}

} // namespace

void paintUprightFarLeg(const Sheet& sheet, const Upright& upright) {
    const motion::LegBody& leg = upright.body.legs.left;
    const Limb limb = legLimb(leg, upright.build);
    const Material cloth = farther(sheet.palette.leggings);
    if (upright.folded)
        return paintFarFoldedLeg(sheet, upright, cloth);
    paintUprightFoot(sheet, upright, leg, limb, FootView::Inner, farther(sheet.palette.skin));
    const QPolygonF outline = onFloor(legOutline(limb, upright.body.trunk, leg.hipDeg), leg);
    contour(sheet, outline, cloth.line);
    fill(sheet, outline, cloth.base);
    paintClothIn(sheet, outline, limb, leg.kneeDeg, cloth);
}

void paintUprightPelvisAndLeg(const Sheet& sheet, const Upright& upright) {
    const motion::LegBody& leg = upright.body.legs.right;
    const TrunkLine& trunk = upright.body.trunk;
    const Limb limb = legLimb(leg, upright.build);
    const Material& cloth = sheet.palette.leggings;
    if (upright.folded)
        return paintPelvisAndFoldedLeg(sheet, upright);
    const QPolygonF thigh = onFloor(legOutline(limb, trunk, leg.hipDeg), leg);
    paintUprightFoot(sheet, upright, leg, limb, FootView::Outer, sheet.palette.skin);
    contour(sheet, thigh, cloth.line);
    fill(sheet, thigh, cloth.base);
    paintClothIn(sheet, thigh, limb, leg.kneeDeg, cloth);
    paintPelvisFolds(sheet, trunk, limb, leg.hipDeg);
}

} // namespace supine::figure
