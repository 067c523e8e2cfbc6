// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/ink/curve.h"

#include "core/units.h"

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

constexpr int stepsPerSpan = 6;
constexpr double samePoint = 1e-9;

/// The slope at `here` of a curve whose parameter grows by `before` and `after` to its neighbours.
QPointF slope(QPointF previous, QPointF here, QPointF next, double before, double after) {
    if (before < samePoint || after < samePoint)
        return before < after ? (next - here) / std::max(after, samePoint)
                              : (here - previous) / std::max(before, samePoint);
    return (here - previous) / before - (next - previous) / (before + after) +
           (next - here) / after;
}

double knotDistance(QPointF a, QPointF b) {
    return std::sqrt(lengthOf(b - a));
}

/// Appends the span from b to c, without c.
void appendSpan(QPolygonF& line, QPointF a, QPointF b, QPointF c, QPointF d) {
    const double span = knotDistance(b, c);
    if (span < samePoint)
        return;
    const QPointF slopeB = slope(a, b, c, knotDistance(a, b), span) * span;
    const QPointF slopeC = slope(b, c, d, span, knotDistance(c, d)) * span;
    for (int i = 0; i < stepsPerSpan; ++i) {
        const double t = double(i) / stepsPerSpan;
        const double t2 = t * t;
        const double t3 = t2 * t;
        line << b * (2 * t3 - 3 * t2 + 1) + slopeB * (t3 - 2 * t2 + t) + c * (3 * t2 - 2 * t3) +
                    slopeC * (t3 - t2);
    }
}

double lineLength(const QPolygonF& line) {
    double sum = 0;
    for (qsizetype i = 1; i < line.size(); ++i)
        sum += lengthOf(line[i] - line[i - 1]);
    return sum;
}

/// The line's first point and `n` others, as far from each other along the line, to its last.
QPolygonF evenlySpaced(const QPolygonF& line, int n) {
    const double step = lineLength(line) / n;
    QPolygonF points;
    points.reserve(n + 1);
    double passed = 0; // of the line, up to its point i - 1
    qsizetype i = 1;
    double span = lengthOf(line[1] - line[0]);
    for (int k = 0; k < n; ++k) {
        while (passed + span < k * step && i + 1 < line.size()) {
            passed += span;
            ++i;
            span = lengthOf(line[i] - line[i - 1]);
        }
        points << (span > samePoint ? mix(line[i - 1], line[i], (k * step - passed) / span)
                                    : line[i]);
    }
    return points << line.last();
}

double turn(QPointF a, QPointF b, QPointF c) {
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

/// One half of a convex hull over points sorted by x.
template <class Iterator>
QPolygonF halfHull(Iterator begin, Iterator end) {
    QPolygonF half;
    for (auto it = begin; it != end; ++it) {
        while (half.size() >= 2 && turn(half[half.size() - 2], half.last(), *it) <= 0)
            half.removeLast();
        half << *it;
    }
    half.removeLast();
    return half;
}

} // namespace

QPolygonF closedCurve(const QPolygonF& points) {
    const qsizetype n = points.size();
    QPolygonF line;
    if (n < 3)
        return line;
    line.reserve(n * stepsPerSpan);
    for (qsizetype i = 0; i < n; ++i)
        appendSpan(line, points[(i + n - 1) % n], points[i], points[(i + 1) % n],
                   points[(i + 2) % n]);
    return line;
}

QPolygonF openCurve(const QPolygonF& points) {
    const qsizetype n = points.size();
    QPolygonF line;
    if (n < 2)
        return points;
    line.reserve(n * stepsPerSpan);
    for (qsizetype i = 0; i + 1 < n; ++i)
        appendSpan(line, points[std::max<qsizetype>(i - 1, 0)], points[i], points[i + 1],
                   points[std::min(i + 2, n - 1)]);
    return line << points.last();
}

QPolygonF toPolygon(const std::vector<motion::Vec2>& points) {
    QPolygonF polygon;
    polygon.reserve(static_cast<qsizetype>(points.size()));
    for (const motion::Vec2& p : points)
        polygon << QPointF(p.x, p.y);
    return polygon;
}

QPointF pointAlong(const QPolygonF& line, double share) {
    double left = lineLength(line) * std::clamp(share, 0.0, 1.0);
    for (qsizetype i = 1; i < line.size(); ++i) {
        const double step = lengthOf(line[i] - line[i - 1]);
        if (left <= step && step > samePoint)
            return mix(line[i - 1], line[i], left / step);
        left -= step;
    }
    return line.last();
}

QPolygonF partOf(const QPolygonF& line, double from, double to) {
    const double whole = lineLength(line);
    QPolygonF part;
    part << pointAlong(line, from);
    double passed = 0;
    for (qsizetype i = 1; i < line.size(); ++i) {
        passed += lengthOf(line[i] - line[i - 1]);
        if (passed > from * whole && passed < to * whole)
            part << line[i];
    }
    return part << pointAlong(line, to);
}

QPolygonF relaxed(const QPolygonF& line, double spacing, int rounds) {
    if (line.size() < 2)
        return line;
    const int n = std::max(3, static_cast<int>(lineLength(line) / spacing));
    QPolygonF points = evenlySpaced(line, n);
    QPointF* const p = points.data();
    for (int round = 0; round < rounds; ++round) {
        QPointF before = p[0];
        for (int i = 1; i < n; ++i) {
            const QPointF here = p[i];
            p[i] = here * 0.5 + (before + p[i + 1]) * 0.25;
            before = here;
        }
    }
    return points;
}

QPolygonF relaxedOutline(const QPolygonF& outline, double spacing, int rounds) {
    // The middle one of three rounds has no ends.
    const QPolygonF thrice = relaxed(outline + outline + outline, spacing, rounds);
    const qsizetype third = thrice.size() / 3;
    return thrice.mid(third, third);
}

QPolygonF reversed(QPolygonF line) {
    std::reverse(line.begin(), line.end());
    return line;
}

QPolygonF convexHull(std::vector<QPointF> points) {
    if (points.size() < 3)
        return {};
    std::sort(points.begin(), points.end(), [](QPointF a, QPointF b) {
        return a.x() < b.x() || (a.x() == b.x() && a.y() < b.y());
    });
    return halfHull(points.begin(), points.end()) + halfHull(points.rbegin(), points.rend());
}

double twiceArea(const QPolygonF& outline) {
    double sum = 0;
    for (qsizetype i = 0; i < outline.size(); ++i) {
        const QPointF a = outline[i];
        const QPointF b = outline[(i + 1) % outline.size()];
        sum += a.x() * b.y() - b.x() * a.y();
    }
    return sum;
}

QPointF turned(QPointF point, double degrees) {
    const double c = std::cos(toRadians(degrees));
    const double s = std::sin(toRadians(degrees));
    return {c * point.x() - s * point.y(), s * point.x() + c * point.y()};
}

double smoothStep(double from, double to, double x) {
    const double t = std::clamp((x - from) / (to - from), 0.0, 1.0);
    return t * t * (3 - 2 * t);
}

} // namespace supine::figure
