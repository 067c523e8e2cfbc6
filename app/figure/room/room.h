// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/style/palette.h"

#include <QRectF>

#include <cstddef>

class QPainter;

namespace supine::figure {

/// Paints wall and floor over the whole of `area`; the floor begins at `horizon` (y in the
/// picture).
void paintRoom(QPainter& painter, const QRectF& area, double horizon, const Palette& palette);

/// Rooms are kept as pictures: so many bytes of them at the most, or one if that alone is larger.
inline constexpr std::size_t mostRoomBytes = std::size_t{40} << 20;

/// What the kept rooms of this thread take now.
std::size_t keptRoomBytes();

} // namespace supine::figure
