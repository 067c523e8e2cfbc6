// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/muscle_work.h"

#include <QPointF>
#include <QPolygonF>

#include <string_view>
#include <vector>

namespace supine::figure {

/// A muscle at work that may be named beside the figure.
struct MuscleMark {
    std::string_view muscle; ///< As in motion::muscleChannels.
    QPointF at;              ///< Where a leader line ends, in metres as `seen` gives them.
    double strength = 0;     ///< How plainly to show its name, 0 to 1; it grows with the work.
};

/// The muscles that work in this instant, from the head toward the feet.
std::vector<MuscleMark> muscleMarks(const motion::Body& body, const motion::Build& build,
                                    const motion::MuscleWork& work);

/// The outlines of trunk, limbs and hands, in metres as `seen` gives them.
std::vector<QPolygonF> outlinesOf(const motion::Body& body, const motion::Build& build);

/// The height of what stands highest between two places along the picture, at least 0. Names are
/// written above it. It changes smoothly with the outlines and the places.
double highestBetween(const std::vector<QPolygonF>& outlines, double fromX, double toX);

} // namespace supine::figure
