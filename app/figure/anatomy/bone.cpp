// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/bone.h"

#include "app/figure/curve.h"

#include <cmath>

namespace supine::figure {

namespace {

constexpr double boneLine = 0.55; // of a whole outline
constexpr double cm = 0.01;

} // namespace

QPointF BoneFrame::at(double share, double aside) const {
    return mix(from, to, share) + leftOf(unit(to - from)) * aside;
}

QPolygonF BoneFrame::at(const std::vector<QPointF>& points, double scale) const {
    QPolygonF placed;
    placed.reserve(static_cast<qsizetype>(points.size()));
    for (const QPointF& p : points)
        placed << at(p.x(), p.y() * cm * scale);
    return placed;
}

double boneScale(double stature) {
    return stature / 1.68;
}

void paintBone(const Sheet& sheet, const QPolygonF& outline, const Material& bone) {
    if (outline.size() < 3)
        return;
    contour(sheet, outline, bone.line, boneLine);
    if (!sheet.fine) {
        fill(sheet, outline, bone.base);
        return;
    }
    fill(sheet, outline, bone.shade);
    fill(sheet, inside(outline, 0.84, 0.0006), bone.base);
}

void paintSlenderBone(const Sheet& sheet, const QPolygonF& line, double radius,
                      const Material& bone) {
    std::vector<double> radii;
    const double last = static_cast<double>(line.size() - 1);
    for (qsizetype i = 0; i < line.size(); ++i) {
        const double toEnd = std::abs(2 * double(i) / last - 1);
        radii.push_back(radius * (1 + 0.45 * toEnd * toEnd * toEnd * toEnd));
    }
    const Tube tube = tubeAlong(line, radii, radii);
    const QPolygonF outline = tube.outline(true, true);
    contour(sheet, outline, bone.line, boneLine);
    fill(sheet, outline, sheet.fine ? bone.shade : bone.base);
    if (sheet.fine)
        fill(sheet, tube.lineAt(0.92) + reversed(tube.lineAt(0.3)), bone.base);
}

QPolygonF inside(const QPolygonF& outline, double share, double shift) {
    const QPointF middle = outline.boundingRect().center();
    QPolygonF smaller;
    smaller.reserve(outline.size());
    for (const QPointF& p : outline)
        smaller << mix(middle, p, share) + toLight * shift;
    return smaller;
}

} // namespace supine::figure
