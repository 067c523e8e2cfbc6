// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/arm.h"

#include "app/figure/camera.h"
#include "app/figure/curve.h"
#include "app/figure/ink.h"
#include "app/figure/trunk.h"

#include <QPainterPath>

namespace supine::figure {

namespace {

constexpr double sleeveEnd = 0.52;
constexpr double sleeveSlack = 0.008;
const QPointF shadowFall(0.006, -0.013);

Limb sleeveLimb(const motion::ArmBody& arm, const motion::Build& build) {
    Limb limb = armLimb(arm, build);
    limb.slack = sleeveSlack;
    return limb;
}

/// The hem runs round the arm: from edge to edge it bows toward the elbow.
QPolygonF hem(const Limb& sleeve, double place, double bow) {
    const QPointF out = sleeve.along(place) * bow;
    return openCurve({sleeve.point(place, 1), sleeve.point(place, 0.75) + out * 0.75,
                      sleeve.point(place, 0.5) + out, sleeve.point(place, 0.25) + out * 0.75,
                      sleeve.point(place, 0)});
}

QPolygonF shoulderCap(const Limb& sleeve) {
    const QPointF back = sleeve.along(0.02) * -1;
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

void paintSkin(const Sheet& sheet, const Limb& limb, const HandFrame& hand, const Material& skin) {
    const Tube tube = limb.part(sleeveEnd - 0.12, 2.05);
    const QPolygonF outline = tube.outline(false, true);
    contour(sheet, outline, skin.line);
    paintHandContour(sheet, hand, skin);
    fill(sheet, outline, skin.base);
    shadeTube(sheet, tube, skin, {0.12, 0.16});
    paintHand(sheet, hand, skin);
}

void paintSleeveFolds(const Sheet& sheet, const Limb& sleeve, const Material& shirt) {
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

void paintSleeve(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                 const Material& shirt) {
    const Limb limb = sleeveLimb(arm, build);
    const QPolygonF outline = sleeveOutline(arm, build);
    fill(sheet, outline, shirt.base);
    // The shoulder's own underside shows when the arm is raised.
    if (const double raised = smoothStep(20, 80, arm.shoulderDeg); raised > 0)
        shadeAway(sheet, outline, QPointF(-0.014, 0.034), shirt, 0.85 * raised);
    shadeTube(sheet, limb.part(-0.02, sleeveEnd), shirt, {0.5, 0});
    paintSleeveFolds(sheet, limb, shirt);
}

/// The sleeve's edges come to nothing at the shoulder, so that sleeve and shirt are one cloth.
void paintSleeveEdges(const Sheet& sheet, const motion::ArmBody& arm, const motion::Build& build,
                      const Material& shirt) {
    const Limb limb = sleeveLimb(arm, build);
    const double armpit = 0.02 + 0.17 * smoothStep(20, 85, arm.shoulderDeg);
    sliver(sheet, limb.part(0.02, sleeveEnd).front, shirt.line, 1.5, Taper::Start);
    sliver(sheet, limb.part(armpit, sleeveEnd).back, shirt.line, 1.6, Taper::Start);
}

/// The near arm's shadow on trunk and pelvis, a little lower than the arm.
void paintArmShadow(const Sheet& sheet, const motion::Body& body, const motion::Build& build,
                    const HandFrame& hand) {
    const Limb limb = armLimb(body.arms.right, build);
    QPainterPath trunk;
    trunk.addPolygon(trunkOutline(body.trunk));
    QPainterPath arm;
    arm.setFillRule(Qt::WindingFill);
    arm.addPolygon(limb.part(0.15, 2.0).outline(true, true).translated(shadowFall));
    arm.addPolygon(palmOutline(hand).translated(shadowFall));
    QColor shade = darkestOf(sheet.palette.shirt);
    shade.setAlphaF(0.26F);
    sheet.painter.save();
    sheet.painter.setClipPath(trunk, Qt::IntersectClip);
    sheet.painter.setBrush(shade);
    sheet.painter.drawPath(arm);
    sheet.painter.restore();
}

QPolygonF hemBand(const Limb& sleeve) {
    return hem(sleeve, sleeveEnd - 0.02, 0.010) + reversed(hem(sleeve, sleeveEnd, 0.010));
}

} // namespace

Limb armLimb(const motion::ArmBody& arm, const motion::Build& build) {
    return {{seen(arm.shoulder), seen(arm.elbow), seen(arm.wrist)}, build.arm, build.elbowRounding};
}

QPolygonF sleeveOutline(const motion::ArmBody& arm, const motion::Build& build) {
    const Limb limb = sleeveLimb(arm, build);
    const Tube tube = limb.part(0, sleeveEnd);
    return tube.front + hem(limb, sleeveEnd, 0.010) + reversed(tube.back) +
           openCurve(shoulderCap(limb));
}

void paintArmBehind(const Sheet& sheet, const motion::ArmBody& arm, const HandFrame& hand,
                    const motion::Build& build) {
    const Material shirt = farther(sheet.palette.shirt);
    paintSkin(sheet, armLimb(arm, build), hand, farther(sheet.palette.skin));
    contour(sheet, sleeveOutline(arm, build), shirt.line);
    paintSleeve(sheet, arm, build, shirt);
}

void paintArmBefore(const Sheet& sheet, const motion::ArmBody& arm, const HandFrame& hand,
                    const motion::Build& build) {
    const Material& shirt = sheet.palette.shirt;
    paintSkin(sheet, armLimb(arm, build), hand, sheet.palette.skin);
    contour(sheet, hemBand(sleeveLimb(arm, build)), shirt.line);
    paintSleeve(sheet, arm, build, shirt);
    paintSleeveEdges(sheet, arm, build, shirt);
}

void paintFarArm(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    paintArmBehind(sheet, body.arms.left, handFrame(body, motion::Side::Left, build), build);
}

void paintNearArm(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const HandFrame hand = handFrame(body, motion::Side::Right, build);
    paintArmShadow(sheet, body, build, hand);
    paintArmBefore(sheet, body.arms.right, hand, build);
}

} // namespace supine::figure
