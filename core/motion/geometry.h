// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/vec.h"
#include "core/units.h"

#include <algorithm>

namespace supine::motion {

/// The number or point at share `f` of the way from `a` to `b`.
template <class T>
constexpr T mixed(const T& a, const T& b, double f) {
    return a + (b - a) * f;
}

/// The same direction with length 1; the vector must not be zero.
inline Vec2 unit(Vec2 a) {
    return a * (1.0 / length(a));
}
inline Vec3 unit(Vec3 a) {
    return a * (1.0 / length(a));
}

/// The direction at this angle in the side view: 0 toward the feet, 90 to the ceiling.
inline Vec2 direction(double degrees) {
    return {std::cos(toRadians(degrees)), std::sin(toRadians(degrees))};
}

/// The angle of a direction of the side view in degrees, -180 to 180.
inline double degreesOf(Vec2 a) {
    return toDegrees(std::atan2(a.y, a.x));
}

/// Turned in the side view, + from the feet toward the ceiling.
inline Vec2 rotated(Vec2 a, double degrees) {
    const Vec2 turn = direction(degrees);
    return {a.x * turn.x - a.y * turn.y, a.x * turn.y + a.y * turn.x};
}

/// A point of the side view at this depth of the room.
constexpr Vec3 inRoom(Vec2 a, double z) {
    return {a.x, a.y, z};
}

/// The same point on the other side of the body.
constexpr Vec3 acrossMidline(Vec3 a) {
    return {a.x, a.y, -a.z};
}

/// The part of `a` that stands at a right angle to the unit vector `axis`, with length 1.
inline Vec3 perpendicular(Vec3 a, Vec3 axis) {
    return unit(a - axis * dot(a, axis));
}

/// The unit vector at share `f` of the arc from the unit vector `a` to `b`, which must not point
/// exactly opposite ways.
inline Vec3 onArc(Vec3 a, Vec3 b, double f) {
    const double angle = std::acos(std::clamp(dot(a, b), -1.0, 1.0));
    if (angle < 1e-6)
        return unit(mixed(a, b, f));
    return (a * std::sin((1.0 - f) * angle) + b * std::sin(f * angle)) * (1.0 / std::sin(angle));
}

} // namespace supine::motion
