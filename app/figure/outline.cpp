// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/outline.h"

#include "app/figure/curve.h"

namespace supine::figure {

QPointF PartFrame::toPlane(QPointF inPart) const {
    return origin + turned(inPart, degrees);
}

QPolygonF PartFrame::toPlane(const QPolygonF& inPart) const {
    QPolygonF placed;
    placed.reserve(inPart.size());
    for (const QPointF& p : inPart)
        placed << toPlane(p);
    return placed;
}

QPolygonF pointsOf(const motion::Build& build, const std::string& name) {
    const auto found = build.outlines.find(name);
    return found == build.outlines.end() ? QPolygonF() : toPolygon(found->second);
}

QPolygonF outlineOf(const motion::Build& build, const std::string& name) {
    return closedCurve(pointsOf(build, name));
}

QPolygonF lineOf(const motion::Build& build, const std::string& name) {
    return openCurve(pointsOf(build, name));
}

} // namespace supine::figure
