// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/build.h"

#include <QPointF>
#include <QPolygonF>

#include <string>

namespace supine::figure {

/// The frame of a rigid part of the body: where its origin is seen and how far it is turned,
/// counter-clockwise with y up.
struct PartFrame {
    QPointF origin;
    double degrees = 0;

    QPointF toPlane(QPointF inPart) const;
    QPolygonF toPlane(const QPolygonF& inPart) const;
};

/// The points of an outline or line of the build as they are given; none when the build has none of
/// that name.
QPolygonF pointsOf(const motion::Build& build, const std::string& name);

/// A closed outline of the build as a smooth curve in its part's frame; empty when the build has
/// none of that name, and then nothing is drawn.
QPolygonF outlineOf(const motion::Build& build, const std::string& name);

/// A line of the build (a crease, a strand) as a smooth curve from its first point to its last.
QPolygonF lineOf(const motion::Build& build, const std::string& name);

} // namespace supine::figure
