// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/painter.h"
#include "app/figure/teaching/inks.h"

#include <QRectF>

#include <vector>

namespace supine::figure {

/// A round lens in the picture, in logical pixels.
struct Lens {
    QPointF centre;
    double radius = 0; ///< 0 is no lens.

    /// The square round it, without its rim.
    QRectF square() const;
    /// What it covers, rim included.
    QRectF area() const;

    friend bool operator==(const Lens&, const Lens&) = default;
};

/// What a magnifier shows at one instant, besides the body.
struct Magnified {
    double open = 0;  ///< 0 shut to 1 open.
    double belly = 0; ///< 0 looks at the low back, 1 at the lower belly.
    std::vector<motion::Vec2> goal;   ///< Skin of the back where the person's range ends; or none.
    std::vector<motion::Vec2> before; ///< Front skin before the belly was drawn in; or none.
};

/// How many times larger the lens shows what `camera` shows: as much as fits, 2.5 to 4 times.
double magnification(const Lens& lens, const Camera& camera);

/// The camera inside the lens. It looks at the low back between the ribs and the sacrum, or at the
/// belly above it, and stands still while the body moves.
Camera cameraIn(const Lens& lens, const Camera& camera, const motion::Build& build, double belly);

/// Where the lens looks, as a circle in the picture of `camera`.
Lens lookedAt(const Lens& lens, const Camera& camera, const motion::Build& build, double belly);

/// Paints what is seen through the lens over its whole square: the trunk without the arms, which
/// would hide it, the line of the mat and the gap under the back. `inside` is the camera in there; in
/// a see-through view it shows the vertebrae.
void paintThroughLens(QPainter& painter, const QRectF& square, const Magnified& magnified,
                      const motion::Body& body, const motion::Build& build, const Camera& inside,
                      const Palette& palette, const TeachingInks& inks, const View& view,
                      const BeforePart& before);

/// How plainly a lens is seen while it opens, 0 to 1.
double lensOpacity(double open);

/// The lens as far as it has opened.
Lens opened(const Lens& lens, double open);

/// Paints the rim of a lens and the thin ring round the place it looks at.
void paintRims(QPainter& painter, const Lens& lens, const Magnified& magnified,
               const motion::Build& build, const Camera& camera, const TeachingInks& inks);

/// Paints lens, rims and all, on any device.
void paintMagnifier(QPainter& painter, const Lens& lens, const Magnified& magnified,
                    const motion::Body& body, const motion::Build& build, const Camera& camera,
                    const Palette& palette, const TeachingInks& inks, const View& view = {});

} // namespace supine::figure
