// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/trunk.h"

#include "app/figure/body/arm.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "core/units.h"

#include <cmath>

namespace supine::figure {

namespace {

/// Where the waistband lies on the front and on the back with the pelvis level, metres.
constexpr double waistFrontX = -0.118;
constexpr double waistBackX = -0.088;
constexpr double waistFrontHeight = 0.175;

QPolygonF skinLine(const std::vector<motion::Vec2>& skin) {
    return openCurve(toPolygon(skin));
}

/// The part of a line whose x lies between two values, with its end points between samples.
QPolygonF span(const QPolygonF& line, double fromX, double toX) {
    QPolygonF part;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (i > 0)
            for (const double edge : {fromX, toX}) {
                const double a = line[i - 1].x();
                const double b = line[i].x();
                if ((a - edge) * (b - edge) < 0)
                    part << mix(line[i - 1], line[i], (edge - a) / (b - a));
            }
        if (line[i].x() >= fromX && line[i].x() <= toX)
            part << line[i];
    }
    return part;
}

constexpr double farAway = 9;

/// The waistband rolls with the pelvis: its front goes toward the head as the tilt grows.
double waistFront(const motion::TrunkBody& trunk) {
    return waistFrontX - waistFrontHeight * std::sin(toRadians(trunk.pelvisTiltDeg));
}

double waistBack(const motion::TrunkBody& trunk) {
    return waistBackX - 0.01 * std::sin(toRadians(trunk.pelvisTiltDeg));
}

/// The near half of the waistband, from front to back; it bows toward the head.
QPolygonF waistLine(const motion::TrunkBody& trunk, double shift) {
    const QPolygonF front = span(skinLine(trunk.front), waistFront(trunk) + shift, farAway);
    const QPolygonF back = span(skinLine(trunk.back), waistBack(trunk) + shift, farAway);
    if (front.isEmpty() || back.isEmpty())
        return {};
    const QPointF top = front.first();
    const QPointF bottom = back.last();
    const QPointF bow = leftOf(unit(top - bottom)) * 0.022;
    return openCurve({top, mix(top, bottom, 0.2) + bow * 0.72, mix(top, bottom, 0.5) + bow,
                      mix(top, bottom, 0.8) + bow * 0.66, bottom});
}

/// The neckline round the root of the neck, from front to back.
QPolygonF collarLine(const motion::TrunkBody& trunk, double inset) {
    const QPointF front(trunk.front.front().x, trunk.front.front().y);
    const QPointF back(trunk.back.back().x, trunk.back.back().y);
    const QPointF in(inset, 0);
    return openCurve({front + in, mix(front, back, 0.25) + QPointF(-0.012, -0.004) + in,
                      mix(front, back, 0.6) + QPointF(-0.024, -0.004) + in,
                      back + QPointF(-0.010, 0.010) + in, back + in});
}

QPolygonF shirtOutline(const motion::TrunkBody& trunk) {
    constexpr double under = 0.03;
    const QPolygonF front = span(skinLine(trunk.front), -farAway, waistFront(trunk) + under);
    const QPolygonF back = span(skinLine(trunk.back), -farAway, waistBack(trunk) + under);
    return front + back + reversed(collarLine(trunk, 0));
}

QColor creaseOf(const Material& cloth, double share) {
    return between(cloth.shade, cloth.line, share);
}

/// Where the front skin is at x, lowered by a share of the trunk's depth there.
QPointF inside(const motion::TrunkBody& trunk, double x, double share) {
    return {x, frontHeight(trunk, x) * (1 - share)};
}

void paintShirtFolds(const Sheet& sheet, const motion::TrunkBody& trunk) {
    if (!sheet.fine)
        return;
    const Material& shirt = sheet.palette.shirt;
    const auto fold = [&](std::initializer_list<std::pair<double, double>> points, double weight) {
        QPolygonF line;
        for (const auto& [x, share] : points)
            line << inside(trunk, x, share);
        sliver(sheet, openCurve(line), creaseOf(shirt, 0.35), weight);
    };
    fold({{-0.335, 0.10}, {-0.318, 0.22}, {-0.322, 0.36}}, 0.7);
    fold({{-0.300, 0.16}, {-0.290, 0.24}, {-0.292, 0.33}}, 0.5);
    fold({{-0.215, 0.46}, {-0.175, 0.43}, {-0.138, 0.37}}, 0.6);
    fold({{-0.225, 0.62}, {-0.180, 0.61}, {-0.130, 0.54}}, 0.6);
    fold({{-0.190, 0.76}, {-0.155, 0.76}, {-0.115, 0.71}}, 0.5);
    const QPolygonF band = collarLine(trunk, 0) + reversed(collarLine(trunk, 0.011));
    fill(sheet, band, between(shirt.base, shirt.shade, 0.32));
    sliver(sheet, collarLine(trunk, 0.011), creaseOf(shirt, 0.3), 0.45);
}

/// Light along the top of chest and belly.
void paintShirtRim(const Sheet& sheet, const motion::TrunkBody& trunk) {
    const QPolygonF top = span(skinLine(trunk.front), -0.48, waistFront(trunk) + 0.02);
    QPolygonF lower;
    for (qsizetype i = 0; i < top.size(); ++i) {
        const double share = double(i) / double(top.size() - 1);
        lower << top[i] - QPointF(0, 0.020 * std::sin(3.14159 * share) + 0.004);
    }
    QColor light = sheet.palette.shirt.light;
    light.setAlphaF(0.55F);
    fill(sheet, top + reversed(lower), light);
}

} // namespace

void paintShirt(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const motion::TrunkBody& trunk = body.trunk;
    const Material& shirt = sheet.palette.shirt;
    const QPolygonF outline = shirtOutline(trunk);
    contour(sheet, outline, shirt.line);
    contour(sheet, sleeveOutline(body.arms.right, build), shirt.line);
    fill(sheet, outline, shirt.base);
    paintShirtRim(sheet, trunk);
    shadeUnder(sheet, outline, trunkOutline(trunk), QPointF(-0.02, 0.058), shirt, 0.85);
    paintShirtFolds(sheet, trunk);
}

QPolygonF trunkOutline(const motion::TrunkBody& trunk) {
    return skinLine(trunk.front) + skinLine(trunk.back);
}

double frontHeight(const motion::TrunkBody& trunk, double x) {
    constexpr double usual = 0.18;
    const QPolygonF front = span(skinLine(trunk.front), x, farAway);
    return front.isEmpty() ? usual : front.first().y();
}

QPolygonF pelvisOutline(const motion::TrunkBody& trunk) {
    // The buttock's own roundness belongs to the leg, which it follows as the hip bends.
    const double seat = trunk.back.front().x - 0.035;
    const QPolygonF front = span(skinLine(trunk.front), waistFront(trunk), farAway);
    const QPolygonF back = span(skinLine(trunk.back), waistBack(trunk), seat);
    return front + back + reversed(waistLine(trunk, 0));
}

QPolygonF buttockSkin(const motion::TrunkBody& trunk) {
    QPolygonF skin;
    for (const motion::Vec2& p : trunk.back)
        if (p.x > waistBackX + 0.02)
            skin << QPointF(p.x, p.y);
    return skin;
}

void paintPelvisFolds(const Sheet& sheet, const motion::Body& body, const Limb& nearLeg) {
    const Material& cloth = sheet.palette.leggings;
    const QColor crease = creaseOf(cloth, 0.45);
    sliver(sheet, nearLeg.part(0.02, 0.24).front, crease, 0.9, Taper::Start);
    if (!sheet.fine)
        return;
    sliver(sheet, waistLine(body.trunk, 0.022), crease, 0.5);
    // The fold under the buttock is drawn out flat as the hip bends.
    QColor fold = crease;
    fold.setAlphaF(static_cast<float>(1 - smoothStep(60, 100, body.legs.right.hipDeg)));
    sliver(sheet,
           openCurve(
               {nearLeg.point(0.24, 0.04), nearLeg.point(0.20, 0.18), nearLeg.point(0.21, 0.34)}),
           fold, 0.6, Taper::End);
}

} // namespace supine::figure
