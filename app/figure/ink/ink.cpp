// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/ink/ink.h"

#include "app/figure/ink/curve.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

constexpr int mostSoftBands = 4;
constexpr double margin = 0.01; // metres; a clipped edge must not run along the band's own

/// The outline without points that lie on each other.
QPolygonF distinct(const QPolygonF& outline) {
    constexpr double same = 1e-7;
    QPolygonF points;
    points.reserve(outline.size());
    for (const QPointF& p : outline)
        if (points.isEmpty() || lengthOf(p - points.last()) > same)
            points << p;
    while (points.size() > 1 && lengthOf(points.first() - points.last()) <= same)
        points.removeLast();
    return points;
}

/// The outline moved outward by `width`, a third more where it faces down and less where it faces
/// up.
QPolygonF grown(const QPolygonF& outline, double width) {
    const double side = twiceArea(outline) > 0 ? -1 : 1;
    const qsizetype n = outline.size();
    QPolygonF out;
    out.reserve(n);
    QPointF before = leftOf(unit(outline[0] - outline[n - 1])) * side;
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF after = leftOf(unit(outline[(i + 1) % n] - outline[i])) * side;
        const QPointF normal = unit(before + after);
        const double corner = std::max(0.6, QPointF::dotProduct(normal, after));
        out << outline[i] + normal * (width * (1 - 0.3 * normal.y()) / corner);
        before = after;
    }
    return out;
}

double widthAt(double share, Taper taper) {
    switch (taper) {
    case Taper::Start:
        return std::sqrt(std::min(1.0, share * 2.2));
    case Taper::End:
        return std::sqrt(std::min(1.0, (1 - share) * 2.2));
    case Taper::Both:
        break;
    }
    return std::sqrt(std::max(0.0, 4 * share * (1 - share)));
}

} // namespace

void fill(const Sheet& sheet, const QPolygonF& outline, const QColor& colour) {
    sheet.painter.setBrush(colour);
    sheet.painter.drawPolygon(outline, Qt::WindingFill);
}

void contour(const Sheet& sheet, const QPolygonF& outline, const QColor& colour, double weight) {
    if (outline.size() > 2)
        fill(sheet, grown(distinct(outline), sheet.line * weight), colour);
}

void sliver(const Sheet& sheet, const QPolygonF& line, const QColor& colour, double weight,
            Taper taper) {
    const qsizetype n = line.size();
    if (n < 2)
        return;
    QPolygonF left;
    QPolygonF right;
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF along = line[std::min(i + 1, n - 1)] - line[std::max<qsizetype>(i - 1, 0)];
        const double share = double(i) / double(n - 1);
        const QPointF half =
            leftOf(unit(along)) * (0.5 * sheet.line * weight * widthAt(share, taper));
        left << line[i] + half;
        right << line[i] - half;
    }
    fill(sheet, left + reversed(right), colour);
}

void shadeAway(const Sheet& sheet, const QPolygonF& outline, QPointF toLight,
               const Material& material, double strength) {
    shadeUnder(sheet, outline, outline, toLight, material, strength);
}

void shadeUnder(const Sheet& sheet, const QPolygonF& outline, const QPolygonF& whole,
                QPointF toLight, const Material& material, double strength) {
    QPainter& painter = sheet.painter;
    QPainterPath clip;
    clip.setFillRule(Qt::WindingFill);
    clip.addPolygon(outline);
    painter.save();
    painter.setClipPath(clip, Qt::IntersectClip);
    // Bands nearer to each other than a pixel would be seen as one.
    const int bands =
        std::clamp(static_cast<int>(0.6 * lengthOf(toLight) / sheet.pixel) + 1, 2, mostSoftBands);
    for (int i = 1; i <= bands; ++i) {
        const double reach = 1.3 - 0.6 * (i - 1) / (bands - 1);
        QPainterPath away;
        away.addRect(outline.boundingRect().adjusted(-margin, -margin, margin, margin));
        away.addPolygon(whole.translated(toLight * reach));
        painter.setBrush(between(material.base, material.shade, strength * i / bands));
        painter.drawPath(away);
    }
    painter.restore();
}

} // namespace supine::figure
