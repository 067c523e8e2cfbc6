// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/muscle_work.h"

#include <QPointF>

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

/// The height of what stands highest between two places along the picture, in metres as `seen`
/// gives them: trunk, limbs and hands. Names are written above it.
double highestBetween(const motion::Body& body, const motion::Build& build, double fromX,
                      double toX);

} // namespace supine::figure
