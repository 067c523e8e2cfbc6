// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/teaching/way_marks.h"

#include "app/figure/ink/arrow.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "core/units.h"

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

using motion::MovingPart;
using motion::PartWay;
using motion::Vec3;

// Metres. Design choices, judged by eye.
constexpr double arrowWidth = 0.016;
constexpr double kneeClearance = 0.095;  // from the joint; the knee itself takes 0.05
constexpr double handClearance = 0.10;   // from the middle of the palm
constexpr double pelvisRadius = 0.265;   // of the arc over the pelvis, about the sacrum
constexpr double bellyArrow = 0.13;      // length of the arrow on the belly
constexpr double bellyClearance = 0.065; // over the skin, where the fingertips lie
constexpr double kneeRange = 0.068;      // of the arc from the joint
constexpr double handRange = 0.105;      // from the middle of the palm: at the fingertips
constexpr double rangeWeight = 1.4;
constexpr double endBar = 0.050;
constexpr double endBarWeight = 3.0;
constexpr double leastArc = 32; // degrees

constexpr double sweepOfALimb = 35; // degrees; less is a hand put somewhere else
constexpr int arcPoints = 20;

double degreesAbout(Vec3 pivot, Vec3 point) {
    return toDegrees(std::atan2(point.y - pivot.y, point.x - pivot.x));
}

/// How far the way turns about its pivot, + from the feet over the ceiling to the head.
double sweepOf(const PartWay& way) {
    double sum = 0;
    for (std::size_t i = 1; i < way.points.size(); ++i) {
        const double step =
            degreesAbout(way.pivot, way.points[i]) - degreesAbout(way.pivot, way.points[i - 1]);
        sum += std::remainder(step, 360.0);
    }
    return sum;
}

/// The way moved away from its pivot by `clearance`, or toward it when that is negative.
QPolygonF besideWay(const PartWay& way, double clearance) {
    QPolygonF line;
    for (const Vec3& point : way.points) {
        const Vec3 arm = point - way.pivot;
        const double radius = std::max(std::hypot(arm.x, arm.y), 1e-6);
        const Vec3 out{arm.x / radius * clearance, arm.y / radius * clearance, 0};
        line << seen(point + out);
    }
    return openCurve(line);
}

QPolygonF aboveWay(const PartWay& way, double clearance) {
    QPolygonF line;
    const double last = double(way.points.size() - 1);
    for (std::size_t i = 0; i < way.points.size(); ++i) {
        const double bow = 4 * (double(i) / last) * (1 - double(i) / last);
        line << seen(way.points[i] + Vec3{0, clearance + 0.04 * bow, 0});
    }
    return openCurve(line);
}

/// An arc over the pelvis, the same for every size of tilt: a tilt of nine degrees moves the hip
/// bone by two centimetres.
QPolygonF overPelvis(const PartWay& way) {
    constexpr double fromFeet = 76;
    constexpr double towardHead = 122;
    const bool toHead = sweepOf(way) > 0;
    QPolygonF line;
    for (int i = 0; i <= arcPoints; ++i) {
        const double share = double(i) / arcPoints;
        const double along = toHead ? share : 1 - share;
        const double angle = toRadians(fromFeet + (towardHead - fromFeet) * along);
        line << seen(way.pivot + Vec3{pelvisRadius * std::cos(angle) - 0.01,
                                      pelvisRadius * std::sin(angle) + 0.035, 0});
    }
    return line;
}

QPolygonF downToBelly(const PartWay& way) {
    const Vec3 skin = way.points.front();
    QPolygonF line;
    for (int i = 0; i <= arcPoints; ++i) {
        const double share = double(i) / arcPoints;
        const double bow = 0.012 * 4 * share * (1 - share);
        line << seen(skin + Vec3{bow, bellyClearance + bellyArrow * (1 - share), 0});
    }
    return line;
}

QPolygonF under(QPolygonF line, double ceiling) {
    for (QPointF& p : line)
        p.setY(std::min(p.y(), ceiling));
    return line;
}

bool isKnee(MovingPart part) {
    return part == MovingPart::RightKnee || part == MovingPart::LeftKnee;
}

bool isHand(MovingPart part) {
    return part == MovingPart::RightHand || part == MovingPart::LeftHand;
}

/// The end of a limb's way with what leads to it, on a circle about its joint.
QPolygonF arcToEnd(const PartWay& way, double clearance) {
    const Vec3 arm = way.points.back() - way.pivot;
    const double radius = std::hypot(arm.x, arm.y) + clearance;
    const double end = degreesAbout(way.pivot, way.points.back());
    const double sweep = sweepOf(way);
    const double shown = std::copysign(std::max(std::abs(sweep), leastArc), sweep);
    QPolygonF line;
    for (int i = 0; i <= 2 * arcPoints; ++i) {
        const double angle = toRadians(end - shown * (1 - double(i) / (2 * arcPoints)));
        line << seen(way.pivot + Vec3{radius * std::cos(angle), radius * std::sin(angle), arm.z});
    }
    return line;
}

} // namespace

QPolygonF directionLine(const PartWay& way, double ceiling) {
    if (way.points.size() < 2)
        return {};
    const double below = ceiling - 1.8 * arrowWidth;
    if (way.part == MovingPart::Pelvis)
        return under(overPelvis(way), below);
    if (way.part == MovingPart::Belly)
        return under(downToBelly(way), below);
    if (isKnee(way.part))
        return under(partOf(besideWay(way, kneeClearance), 0.12, 0.80), below);
    if (std::abs(sweepOf(way)) < sweepOfALimb)
        return under(aboveWay(way, handClearance), below);
    return under(partOf(besideWay(way, -handClearance), 0.22, 0.80), below);
}

QPolygonF rangeLine(const PartWay& way, double ceiling) {
    if (way.points.size() < 2 || !(isKnee(way.part) || isHand(way.part)))
        return {};
    return under(arcToEnd(way, isKnee(way.part) ? kneeRange : handRange), ceiling);
}

void paintDirection(const Sheet& sheet, const Teaching::Way& way, double ceiling,
                    const QColor& ink) {
    const QPolygonF line = directionLine(way.way, ceiling);
    if (line.size() < 2 || way.strength <= 0)
        return;
    sheet.painter.setOpacity(way.strength);
    paintMovementArrow(sheet.painter, partOf(line, 0, 0.7 + 0.3 * way.grown), ink, arrowWidth);
    sheet.painter.setOpacity(1);
}

void paintRangeEnd(const Sheet& sheet, const Teaching::Way& way, double ceiling,
                   const QColor& ink) {
    const QPolygonF line = rangeLine(way.way, ceiling);
    if (line.size() < 2 || way.strength <= 0)
        return;
    sheet.painter.setOpacity(way.strength);
    sliver(sheet, line, ink, rangeWeight, Taper::Start);
    const QPointF along = unit(line.last() - pointAlong(line, 0.9));
    const QPointF half = leftOf(along) * (0.5 * endBar);
    const QPointF thick = along * (0.5 * endBarWeight * sheet.line);
    fill(sheet,
         QPolygonF{line.last() - half - thick, line.last() - half, line.last() + half,
                   line.last() + half - thick},
         ink);
    sheet.painter.setOpacity(1);
}

} // namespace supine::figure
