// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointF>
#include <QRectF>

#include <functional>

class QPainter;

namespace supine::figure {

/// How much of two pictures is seen while one becomes the other; together always 1.
struct FadeWeights {
    double from = 0;
    double to = 1;
};

/// The weights at `share` (0 to 1) of the fade's time; they begin and end at rest.
FadeWeights fadeWeights(double share);

/// Two pictures on nothing, as a painter shows them, in its device pixels. Painted once, they can
/// be weighed as often as one likes.
struct FadeLayers {
    QImage from;
    QImage to;  ///< As large as `from`.
    QPointF at; ///< Their upper left corner, in pixels of the painter without its world transform.
};

/// Paints both pictures as `painter` would. `area` holds both, in the painter's own units.
FadeLayers fadeLayers(const QPainter& painter, const QRectF& area,
                      const std::function<void(QPainter&)>& from,
                      const std::function<void(QPainter&)>& to);

/// Paints two pictures laid over each other by their weights, each whole, so that no part shines
/// through another of the same picture.
void paintCrossFade(QPainter& painter, const FadeLayers& layers, double share);

} // namespace supine::figure
