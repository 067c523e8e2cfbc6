// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/leg.h"

#include "app/figure/body/foot.h"
#include "app/figure/body/trunk.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <QLinearGradient>
#include <QPainterPath>

namespace supine::figure {

namespace {

QPolygonF hem(const Limb& leg, double place, double bow) {
    const QPointF out = leg.along(place) * bow;
    return openCurve({leg.point(place, 1), leg.point(place, 0.7) + out * 0.8,
                      leg.point(place, 0.3) + out * 0.8, leg.point(place, 0)});
}

/// Folds behind the knee, more the more it is bent.
void paintKneeFolds(const Sheet& sheet, const Limb& leg, double kneeDeg, const Material& cloth) {
    if (!sheet.fine)
        return;
    QColor crease = between(cloth.shade, cloth.line, 0.5);
    crease.setAlphaF(static_cast<float>(smoothStep(30, 90, kneeDeg)));
    sliver(sheet, openCurve({leg.point(0.95, 0.02), leg.point(0.97, 0.24), leg.point(0.93, 0.46)}),
           crease, 0.75, Taper::End);
    sliver(sheet, openCurve({leg.point(1.04, 0.03), leg.point(1.03, 0.22), leg.point(1.08, 0.40)}),
           crease, 0.6, Taper::End);
}

/// The kneecap pushes the cloth out and catches the light.
void paintKneecap(const Sheet& sheet, const Limb& leg, const Material& cloth) {
    if (!sheet.fine)
        return;
    sliver(sheet,
           openCurve({leg.point(0.93, 0.93), leg.point(0.97, 0.80), leg.point(1.04, 0.76),
                      leg.point(1.10, 0.83)}),
           between(cloth.shade, cloth.line, 0.3), 0.55);
}

void paintHem(const Sheet& sheet, const Limb& leg, const Material& cloth) {
    if (sheet.fine)
        sliver(sheet, hem(leg, hemPlace - 0.035, 0.007), between(cloth.shade, cloth.line, 0.4),
               0.45);
}

QPolygonF hemmed(const Limb& leg, const Tube& tube) {
    return tube.front + hem(leg, hemPlace, 0.007) + reversed(tube.back);
}

/// The near leg's cloth, its back edge running on smoothly into the buttock.
QPolygonF nearLegOutline(const Limb& leg, const motion::Body& body) {
    const Tube tube = leg.part(0.0, hemPlace);
    QPolygonF seat;
    for (const double place : {0.80, 0.66, 0.52, 0.38})
        seat << leg.point(place, 0);
    seat += buttockSkin(body.trunk);
    const QPolygonF below = leg.part(0.80, hemPlace).back;
    return tube.front + hem(leg, hemPlace, 0.007) + reversed(below) +
           relaxed(openCurve(seat), 0.012, 10);
}

/// The underside of pelvis and buttock lies in shade.
void shadeSeat(const Sheet& sheet, std::initializer_list<QPolygonF> shapes, const Material& cloth) {
    QLinearGradient rising(0, 0, 0, 0.085);
    const auto at = [&](double height, float alpha) {
        QColor colour = cloth.shade;
        colour.setAlphaF(alpha);
        rising.setColorAt(height, colour);
    };
    at(0, 0.95F);
    at(0.45, 0.75F);
    at(0.60, 0.40F);
    at(1, 0);
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    for (const QPolygonF& shape : shapes)
        path.addPolygon(shape);
    sheet.painter.setBrush(rising);
    sheet.painter.drawPath(path);
}

} // namespace

Limb legLimb(const motion::LegBody& leg, const motion::Build& build) {
    return {{seen(leg.hip), seen(leg.knee), seen(leg.ankle)}, build.leg, build.kneeRounding};
}

QPolygonF legCloth(const Limb& limb, double from) {
    return hemmed(limb, limb.part(from, hemPlace));
}

void paintCloth(const Sheet& sheet, const Limb& leg, double kneeDeg, const Material& cloth,
                double from) {
    shadeTube(sheet, leg.part(from, hemPlace), cloth, {0.34, 0});
    paintKneeFolds(sheet, leg, kneeDeg, cloth);
    paintKneecap(sheet, leg, cloth);
    paintHem(sheet, leg, cloth);
}

void paintFarLeg(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const motion::LegBody& leg = body.legs.left;
    const Limb limb = legLimb(leg, build);
    const Material cloth = farther(sheet.palette.leggings);
    paintFoot(sheet, build, leg, limb, FootView::Inner, farther(sheet.palette.skin));
    const QPolygonF outline = legCloth(limb, -0.05);
    contour(sheet, outline, cloth.line);
    fill(sheet, outline, cloth.base);
    paintCloth(sheet, limb, leg.kneeDeg, cloth);
}

void paintPelvisAndNearLeg(const Sheet& sheet, const motion::Body& body,
                           const motion::Build& build) {
    const motion::LegBody& leg = body.legs.right;
    const Limb limb = legLimb(leg, build);
    const Material& cloth = sheet.palette.leggings;
    const QPolygonF pelvis = pelvisOutline(body.trunk);
    const QPolygonF thigh = nearLegOutline(limb, body);
    paintFoot(sheet, build, leg, limb, FootView::Outer, sheet.palette.skin);
    contour(sheet, pelvis, cloth.line);
    contour(sheet, thigh, cloth.line);
    fill(sheet, pelvis, cloth.base);
    fill(sheet, thigh, cloth.base);
    shadeAway(sheet, thigh, QPointF(-0.013, 0.026), cloth, 0.8);
    shadeSeat(sheet, {pelvis, thigh}, cloth);
    paintCloth(sheet, limb, leg.kneeDeg, cloth);
    paintPelvisFolds(sheet, body, limb);
}

} // namespace supine::figure
