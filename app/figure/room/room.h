// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/style/palette.h"

#include <QRectF>

class QPainter;

namespace supine::figure {

/// Paints wall and floor over the whole of `area`; the floor begins at `horizon` (y in the
/// picture).
void paintRoom(QPainter& painter, const QRectF& area, double horizon, const Palette& palette);

} // namespace supine::figure
