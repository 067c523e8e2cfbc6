// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/teaching/magnifier.h"

#include <QRectF>

#include <vector>

namespace supine::player {

/// The room a magnifier may be placed in, in logical pixels.
struct LensRoom {
    QRectF free;               ///< It stays inside this.
    std::vector<QRectF> taken; ///< Words, ring and buttons, of which it keeps clear.
    figure::Camera camera;     ///< Shows the figure, of which it keeps clear too.
    double largest = 140;      ///< Its greatest radius.
};

/// A lens smaller than this shows nothing and is left out.
inline constexpr double smallestLens = 44;

/// The largest lens that covers neither words nor the body lying with bent knees, its hands on the
/// hips; of several the one nearest to the low back. Radius 0 where there is no room.
figure::Lens placeLens(const LensRoom& room);

} // namespace supine::player
