// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cmath>

namespace supine::motion {

/// A point or direction in the body's side view, in metres: +x toward the feet, +y up from the
/// surface of the mat.
struct Vec2 {
    double x = 0;
    double y = 0;

    friend constexpr Vec2 operator+(Vec2 a, Vec2 b) { return {a.x + b.x, a.y + b.y}; }
    friend constexpr Vec2 operator-(Vec2 a, Vec2 b) { return {a.x - b.x, a.y - b.y}; }
    friend constexpr Vec2 operator*(Vec2 a, double k) { return {a.x * k, a.y * k}; }
    friend constexpr bool operator==(Vec2, Vec2) = default;
};

/// A point or direction in the room, in metres: +x toward the feet, +y up from the surface of the
/// mat, +z toward the viewer. The person's head lies at -x, so their right side is the near one.
struct Vec3 {
    double x = 0;
    double y = 0;
    double z = 0;

    friend constexpr Vec3 operator+(Vec3 a, Vec3 b) { return {a.x + b.x, a.y + b.y, a.z + b.z}; }
    friend constexpr Vec3 operator-(Vec3 a, Vec3 b) { return {a.x - b.x, a.y - b.y, a.z - b.z}; }
    friend constexpr Vec3 operator*(Vec3 a, double k) { return {a.x * k, a.y * k, a.z * k}; }
    friend constexpr bool operator==(Vec3, Vec3) = default;
};

constexpr double dot(Vec2 a, Vec2 b) { return a.x * b.x + a.y * b.y; }
constexpr double dot(Vec3 a, Vec3 b) { return a.x * b.x + a.y * b.y + a.z * b.z; }
constexpr Vec3 cross(Vec3 a, Vec3 b) {
    return {a.y * b.z - a.z * b.y, a.z * b.x - a.x * b.z, a.x * b.y - a.y * b.x};
}
inline double length(Vec2 a) { return std::hypot(a.x, a.y); }
inline double length(Vec3 a) { return std::hypot(a.x, a.y, a.z); }

/// The point seen straight from the side, its z dropped.
constexpr Vec2 sideView(Vec3 a) { return {a.x, a.y}; }

} // namespace supine::motion
