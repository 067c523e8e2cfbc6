// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/ink/tube.h"

#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace supine::figure {

namespace {

/// Of a shade's depth: its widest and its narrowest band.
constexpr double widest = 1.25;
constexpr double narrowest = 0.40;

/// Half a round from one edge to the other about their middle, bulging along `outward`.
QPolygonF cap(QPointF from, QPointF to, QPointF outward) {
    constexpr int steps = 14;
    const QPointF middle = mix(from, to, 0.5);
    const QPointF half = from - middle;
    const QPointF bulge = outward * (lengthOf(half) * 0.95);
    QPolygonF round;
    for (int i = 1; i < steps; ++i) {
        const double angle = std::numbers::pi * i / steps;
        round << middle + half * std::cos(angle) + bulge * std::sin(angle);
    }
    return round;
}

/// A band along one edge whose depth at each station is a share of the tube's width.
QPolygonF edgeBand(const QPolygonF& edge, const QPolygonF& other, const std::vector<double>& depth,
                   double scale) {
    QPolygonF inner;
    for (qsizetype i = 0; i < edge.size(); ++i)
        inner << mix(edge[i], other[i], depth[static_cast<std::size_t>(i)] * scale);
    return edge + reversed(inner);
}

using DepthOf = double (*)(double facing);

double shadeDepth(double facing) {
    return 0.46 * smoothStep(-0.30, 1.0, -facing);
}
double rimDepth(double facing) {
    return 0.26 * smoothStep(0.15, 1.0, facing);
}

/// The depth along an edge by how it faces the light, fading out at both ends of the tube.
std::vector<double> depths(const QPolygonF& edge, const QPolygonF& other, DepthOf depthOf,
                           Fade fade) {
    std::vector<double> all;
    for (qsizetype i = 0; i < edge.size(); ++i) {
        const double along = double(i) / double(std::max<qsizetype>(edge.size() - 1, 1));
        const double root = fade.root > 0 ? smoothStep(0, fade.root, along) : 1;
        const double end = fade.end > 0 ? smoothStep(0, fade.end, 1 - along) : 1;
        const QPointF normal = unit(edge[i] - other[i]);
        all.push_back(depthOf(QPointF::dotProduct(normal, toLight)) * root * end);
    }
    return all;
}

/// How many of these bands can be told apart: each is more than a pixel wider than the next.
int visibleBands(const Sheet& sheet, const QPolygonF& edge, const QPolygonF& other,
                 const std::vector<double>& depth, int most) {
    double deepest = 0;
    for (qsizetype i = 0; i < edge.size(); ++i)
        deepest =
            std::max(deepest, depth[static_cast<std::size_t>(i)] * lengthOf(edge[i] - other[i]));
    return std::clamp(static_cast<int>(widest * deepest / sheet.pixel), 2, most);
}

/// Bands on one edge from the widest to the narrowest, each nearer to `colour`. They are opaque:
/// mixing by hand is several times faster than blending and looks the same over the tube's own
/// base.
void shadeEdge(const Sheet& sheet, const QPolygonF& edge, const QPolygonF& other,
               const QColor& base, const QColor& colour, DepthOf depthOf, int most, Fade fade) {
    const std::vector<double> depth = depths(edge, other, depthOf, fade);
    if (*std::max_element(depth.begin(), depth.end()) < 0.02)
        return;
    const int bands = visibleBands(sheet, edge, other, depth, most);
    for (int i = 1; i <= bands; ++i) {
        const double scale = widest - (widest - narrowest) * (i - 1) / (bands - 1);
        fill(sheet, edgeBand(edge, other, depth, scale), between(base, colour, double(i) / bands));
    }
}

} // namespace

QPolygonF Tube::lineAt(double across) const {
    QPolygonF line;
    for (qsizetype i = 0; i < front.size(); ++i)
        line << mix(back[i], front[i], across);
    return line;
}

QPolygonF Tube::outline(bool roundStart, bool roundEnd) const {
    const qsizetype n = front.size();
    QPolygonF round = front;
    if (roundEnd)
        round += cap(front.last(), back.last(),
                     unit(front[n - 1] - front[n - 2] + back[n - 1] - back[n - 2]));
    round += reversed(back);
    if (roundStart)
        round += cap(back.first(), front.first(), unit(front[0] - front[1] + back[0] - back[1]));
    return round;
}

Tube tubeAlong(const QPolygonF& line, const std::vector<double>& front,
               const std::vector<double>& back) {
    Tube tube;
    const qsizetype n = line.size();
    for (qsizetype i = 0; i < n; ++i) {
        const QPointF along = line[std::min(i + 1, n - 1)] - line[std::max<qsizetype>(i - 1, 0)];
        const QPointF normal = leftOf(unit(along));
        tube.front << line[i] + normal * front[static_cast<std::size_t>(i)];
        tube.back << line[i] - normal * back[static_cast<std::size_t>(i)];
    }
    return tube;
}

void shadeTube(const Sheet& sheet, const Tube& tube, const Material& material, Fade fade) {
    constexpr double rimStrength = 0.8;
    const QColor rim = between(material.base, material.light, rimStrength);
    for (const auto& [edge, other] :
         {std::pair(&tube.front, &tube.back), std::pair(&tube.back, &tube.front)}) {
        shadeEdge(sheet, *edge, *other, material.base, material.shade, shadeDepth, 5, fade);
        shadeEdge(sheet, *edge, *other, material.base, rim, rimDepth, 3, fade);
    }
}

} // namespace supine::figure
