// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "core/session/timeline.h"

#include <QRectF>

#include <memory>
#include <string>

class QPainter;

namespace supine::browse {

/// What one step of an exercise looks like: the body at the end of its first turn.
struct StepPicture {
    std::string exercise;
    std::string step;
    const Appearance* appearance = nullptr;            ///< Owned by the program; null for no picture.
    std::shared_ptr<const session::Timeline> timeline; ///< Of the exercise alone.
};

/// Paints the room with the figure into `area`, with rounded corners. A step that the timeline does
/// not perform paints nothing.
void paintStepPicture(QPainter& painter, const QRectF& area, const StepPicture& picture);

} // namespace supine::browse
