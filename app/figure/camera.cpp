// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/camera.h"

namespace supine::figure {

namespace {

constexpr double shiftPerDepth = 0.20; // tan of the yaw, 11.5 degrees
constexpr double liftPerDepth = 0.155; // tan of the pitch, 9 degrees

} // namespace

QPointF seen(motion::Vec3 inRoom) {
    return {inRoom.x - shiftPerDepth * inRoom.z, inRoom.y - liftPerDepth * inRoom.z};
}

QPointF Camera::toPicture(motion::Vec3 inRoom) const {
    return transform().map(seen(inRoom));
}

QTransform Camera::transform() const {
    const double across = mirrored ? -pixelsPerMetre : pixelsPerMetre;
    return {across, 0, 0, -pixelsPerMetre, origin.x(), origin.y()};
}

Camera Camera::mirroredIn(const QRectF& area) const {
    Camera camera = *this;
    camera.origin.setX(area.left() + area.right() - origin.x());
    camera.mirrored = !mirrored;
    return camera;
}

} // namespace supine::figure
