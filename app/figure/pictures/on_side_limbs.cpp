// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/arm.h"
#include "app/figure/body/hand.h"
#include "app/figure/body/leg.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"
#include "app/figure/pictures/foot_behind.h"
#include "app/figure/pictures/on_side_parts.h"
#include "core/motion/geometry.h"

#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace supine::figure {

namespace {

constexpr double underSleeve = 0.40; // where the bare arm begins, out of sight
// How far the feet are turned from their shins, degrees: the lower one lies flat on the mat. Design
// choices.
constexpr double upperRoll = 18;
constexpr double lowerRoll = -12;

/// From behind a calf bulges to both sides and the back of the knee is narrow.
double widthFromBehind(double place) {
    const auto swell = [place](double much, double at, double wide) {
        return much * std::exp(-std::pow((place - at) / wide, 2));
    };
    return 1 + swell(0.10, 1.32, 0.22) - swell(0.05, 1.0, 0.12);
}

FootBehind footAt(const Limb& leg, const motion::Build& build, LittleToe littleToe) {
    const bool up = littleToe == LittleToe::Up;
    const QPointF along = leg.along(1.9);
    const double turn = std::atan2(along.y(), along.x()) * 180 / std::numbers::pi;
    return {{leg.joints.end + along * 0.010, turn}, up ? upperRoll : lowerRoll, build, up};
}

/// Foot and bare shin as one shape, which begins inside the cloth.
QPolygonF bareOutline(const Limb& leg, const FootBehind& foot) {
    const double heelSide = foot.heelUp ? 1 : -1;
    const auto shin = [&](double side) {
        return QPolygonF{leg.point(1.68, 0.5 + 0.38 * side), leg.point(1.76, 0.5 + 0.41 * side)};
    };
    return openCurve(shin(heelSide) + foot.outline() + reversed(shin(-heelSide)));
}

/// The bent knee from behind: the calf lies before the thigh, which goes away into its shade.
void paintBackOfKnee(const Sheet& sheet, const Limb& leg, const Material& cloth) {
    const QPolygonF fold = openCurve({leg.point(1.03, 0.0), leg.point(0.975, 0.20),
                                      leg.point(0.955, 0.46), leg.point(0.975, 0.70)});
    const QPolygonF above = openCurve({leg.point(0.975, 0.70), leg.point(0.88, 0.56),
                                       leg.point(0.84, 0.30), leg.point(0.90, 0.0)});
    QColor shade = darkestOf(cloth);
    shade.setAlphaF(0.15F);
    fill(sheet, fold + above, shade);
    const QColor crease = between(cloth.shade, cloth.line, 0.6);
    sliver(sheet, fold, crease, 1.0, Taper::End);
    if (!sheet.fine)
        return;
    sliver(sheet, openCurve({leg.point(1.10, 0.10), leg.point(1.06, 0.28), leg.point(1.05, 0.44)}),
           crease, 0.6, Taper::End);
    sliver(sheet, openCurve({leg.point(1.20, 0.44), leg.point(1.40, 0.50), leg.point(1.56, 0.46)}),
           between(cloth.base, cloth.shade, 0.9), 1.3);
}

void paintHem(const Sheet& sheet, const Limb& leg, const Material& cloth) {
    if (!sheet.fine)
        return;
    const double place = hemPlace - 0.05;
    const QPointF out = leg.along(place) * 0.006;
    sliver(sheet,
           openCurve({leg.point(place, 1), leg.point(place, 0.7) + out, leg.point(place, 0.3) + out,
                      leg.point(place, 0)}),
           between(cloth.shade, cloth.line, 0.4), 0.45);
}

/// Flat under the head, which hides it.
HandFrame handUnderHead(const motion::ArmBody& arm, const motion::Build& build) {
    HandFrame hand;
    hand.wrist = arm.wrist;
    hand.elbow = arm.elbow;
    hand.along = motion::unit(arm.hand - arm.wrist);
    hand.palm = {0, 1, 0};
    hand.thumb = motion::cross(hand.along, hand.palm);
    hand.size = build.skeleton.hand / 0.181;
    hand.curl = 20;
    hand.isNear = false;
    return hand;
}

/// The bare arm as far as the point of the elbow, from where the forearm goes away behind the
/// waist.
QPolygonF elbowOutline(const Limb& arm) {
    const QPolygonF back = arm.part(underSleeve, 0.95).back;
    return arm.part(underSleeve, 1.22).front +
           openCurve({arm.point(1.22, 1), arm.point(1.21, 0.72), arm.point(1.175, 0.42),
                      arm.point(1.12, 0.19), arm.point(1.055, 0.03), back.last()}) +
           reversed(back);
}

Tube bareArm(const Limb& arm) {
    return arm.part(underSleeve, 1.98);
}

void paintBareArm(const Sheet& sheet, const Tube& bare) {
    fill(sheet, bare.outline(false, true), sheet.palette.skin.base);
    shadeTube(sheet, bare, sheet.palette.skin, {0.12, 0.16});
}

/// Paints only what lies inside an outline.
template <class Paint>
void paintWithin(const Sheet& sheet, const QPolygonF& outline, const Paint& paint) {
    QPainterPath clip;
    clip.setFillRule(Qt::WindingFill);
    clip.addPolygon(outline);
    sheet.painter.save();
    sheet.painter.setClipPath(clip, Qt::IntersectClip);
    paint();
    sheet.painter.restore();
}

/// The sleeve without an edge or a shade where it is one cloth with the shirt.
void paintSleeveOnFlank(const Sheet& sheet, const motion::ArmBody& arm,
                        const motion::Build& build) {
    const Material& shirt = sheet.palette.shirt;
    Limb limb = armLimb(arm, build);
    limb.slack = 0.008;
    fill(sheet, sleeveOutline(arm, build), shirt.base);
    shadeTube(sheet, limb.part(0.04, 0.505), shirt, {0.6, 0});
    sliver(sheet, limb.part(0.02, 0.51).front, shirt.line, 1.05, Taper::Start);
    sliver(sheet, limb.part(0.10, 0.51).back, shirt.line, 1.15, Taper::Start);
    if (!sheet.fine)
        return;
    const QColor crease = between(shirt.shade, shirt.line, 0.35);
    const auto fold = [&](double from, double middle, double to, double weight) {
        sliver(sheet,
               openCurve({limb.point(from, 0.05), limb.point(middle, 0.20), limb.point(to, 0.42)}),
               crease, weight, Taper::End);
    };
    fold(0.14, 0.22, 0.27, 0.65);
    fold(0.27, 0.33, 0.37, 0.5);
    const QPointF out = limb.along(0.47) * 0.009;
    sliver(sheet,
           openCurve({limb.point(0.47, 1), limb.point(0.47, 0.75) + out * 0.75,
                      limb.point(0.47, 0.5) + out, limb.point(0.47, 0.25) + out * 0.75,
                      limb.point(0.47, 0)}),
           crease, 0.4);
}

} // namespace

LegFromBehind::LegFromBehind(const motion::LegBody& leg, const motion::Build& build)
    : joints{seen(leg.hip), seen(leg.knee), seen(leg.ankle)}, rounding(build.kneeRounding) {
    for (const motion::ProfilePoint& p : build.leg) {
        const double half = 0.5 * (p.front + p.back) * widthFromBehind(p.t);
        profile.push_back({p.t, half, half});
    }
}

void paintFootFromBehind(const Sheet& sheet, const motion::Build& build, const Limb& leg,
                         LittleToe littleToe, const Material& skin) {
    const FootBehind foot = footAt(leg, build, littleToe);
    const QPolygonF bare = bareOutline(leg, foot);
    contour(sheet, bare, skin.line);
    paintToeContours(sheet, foot, skin);
    paintToesBehind(sheet, foot, skin);
    fill(sheet, bare, skin.base);
    shadeAway(sheet, bare, QPointF(-0.004, 0.022), skin, 0.75);
    modelFootBehind(sheet, foot, skin);
}

void shadeLegFromBehind(const Sheet& sheet, const Limb& leg, double from, const Material& cloth) {
    shadeTube(sheet, leg.part(from, hemPlace), cloth, {0.26, 0});
    paintBackOfKnee(sheet, leg, cloth);
    paintHem(sheet, leg, cloth);
}

void paintLowerLeg(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg) {
    const Material cloth = farther(sheet.palette.leggings);
    const LegFromBehind behind(leg, build);
    const Limb limb = behind.limb();
    paintFootFromBehind(sheet, build, limb, LittleToe::Down, farther(sheet.palette.skin));
    contour(sheet, legCloth(limb, 0.1), cloth.line);
    fill(sheet, legCloth(limb, 0.1), cloth.base);
    shadeLegFromBehind(sheet, limb, 0.5, cloth);
}

void paintShadeOnLowerLeg(const Sheet& sheet, const motion::Build& build,
                          const motion::Sided<motion::LegBody>& legs) {
    const LegFromBehind upper(legs.right, build);
    const LegFromBehind lower(legs.left, build);
    const Limb limb = lower.limb();
    const QPolygonF shadow = bareOutline(upper.limb(), footAt(upper.limb(), build, LittleToe::Up))
                                 .translated(0.030, -0.016);
    const auto cast = [&](const QPolygonF& on, const Material& material) {
        QColor shade = darkestOf(farther(material));
        shade.setAlphaF(0.38F);
        paintWithin(sheet, on, [&] { fill(sheet, shadow, shade); });
    };
    cast(bareOutline(limb, footAt(limb, build, LittleToe::Down)), sheet.palette.skin);
    cast(legCloth(limb, 1.0), sheet.palette.leggings);
}

void paintLowerArm(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm) {
    paintArmBehind(sheet, arm, handUnderHead(arm, build), build);
}

void paintUpperArmShadow(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                         const QPolygonF& shirt) {
    const QPointF fall(0.004, -0.014);
    QColor shade = darkestOf(sheet.palette.shirt);
    shade.setAlphaF(0.26F);
    const QPolygonF shadow = armLimb(arm, build).part(0.2, 2.0).outline(true, true);
    paintWithin(sheet, shirt, [&] { fill(sheet, shadow.translated(fall), shade); });
}

void paintForearmBehind(const Sheet& sheet, const motion::Build& build,
                        const motion::ArmBody& arm) {
    const Material& skin = sheet.palette.skin;
    const Tube bare = bareArm(armLimb(arm, build));
    contour(sheet, bare.outline(false, true), skin.line);
    paintBareArm(sheet, bare);
}

void paintArmOnFlank(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                     const QPolygonF& shirt) {
    const Material& skin = sheet.palette.skin;
    const Limb limb = armLimb(arm, build);
    const QPolygonF elbow = elbowOutline(limb);
    paintWithin(sheet, shirt, [&] { contour(sheet, elbow, skin.line); });
    paintWithin(sheet, elbow, [&] { paintBareArm(sheet, bareArm(limb)); });
    const double hem = limb.at(0.49).x();
    paintWithin(sheet, QRectF(hem, -1, 2, 2),
                [&] { contour(sheet, sleeveOutline(arm, build), sheet.palette.shirt.line); });
    paintSleeveOnFlank(sheet, arm, build);
    if (sheet.fine)
        sliver(sheet,
               openCurve({limb.point(0.92, 0.22), limb.point(0.985, 0.33), limb.point(1.05, 0.27)}),
               between(skin.shade, skin.line, 0.3), 0.55);
}

} // namespace supine::figure
