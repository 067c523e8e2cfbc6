// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPolygonF>

class QPainter;

namespace supine::figure {

/// Paints a movement arrow along a way, in the painter's own units: a brush stroke that swells from
/// nothing to `width` and ends in a head three times as wide. A way shorter than its head is not
/// drawn.
void paintMovementArrow(QPainter& painter, const QPolygonF& way, const QColor& colour,
                        double width);

} // namespace supine::figure
