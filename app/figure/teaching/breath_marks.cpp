// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/teaching/breath_marks.h"

#include "app/figure/body/arm.h"
#include "app/figure/body/face.h"
#include "app/figure/body/leg.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace supine::figure {

namespace {

constexpr double dash = 0.017; // metres
constexpr double gap = 0.011;
constexpr double dashWeight = 1.25;
constexpr double leastLift = 0.0025; // metres of breath before a dash is seen
constexpr double plainLift = 0.0060;
constexpr double coversFrom = 60; // degrees of the hip from which the thigh stands over the belly

constexpr int strokes = 3;
constexpr double turnsPerBreath = 1.5; // of the strokes: one in three to four seconds
constexpr double strokeLength = 0.75;  // of its way
constexpr double strokeWeight = 1.35;
constexpr double leastOfStroke = 0.14;   // of its way; a shorter piece is a speck
constexpr double lipsBelowNose = 0.0285; // metres, in the face's frame

double heightAt(const QPolygonF& line, double x) {
    for (qsizetype i = 1; i < line.size(); ++i)
        if (line[i - 1].x() <= x && x <= line[i].x() && line[i].x() > line[i - 1].x()) {
            const double share = (x - line[i - 1].x()) / (line[i].x() - line[i - 1].x());
            return line[i - 1].y() + share * (line[i].y() - line[i - 1].y());
        }
    return -1;
}

/// Palm and fingers in one outline.
QPolygonF handHull(const HandFrame& hand) {
    std::vector<QPointF> points;
    for (const QPointF& p : palmOutline(hand))
        points.push_back(p);
    for (const Digit& digit : digitsOf(hand))
        for (const motion::Vec3& joint : digit.joints)
            points.push_back(seen(joint));
    return convexHull(points);
}

/// What of the near arm and a raised near thigh lies over the trunk.
struct NearLimbs {
    QPolygonF flesh;
    QPolygonF sleeve;
    QPolygonF hand;
    QPolygonF thigh;

    NearLimbs(const motion::Body& body, const motion::Build& build)
        : flesh(armLimb(body.arms.right, build).part(0, 2.05).outline(true, true)),
          sleeve(sleeveOutline(body.arms.right, build)),
          hand(handHull(handFrame(body, motion::Side::Right, build))) {
        if (body.legs.right.hipDeg > coversFrom)
            thigh = legLimb(body.legs.right, build).part(0, 1).outline(true, true);
    }

    bool covers(QPointF point) const {
        return flesh.containsPoint(point, Qt::WindingFill) ||
               sleeve.containsPoint(point, Qt::WindingFill) ||
               hand.containsPoint(point, Qt::WindingFill) ||
               thigh.containsPoint(point, Qt::WindingFill);
    }
};

/// Where air comes and goes in the face's frame: the tip of the nose stands out farthest, and the
/// lips meet below it.
struct Openings {
    QPointF nostrils;
    QPointF lips;
};

Openings openingsOf(const motion::Build& build, double lipsPursed) {
    const QPolygonF face = faceOutline(build, lipsPursed);
    const auto tip = std::max_element(face.begin(), face.end(),
                                      [](QPointF a, QPointF b) { return a.x() < b.x(); });
    if (tip == face.end())
        return {};
    Openings openings{*tip + QPointF(-0.006, -0.010), *tip};
    double nearest = 1;
    for (const QPointF& p : face)
        if (p.x() > tip->x() - 0.03 && std::abs(p.y() - (tip->y() - lipsBelowNose)) < nearest) {
            nearest = std::abs(p.y() - (tip->y() - lipsBelowNose));
            openings.lips = p;
        }
    return openings;
}

/// The way of one stroke from far off to an opening, in the face's frame (+x away from the face, +y
/// to the crown): it comes down from over the brow and turns in under the nose, as air is drawn.
QPolygonF wayToNose(QPointF nostrils, int stroke) {
    const double side = stroke - 1;
    return openCurve({nostrils + QPointF(0.150 - 0.012 * side, 0.048 + 0.036 * side),
                      nostrils + QPointF(0.100, 0.024 + 0.030 * side),
                      nostrils + QPointF(0.052, 0.002 + 0.016 * side),
                      nostrils + QPointF(0.014, -0.003 + 0.004 * side)});
}

/// The way of one stroke from an opening into the room: a thin stream that spreads and bends toward
/// the feet.
QPolygonF wayFrom(QPointF opening, int stroke) {
    const double side = stroke - 1;
    return openCurve({opening + QPointF(0.014, 0.003 * side),
                      opening + QPointF(0.070, -0.006 + 0.013 * side),
                      opening + QPointF(0.130, -0.022 + 0.028 * side),
                      opening + QPointF(0.185 + 0.010 * side, -0.052 + 0.044 * side)});
}

void paintStroke(const Sheet& sheet, const QPolygonF& way, double turn, double opacity,
                 const QColor& ink, bool moves) {
    const double head = (1 + strokeLength) * turn;
    const double from = moves ? std::max(0.0, head - strokeLength) : 0.1;
    const double until = moves ? std::min(1.0, head) : 0.9;
    const double whole = smoothStep(leastOfStroke, 2 * leastOfStroke, until - from);
    if (whole * opacity < 0.02)
        return;
    QColor colour = ink;
    colour.setAlphaF(static_cast<float>(opacity * whole));
    sliver(sheet, relaxed(partOf(way, from, until), 0.004, 0), colour, strokeWeight);
}

/// The pieces of a dashed line.
std::vector<QPolygonF> dashesOf(const QPolygonF& line) {
    double length = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        length += lengthOf(line[i] - line[i - 1]);
    std::vector<QPolygonF> dashes;
    for (double at = 0; at + dash < length; at += dash + gap)
        dashes.push_back(partOf(line, at / length, (at + dash) / length));
    return dashes;
}

} // namespace

QColor inkOn(const Material& cloth) {
    const auto distance = [&](const QColor& colour) {
        return std::abs(colour.lightnessF() - cloth.base.lightnessF());
    };
    const QColor pale = between(cloth.light, Qt::white, 0.75);
    return distance(pale) >= distance(cloth.line) ? pale : cloth.line;
}

void paintDashes(const Sheet& sheet, const QPolygonF& line, const QColor& ink) {
    for (const QPolygonF& piece : dashesOf(line))
        sliver(sheet, piece, ink, dashWeight);
}

void paintExhaledContour(const Sheet& sheet, const std::vector<motion::Vec2>& exhaled,
                         const motion::Body& body, const motion::Build& build) {
    if (exhaled.size() < 3)
        return;
    const QPolygonF ghost = openCurve(toPolygon(exhaled));
    const QPolygonF now = openCurve(toPolygon(body.trunk.front));
    const NearLimbs limbs(body, build);
    const QColor ink = inkOn(sheet.palette.shirt);
    for (const QPolygonF& piece : dashesOf(ghost)) {
        const QPointF middle = pointAlong(piece, 0.5);
        const double lift = heightAt(now, middle.x()) - middle.y();
        if (lift < leastLift || limbs.covers(piece.first()) || limbs.covers(piece.last()))
            continue;
        QColor colour = ink;
        colour.setAlphaF(static_cast<float>(smoothStep(leastLift, plainLift, lift)));
        sliver(sheet, piece, colour, dashWeight);
    }
}

void paintAir(const Sheet& sheet, const Teaching::Air& air, const motion::Body& body,
              const motion::Build& build, const TeachingInks& inks) {
    const bool in = air.breath.now == motion::BreathKind::In;
    // Air flows fastest in the middle of a breath and stands still at its turns.
    const double flow = std::sin(std::numbers::pi * std::clamp(air.breath.progress, 0.0, 1.0));
    if (air.strength <= 0 || flow <= 0)
        return;
    const Openings openings = openingsOf(build, body.face.lipsPursed);
    const bool fromLips = !in && body.face.lipsPursed > 0.5;
    const PartFrame frame{seen(body.trunk.head), build.skeleton.headTurned - body.trunk.headNodDeg};
    for (int i = 0; i < strokes; ++i) {
        const QPolygonF way =
            frame.toPlane(in ? wayToNose(openings.nostrils, i)
                             : wayFrom(fromLips ? openings.lips : openings.nostrils, i));
        const double turns = turnsPerBreath * air.breath.progress + 0.10 * (i % 2);
        const double opacity = air.strength * 0.85 * std::sqrt(flow);
        paintStroke(sheet, way, turns - std::floor(turns), opacity, in ? inks.in : inks.out,
                    air.moves);
    }
}

} // namespace supine::figure
