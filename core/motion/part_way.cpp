// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/part_way.h"

#include "core/motion/geometry.h"

namespace supine::motion {

namespace {

/// From the hip joint to the front of the hip bone with the pelvis level, in metres. Design choice.
constexpr Vec2 hipBone{-0.06, 0.075};

/// The height of a line of the side view at `x`, taken between its points.
double heightAt(const std::vector<Vec2>& line, double x) {
    for (std::size_t i = 1; i < line.size(); ++i) {
        const Vec2 a = line[i - 1];
        const Vec2 b = line[i];
        if (a.x <= x && x <= b.x && b.x > a.x)
            return a.y + (b.y - a.y) * (x - a.x) / (b.x - a.x);
    }
    return line.empty() ? 0.0 : line.back().y;
}

} // namespace

double PartWay::length() const {
    double sum = 0;
    for (std::size_t i = 1; i < points.size(); ++i)
        sum += motion::length(points[i] - points[i - 1]);
    return sum;
}

Vec3 placeOf(const Body& body, MovingPart part, double bellyX) {
    switch (part) {
    case MovingPart::RightKnee:
        return body.legs.right.knee;
    case MovingPart::LeftKnee:
        return body.legs.left.knee;
    case MovingPart::RightHand:
        return body.arms.right.hand;
    case MovingPart::LeftHand:
        return body.arms.left.hand;
    case MovingPart::Belly:
        return {bellyX, heightAt(body.trunk.front, bellyX), 0};
    case MovingPart::Pelvis:
        break;
    }
    return inRoom(sideView(body.trunk.pelvis) + rotated(hipBone, body.trunk.pelvisTiltDeg), 0);
}

Vec3 pivotOf(const Body& body, MovingPart part, Vec2 sacralContact) {
    switch (part) {
    case MovingPart::RightKnee:
        return body.legs.right.hip;
    case MovingPart::LeftKnee:
        return body.legs.left.hip;
    case MovingPart::RightHand:
        return body.arms.right.shoulder;
    case MovingPart::LeftHand:
        return body.arms.left.shoulder;
    case MovingPart::Belly:
    case MovingPart::Pelvis:
        break;
    }
    return inRoom(sacralContact, 0);
}

} // namespace supine::motion
