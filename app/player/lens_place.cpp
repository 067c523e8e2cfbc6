// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/lens_place.h"

#include "app/figure/ink/curve.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace supine::player {

namespace {

constexpr double air = 14;        ///< Pixels between the lens and anything else.
constexpr int searchSteps = 48;   ///< Places tried along each side of the free room.
constexpr double nearness = 0.02; ///< What a pixel of distance to the low back is worth in radius.

/// A stretch of the body with its flesh, in metres.
struct Capsule {
    motion::Vec3 from;
    motion::Vec3 to;
    double radius;
};

/// An average body with bent knees and hands on the hips, both sides in one; design choice.
constexpr std::array body{
    Capsule{{-0.76, 0.10, 0}, {-0.64, 0.12, 0}, 0.15},
    Capsule{{-0.64, 0.22, 0}, {-0.64, 0.34, 0}, 0.05}, // air at the nose
    Capsule{{-0.55, 0.08, 0}, {-0.02, 0.08, 0}, 0.17},
    Capsule{{-0.14, 0.28, 0}, {0.05, 0.26, 0}, 0.09}, // the arrow over the pelvis
    Capsule{{0.0, 0.10, 0}, {0.27, 0.42, 0}, 0.11},
    Capsule{{0.27, 0.42, 0}, {0.50, 0.10, 0}, 0.10},
    Capsule{{0.46, 0.03, 0}, {0.70, 0.02, 0}, 0.10},
};
constexpr motion::Vec3 lowBack{-0.145, 0.05, 0};

double distance(QPointF a, QPointF b) {
    return std::hypot(a.x() - b.x(), a.y() - b.y());
}

double distanceToLimb(const Capsule& capsule, const figure::Camera& camera, QPointF p) {
    const QPointF a = camera.toPicture(capsule.from);
    const QPointF b = camera.toPicture(capsule.to);
    const QPointF ab = b - a;
    const double along = QPointF::dotProduct(p - a, ab) / QPointF::dotProduct(ab, ab);
    const QPointF nearest = a + ab * std::clamp(along, 0.0, 1.0);
    return distance(nearest, p) - capsule.radius * camera.pixelsPerMetre;
}

/// How large a lens may be with its middle here.
double radiusAt(const LensRoom& room, QPointF p) {
    double radius = std::min({room.largest, p.x() - room.free.left(), room.free.right() - p.x(),
                              p.y() - room.free.top(), room.free.bottom() - p.y()});
    for (const QRectF& rect : room.taken)
        radius = std::min(radius, figure::distanceTo(rect, p) - air);
    for (const Capsule& capsule : body)
        radius = std::min(radius, distanceToLimb(capsule, room.camera, p) - air);
    return radius;
}

} // namespace

figure::Lens placeLens(const LensRoom& room) {
    const QPointF back = room.camera.toPicture(lowBack);
    figure::Lens best;
    double bestWorth = 0;
    for (int i = 0; i <= searchSteps; ++i)
        for (int j = 0; j <= searchSteps; ++j) {
            // Whole pixels keep what is seen through the lens sharp.
            const QPointF p(std::round(room.free.left() + room.free.width() * i / searchSteps),
                            std::round(room.free.top() + room.free.height() * j / searchSteps));
            const double radius = std::floor(radiusAt(room, p));
            const double worth = radius - nearness * distance(p, back);
            if (radius >= smallestLens && (best.radius <= 0 || worth > bestWorth)) {
                best = {p, radius};
                bestWorth = worth;
            }
        }
    return best;
}

} // namespace supine::player
