// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/vec.h"

#include <QPointF>
#include <QPolygonF>
#include <QRectF>

#include <algorithm>
#include <cmath>
#include <vector>

namespace supine::figure {

/// A smooth closed curve through the points (centripetal Catmull-Rom). A point given twice in a
/// row makes a sharp corner.
QPolygonF closedCurve(const QPolygonF& points);

/// A smooth curve from the first point to the last.
QPolygonF openCurve(const QPolygonF& points);

/// The points as Qt knows them.
QPolygonF toPolygon(const std::vector<motion::Vec2>& points);

/// The point at `share` (0 to 1) of the line's length.
QPointF pointAlong(const QPolygonF& line, double share);

/// The part of a line between two shares (0 to 1) of its length, with its end points.
QPolygonF partOf(const QPolygonF& line, double from, double to);

/// The line with its corners rounded: points `spacing` apart, each drawn `rounds` times to the
/// middle of its neighbours; the ends stay.
QPolygonF relaxed(const QPolygonF& line, double spacing, int rounds);

/// The same for a closed outline, all of it.
QPolygonF relaxedOutline(const QPolygonF& outline, double spacing, int rounds);

/// The same line from its end to its start.
QPolygonF reversed(QPolygonF line);

/// The smallest convex outline round the points.
QPolygonF convexHull(std::vector<QPointF> points);

/// Twice the signed area; positive when the outline runs counter-clockwise with y up.
double twiceArea(const QPolygonF& outline);

inline QPointF mix(QPointF a, QPointF b, double share) {
    return a + (b - a) * share;
}

// Metres and pixels are far from the limits that std::hypot guards against, at three times the
// cost.
inline double lengthOf(QPointF v) {
    return std::sqrt(v.x() * v.x() + v.y() * v.y());
}

/// How far a point lies outside a rectangle; 0 within it.
inline double distanceTo(const QRectF& rect, QPointF p) {
    return lengthOf({std::max({rect.left() - p.x(), 0.0, p.x() - rect.right()}),
                     std::max({rect.top() - p.y(), 0.0, p.y() - rect.bottom()})});
}

/// The direction of a vector; that of +x when it has no length.
inline QPointF unit(QPointF v) {
    constexpr double none = 1e-9;
    const double length = lengthOf(v);
    return length < none ? QPointF(1, 0) : v / length;
}

/// Turned by a quarter to the left, with y up.
inline QPointF leftOf(QPointF direction) {
    return {-direction.y(), direction.x()};
}

/// Turned counter-clockwise about the origin, with y up.
QPointF turned(QPointF point, double degrees);

/// 0 below `from`, 1 above `to`, and smooth between.
double smoothStep(double from, double to, double x);

} // namespace supine::figure
