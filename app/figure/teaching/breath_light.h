// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/teaching/inks.h"
#include "core/motion/breath.h"

#include <QRectF>
#include <QRegion>

class QPainter;

namespace supine::figure {

/// How far the light reaches in from the edges of an area of this size, in its own units.
double breathLightDepth(const QSizeF& area);

/// The frame that the light can change.
QRegion breathLightRegion(const QRectF& area);

/// How bright the light shines in the colour of each breath, 0 to 1, in steps too small to be seen, so
/// that a picture need not be painted again while it stays the same.
struct BreathLight {
    double in = 0;
    double out = 0;

    friend bool operator==(const BreathLight&, const BreathLight&) = default;
};

/// The light of a breath: it grows with the in-breath in its colour, takes on the colour of the
/// out-breath at the turn, and ebbs with it.
BreathLight breathLightOf(const motion::BreathState& breath);

/// Paints a calm light along the edges of `area`, for the corner of the eye. Its pieces are cached by
/// depth and colour, under 2 MB in all.
void paintBreathLight(QPainter& painter, const QRectF& area, const BreathLight& light,
                      const TeachingInks& inks);

} // namespace supine::figure
