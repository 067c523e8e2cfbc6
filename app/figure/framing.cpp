// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/framing.h"

#include "core/motion/solve.h"

#include <algorithm>
#include <optional>

namespace supine::figure {

namespace {

/// The part of the room that a small picture shows of an exercise whose movement is a matter of
/// centimetres, in metres as `seen` gives them.
std::optional<QRectF> closeView(std::string_view exercise) {
    if (exercise == "diaphragmatic-breathing")
        return QRectF(-0.88, -0.07, 0.98, 0.46);
    if (exercise == "neutral-spine-draw-in")
        return QRectF(-0.52, -0.07, 0.80, 0.43);
    if (exercise == "pelvic-tilt")
        return QRectF(-0.44, -0.07, 0.86, 0.47);
    return std::nullopt;
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
    camera.origin = {area.center().x() - 0.5 * (extent.left + extent.right) * camera.pixelsPerMetre,
                     area.bottom() - extent.below * camera.pixelsPerMetre};
    return camera;
}

Camera portraitFor(const QRectF& area) {
    return cameraOn(QRectF(-0.89, -0.08, 0.52, 0.37), area);
}

double extraHeight(const motion::Build& build) {
    constexpr double slender = 0.23;
    double highest = slender;
    for (const motion::Vec2& skin : motion::solve(build, motion::still({}), 1).trunk.front)
        highest = std::max(highest, skin.y);
    return highest - slender;
}

Camera wholeFor(std::string_view exercise, const QRectF& area) {
    Extent whole;
    whole.above = exercise == "arm-raise" ? 0.94 : 0.66;
    const QRectF inset = area.adjusted(0, area.height() * 0.04, 0, -area.height() * 0.06);
    return cameraFor(inset, 0.97, whole);
}

Camera cropFor(std::string_view exercise, const QRectF& area, const motion::Build& build) {
    if (const auto close = closeView(exercise))
        return cameraOn(close->adjusted(0, 0, 0, extraHeight(build)), area);
    return wholeFor(exercise, area);
}

} // namespace supine::figure
