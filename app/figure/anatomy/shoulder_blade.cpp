// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/shoulder_blade.h"

#include "app/figure/anatomy/bone.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "core/motion/geometry.h"

#include <vector>

namespace supine::figure {

namespace {

using motion::Vec3;

constexpr double bladeClear = 0.50; // ribs and spine show through

// Centimetres from the shoulder joint with the arm at the side: toward the feet, toward the belly,
// toward the viewer. The blade stands on ribs two to seven, its inner edge 6 cm from the midline;
// Gray, Anatomy of the Human Body, 20th ed., 1918, "The Scapula".
constexpr Vec3 upperAngle{-1.0, -4.6, -9.6};
constexpr Vec3 spineRoot{1.6, -5.9, -9.8};
constexpr Vec3 lowerAngle{9.0, -5.6, -8.2};
constexpr Vec3 acromion{-2.9, -1.4, 1.6};

// Round the blade: upper edge, inner edge, lower angle, outer edge, socket.
const std::vector<Vec3> outline{{-1.4, -0.6, -1.8}, {-1.8, -2.2, -4.6}, {-1.7, -3.6, -7.4},
                                upperAngle,         {0.3, -5.5, -10},   spineRoot,
                                {4.4, -6.2, -9.4},  {7.6, -6.0, -8.8},  lowerAngle,
                                {8.6, -4.9, -7.2},  {6.0, -3.7, -5.4},  {3.4, -2.2, -3.2},
                                {1.7, -0.9, -1.7},  {0.9, -0.1, -1.0},  {-0.9, 0.2, -1.0}};
// Its spine, rising from the inner edge to the acromion over the joint.
const std::vector<Vec3> ridge{
    spineRoot, {0.2, -5.2, -7.2}, {-0.7, -4.6, -4.2}, {-1.8, -3.4, -1.2}, acromion};
const std::vector<Vec3> coracoid{{-1.9, -0.6, -3.0}, {-2.1, 1.2, -2.6}, {-1.2, 2.2, -1.8}};

/// Turned about the blade's own normal through the joint: the lower angle goes outward and forward.
Vec3 turnedUp(Vec3 at, double degrees) {
    const Vec3 axis = motion::unit(Vec3{0.05, 0.87, -0.50});
    const double c = std::cos(toRadians(degrees));
    const double s = -std::sin(toRadians(degrees));
    return at * c + motion::cross(axis, at) * s + axis * (motion::dot(axis, at) * (1 - c));
}

QPointF placed(const TrunkInside& trunk, const motion::ArmBody& arm, Vec3 at) {
    return seen(arm.shoulder + turnedUp(at, arm.bladeTurnDeg) * (cm * trunk.scale()));
}

QPolygonF placed(const TrunkInside& trunk, const motion::ArmBody& arm,
                 const std::vector<Vec3>& points) {
    QPolygonF all;
    for (const Vec3& at : points)
        all << placed(trunk, arm, at);
    return all;
}

} // namespace

BladePlaces bladePlaces(const TrunkInside& trunk, const motion::ArmBody& arm) {
    return {seen(arm.shoulder),
            placed(trunk, arm, upperAngle),
            placed(trunk, arm, lowerAngle),
            placed(trunk, arm, spineRoot),
            placed(trunk, arm, ridge[2]),
            placed(trunk, arm, acromion)};
}

void paintShoulderBlade(const Sheet& sheet, const TrunkInside& trunk, const motion::ArmBody& arm,
                        const AnatomyColours& colours) {
    paintSlenderBone(sheet, openCurve(placed(trunk, arm, coracoid)), 0.005, colours.bone);
    // Of a darker tone than the ribs under it, or it would be lost on them.
    Material blade = colours.bone;
    blade.base = colours.bone.shade;
    paintGlassBone(sheet, closedCurve(placed(trunk, arm, outline)), blade, bladeClear);
    paintSlenderBone(sheet, openCurve(placed(trunk, arm, ridge)), 0.0036, colours.bone);
}

void paintCollarbone(const Sheet& sheet, const TrunkInside& trunk, const RibCage& cage,
                     const motion::ArmBody& arm, const AnatomyColours& colours) {
    const QPointF inner = cage.notch + QPointF(-0.003, -0.009) * trunk.scale();
    const QPointF outer = placed(trunk, arm, acromion);
    const QPointF way = outer - inner;
    const QPointF bow = leftOf(unit(way)) * (0.006 * trunk.scale());
    paintSlenderBone(
        sheet, openCurve({inner, inner + way * 0.3 - bow, inner + way * 0.7 + bow * 0.6, outer}),
        0.0048, colours.bone);
}

} // namespace supine::figure
