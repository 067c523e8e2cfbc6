// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/framing.h"

#include <algorithm>

namespace supine::figure {

namespace {

/// The part of the room that a small picture shows, in metres as `seen` gives them.
QRectF closeView(std::string_view exercise) {
    if (exercise == "breathing")
        return {-0.90, -0.09, 1.12, 0.48};
    if (exercise == "neutral-spine")
        return {-0.60, -0.09, 0.98, 0.44};
    return {-0.50, -0.09, 0.90, 0.42};
}

bool isSmallMovement(std::string_view exercise) {
    return exercise == "breathing" || exercise == "neutral-spine" || exercise == "pelvic-tilt";
}

Camera cameraOn(const QRectF& room, const QRectF& area) {
    Camera camera;
    camera.pixelsPerMetre = std::max(area.width() / room.width(), area.height() / room.height());
    camera.origin = {area.center().x() - room.center().x() * camera.pixelsPerMetre,
                     area.bottom() + room.top() * camera.pixelsPerMetre};
    return camera;
}

} // namespace

Camera cameraFor(const QRectF& area, double share, const Extent& extent) {
    const double wide = area.width() * share / (extent.right - extent.left);
    const double high = area.height() / (extent.below + extent.above);
    Camera camera;
    camera.pixelsPerMetre = std::min(wide, high);
    camera.origin = {area.center().x() -
                         0.5 * (extent.left + extent.right) * camera.pixelsPerMetre,
                     area.bottom() - extent.below * camera.pixelsPerMetre};
    return camera;
}

Camera cropFor(std::string_view exercise, const QRectF& area) {
    if (isSmallMovement(exercise))
        return cameraOn(closeView(exercise), area);
    Extent whole;
    whole.above = exercise == "arm-raise" ? 0.94 : 0.66;
    const QRectF inset = area.adjusted(0, area.height() * 0.04, 0, -area.height() * 0.06);
    return cameraFor(inset, 0.97, whole);
}

} // namespace supine::figure
