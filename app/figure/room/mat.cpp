// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/room/mat.h"

#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/room/shadow.h"

#include <QLinearGradient>
#include <QPainterPath>

namespace supine::figure {

namespace {

constexpr double head = -0.84;
constexpr double foot = 0.81;
constexpr double half = 0.30;
constexpr double thickness = 0.013;

/// The mat's top, drawn in by `inset`, with rounded corners.
QPolygonF top(double inset) {
    const double left = head + inset;
    const double right = foot - inset;
    const double side = half - inset * 0.9;
    const double round = 0.022;
    QPolygonF corners;
    const auto corner = [&](double x, double z, double dx, double dz) {
        const QPointF at = seen({x, 0, z});
        const QPointF before = seen({x - dx * round, 0, z - dz * round});
        const QPointF after = seen({x - dz * round, 0, z + dx * round});
        for (int i = 0; i <= 6; ++i) {
            const double u = i / 6.0;
            corners << before * ((1 - u) * (1 - u)) + at * (2 * u * (1 - u)) + after * (u * u);
        }
    };
    corner(right, side, 1, 0);
    corner(right, -side, 0, -1);
    corner(left, -side, -1, 0);
    corner(left, side, 0, 1);
    return corners;
}

/// Everything the mat covers, its sides included.
QPolygonF body(const QPolygonF& surface) {
    std::vector<QPointF> points(surface.begin(), surface.end());
    for (const QPointF& p : surface)
        points.emplace_back(p.x(), p.y() - thickness);
    return convexHull(points);
}

void paintFloorShadow(const Sheet& sheet) {
    const QPointF near = seen({0, -thickness, half});
    softShadow(sheet, {near.x() + head - 0.10, near.y() - 0.038, foot - head + 0.26, 0.054}, 0.45);
    softShadow(sheet, {near.x() + head - 0.02, near.y() - 0.015, foot - head + 0.05, 0.024}, 0.75);
}

} // namespace

void paintMat(const Sheet& sheet) {
    paintFloorShadow(sheet);
    const Material& mat = sheet.palette.mat;
    const QPolygonF surface = top(0);
    fill(sheet, body(surface), mat.shade);
    QLinearGradient light(seen({0, 0, half}), seen({0, 0, -half}));
    light.setColorAt(0, between(mat.base, mat.light, 0.35));
    light.setColorAt(1, between(mat.base, mat.shade, 0.10));
    sheet.painter.setBrush(light);
    sheet.painter.drawPolygon(surface);
    const QPolygonF seam = top(0.022);
    const QPolygonF inner = top(0.022 + 0.0035);
    sheet.painter.setBrush(between(mat.base, mat.light, 0.75));
    QPainterPath ring;
    ring.addPolygon(seam);
    ring.closeSubpath();
    ring.addPolygon(inner);
    ring.closeSubpath();
    sheet.painter.drawPath(ring);
}

} // namespace supine::figure
