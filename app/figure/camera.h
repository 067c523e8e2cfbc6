// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/vec.h"

#include <QPointF>
#include <QRectF>
#include <QTransform>

namespace supine::figure {

constexpr double cm = 0.01; ///< A centimetre in metres; parts of the body are drawn in centimetres.

/// A point of the room as the camera sees it, in metres of the picture: x to the right (toward the
/// feet), y up. The origin is the mat's surface under the hips.
QPointF seen(motion::Vec3 inRoom);

/// Looks at the mat from the side, a little from above and from the feet (yaw 11.5, pitch 9
/// degrees), without perspective.
struct Camera {
    double pixelsPerMetre = 500; ///< Logical pixels.
    QPointF origin;              ///< Where the mat's surface lies under the hips (x = y = z = 0).
    bool mirrored = false;       ///< Head to the right.

    /// Where a point of the room stands in the picture.
    QPointF toPicture(motion::Vec3 inRoom) const;

    /// Takes metres as `seen` gives them to the picture.
    QTransform transform() const;

    /// The camera whose picture is this one's seen in a mirror, left and right of `area` exchanged.
    Camera mirroredIn(const QRectF& area) const;

    friend bool operator==(const Camera&, const Camera&) = default;
};

} // namespace supine::figure
