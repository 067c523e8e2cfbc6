// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/small_bones.h"

#include "app/figure/anatomy/bone.h"
#include "app/figure/body/hand.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/outline.h"
#include "core/motion/geometry.h"

#include <vector>

namespace supine::figure {

namespace {

constexpr double drawnFootLength = 0.25536; // of the foot these outlines were drawn in

// In the foot's frame from the ankle, centimetres, toes toward +x.
const QPolygonF heelBone{{-4.9, -3.1}, {-5.0, -5.0}, {-3.9, -5.75}, {-2.0, -5.4}, {0.4, -5.0},
                         {3.0, -4.6},  {3.1, -3.2},  {1.0, -2.9},   {-1.2, -2.2}, {-3.2, -2.3}};
const QPolygonF ankleBone{{-2.1, -2.1}, {-2.0, -0.7}, {-1.0, 0.35}, {0.6, 0.3},  {2.0, -0.6},
                          {3.6, -1.3},  {3.7, -2.8},  {1.6, -2.7},  {-0.6, -2.3}};
const QPolygonF middleFoot{{3.7, -1.5}, {5.0, -1.7}, {6.6, -2.4}, {6.8, -3.6},
                           {6.2, -5.0}, {4.4, -5.2}, {3.2, -4.8}, {3.5, -3.2}};

struct Ray {
    QPointF from;
    QPointF middle;
    QPointF to;
    double radius;
};
const std::vector<Ray> metatarsals{{{6.9, -2.8}, {9.8, -3.5}, {12.6, -4.9}, 0.55},
                                   {{6.8, -3.4}, {9.4, -4.1}, {11.9, -5.1}, 0.45},
                                   {{6.6, -4.2}, {8.8, -4.7}, {10.8, -5.4}, 0.45}};

QPolygonF outlineIn(const PartFrame& frame, const QPolygonF& points, double scale) {
    QPolygonF placed;
    for (const QPointF& p : points)
        placed << frame.toPlane(p * scale);
    return closedCurve(placed);
}

/// The part of a straight line between two joints that a bone fills.
void addRay(BoneSet& bones, QPointF from, QPointF to, double radius) {
    const QPointF a = mix(from, to, 0.11);
    const QPointF b = mix(from, to, 0.91);
    if (lengthOf(b - a) < 0.004)
        return;
    bones.addSlender({a, mix(a, b, 0.2), mix(a, b, 0.5), mix(a, b, 0.8), b}, radius);
}

} // namespace

void paintFootBones(const Sheet& sheet, const motion::LegBody& leg, const motion::Build& build,
                    const Material& bone) {
    if (!sheet.fine)
        return;
    const PartFrame frame{seen(leg.ankle), leg.footPitch};
    const double scale = cm * build.skeleton.footLength / drawnFootLength;
    BoneSet rays;
    for (const Ray& ray : metatarsals)
        rays.addSlender(
            openCurve({frame.toPlane(ray.from * scale), frame.toPlane(ray.middle * scale),
                       frame.toPlane(ray.to * scale)}),
            ray.radius * scale);
    rays.paint(sheet, bone);
    for (const QPolygonF* outline : {&middleFoot, &heelBone, &ankleBone})
        paintBone(sheet, outlineIn(frame, *outline, scale), bone);
}

void paintHandBones(const Sheet& sheet, const motion::Body& body, motion::Side side,
                    const motion::Build& build, const Material& bone) {
    if (!sheet.fine)
        return;
    const HandFrame hand = handFrame(body, side, build);
    const auto at = [&](double along, double thumb) {
        return seen(hand.wrist + (hand.along * along + hand.thumb * thumb) * hand.size);
    };
    BoneSet rays;
    for (const Digit& digit : digitsOf(hand)) {
        if (digit.joints.empty())
            continue;
        const motion::Vec3 knuckle = digit.joints.front();
        const double aside = motion::dot(knuckle - hand.wrist, hand.thumb) / hand.size;
        addRay(rays, at(0.026, 0.55 * aside), seen(knuckle), 0.0030 * hand.size);
        for (std::size_t i = 1; i < digit.joints.size(); ++i)
            addRay(rays, seen(digit.joints[i - 1]), seen(digit.joints[i]), 0.0026 * hand.size);
    }
    rays.paint(sheet, bone);
    paintBone(sheet,
              closedCurve({at(0.003, -0.012), at(0.003, 0.012), at(0.016, 0.018), at(0.030, 0.016),
                           at(0.033, 0), at(0.030, -0.017), at(0.016, -0.017)}),
              bone);
}

} // namespace supine::figure
