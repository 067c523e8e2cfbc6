// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/arm.h"

#include "app/figure/body/leg.h"
#include "app/figure/body/sleeve.h"
#include "app/figure/body/trunk.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

constexpr double wristEnd = 1.98;   // where the forearm has run into the hand
constexpr double whollyOver = 0.97; // of the far hand's way over the trunk
const QPointF shadowFall(0.006, -0.013);

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

} // namespace

Limb armLimb(const motion::ArmBody& arm, const motion::Build& build) {
    return {{seen(arm.shoulder), seen(arm.elbow), seen(arm.wrist)}, build.arm, build.elbowRounding};
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
    contour(sheet, sleeveHem(arm, build, root), shirt.line);
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

void paintNearArmOverBones(const Sheet& sheet, const motion::Body& body,
                           const motion::Build& build) {
    if (!sheet.anatomy)
        return;
    const motion::ArmBody& arm = body.arms.right;
    const double raised = smoothStep(0, 25, arm.shoulderDeg);
    QColor line = sheet.palette.shirt.line;
    line.setAlphaF(static_cast<float>(0.75 * raised));
    // A lowered arm lies before the bones of the trunk; its edges lead the eye from sleeve to hand.
    QColor skin = sheet.palette.skin.line;
    skin.setAlphaF(static_cast<float>(0.5 + 0.25 * raised));
    const Tube bare = armLimb(arm, build).part(sleeveEnd, 1.5 + 0.4 * (1 - raised));
    for (const QPolygonF& edge : {bare.front, bare.back})
        sliver(sheet, edge, skin, 0.9, Taper::End);
    paintSleeveLines(sheet, arm, build, line);
}

void paintNearArm(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const HandFrame hand = handFrame(body, motion::Side::Right, build);
    paintArmShadow(sheet, body, build, hand);
    paintArmBefore(sheet, body.arms.right, hand, build);
}

} // namespace supine::figure
