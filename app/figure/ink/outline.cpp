// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/ink/outline.h"

#include "app/figure/ink/curve.h"

#include <unordered_map>

namespace supine::figure {

QPointF PartFrame::toPlane(QPointF inPart) const {
    return origin + turned(inPart, degrees);
}

QPolygonF PartFrame::toPlane(const QPolygonF& inPart) const {
    const QPointF along = turned({1, 0}, degrees);
    const QPointF across = leftOf(along);
    QPolygonF placed;
    placed.reserve(inPart.size());
    for (const QPointF& p : inPart)
        placed << origin + along * p.x() + across * p.y();
    return placed;
}

namespace {

using MakeCurve = QPolygonF (*)(const QPolygonF&);

/// A curve and what it was made from.
struct Made {
    std::vector<motion::Vec2> points;
    MakeCurve make = nullptr;
    QPolygonF curve;
};

/// The curve through points of a build. It is kept: a head has fifty of them that never change. One
/// is found by where its points are and trusted only if they are still the same.
QPolygonF curveOf(const motion::Build& build, const std::string& name, MakeCurve make) {
    constexpr std::size_t mostKept = 512;
    static thread_local std::unordered_map<const void*, Made> kept;
    const auto found = build.outlines.find(name);
    if (found == build.outlines.end())
        return {};
    if (kept.size() > mostKept)
        kept.clear();
    const std::vector<motion::Vec2>& points = found->second;
    Made& made = kept[points.data()];
    if (made.make != make || made.points != points)
        made = {points, make, make(toPolygon(points))};
    return made.curve;
}

} // namespace

QPolygonF pointsOf(const motion::Build& build, const std::string& name) {
    const auto found = build.outlines.find(name);
    return found == build.outlines.end() ? QPolygonF() : toPolygon(found->second);
}

QPolygonF outlineOf(const motion::Build& build, const std::string& name) {
    return curveOf(build, name, closedCurve);
}

QPolygonF lineOf(const motion::Build& build, const std::string& name) {
    return curveOf(build, name, openCurve);
}

} // namespace supine::figure
