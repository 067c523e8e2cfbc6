// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/ink/arrow.h"

#include "app/figure/ink/curve.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace supine::figure {

namespace {

constexpr double headLength = 3.4; // in widths of the arrow
constexpr double headHalf = 1.7;
constexpr int steps = 24;

double lengthAlong(const QPolygonF& way) {
    double sum = 0;
    for (qsizetype i = 1; i < way.size(); ++i)
        sum += lengthOf(way[i] - way[i - 1]);
    return sum;
}

/// The shaft's outline: thin where it begins, whole before the head.
QPolygonF shaft(const QPolygonF& way, double width) {
    QPolygonF left;
    QPolygonF right;
    for (int i = 0; i <= steps; ++i) {
        const double share = double(i) / steps;
        const QPointF here = pointAlong(way, share);
        const QPointF along = pointAlong(way, share + 0.02) - pointAlong(way, share - 0.02);
        const QPointF half = leftOf(unit(along)) * (0.5 * width * (0.18 + 0.82 * std::sqrt(share)));
        left << here + half;
        right << here - half;
    }
    return left + reversed(right);
}

QPolygonF head(QPointF base, QPointF tip, double width) {
    const QPointF along = unit(tip - base);
    const QPointF side = leftOf(along) * (headHalf * width);
    const QPointF behind = base - along * (0.7 * width);
    return closedCurve({tip, tip, mix(tip, behind + side, 0.5) - side * 0.06, behind + side,
                        behind + side, base, base, behind - side, behind - side,
                        mix(tip, behind - side, 0.5) + side * 0.06});
}

/// The outline counter-clockwise with y up, so that two of them add up where they overlap.
QPolygonF turningLeft(const QPolygonF& outline) {
    return twiceArea(outline) < 0 ? reversed(outline) : outline;
}

} // namespace

void paintMovementArrow(QPainter& painter, const QPolygonF& way, const QColor& colour,
                        double width) {
    const double length = lengthAlong(way);
    if (way.size() < 2 || length <= headLength * width)
        return;
    const double neck = 1 - headLength * width / length;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    // One shape, so that shaft and head do not show through each other while an arrow fades.
    QPainterPath whole;
    whole.setFillRule(Qt::WindingFill);
    whole.addPolygon(turningLeft(shaft(partOf(way, 0, neck + 0.01), width)));
    whole.addPolygon(turningLeft(head(pointAlong(way, neck), way.last(), width)));
    painter.drawPath(whole);
    painter.restore();
}

} // namespace supine::figure
