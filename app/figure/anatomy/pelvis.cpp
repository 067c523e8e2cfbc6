// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/pelvis.h"

#include "app/figure/anatomy/bone.h"
#include "app/figure/anatomy/spine.h"
#include "app/figure/ink/curve.h"

#include <vector>

namespace supine::figure {

namespace {

/// A place of the hip bone from the hip joint with the pelvis level: centimetres toward the feet,
/// toward the belly, and from the plane of symmetry to the side.
struct Place {
    double down;
    double front;
    double side;
};

constexpr Place frontSpine{-6.9, 5.7, 11.5};
constexpr Place crestTop{-11.9, 0.4, 10.0};
constexpr Place backSpine{-6.9, -7.4, 4.5};
constexpr Place sitBone{7.9, -2.2, 6.5};
constexpr Place pubis{1.8, 5.9, 1.0};

// Round the bone from the front spine along the crest to the back, down to the sit bone, and along
// the pubis back to the front.
const std::vector<Place> hipBone{frontSpine,
                                 {-8.3, 5.3, 11.6},
                                 {-10.2, 3.8, 11.2},
                                 {-11.5, 2.2, 10.6},
                                 crestTop,
                                 {-11.7, -1.8, 9},
                                 {-10.8, -4.4, 7.4},
                                 {-9.0, -6.6, 5.6},
                                 {-7.6, -7.6, 4.7},
                                 backSpine,
                                 {-5.4, -6.5, 5},
                                 {-4.2, -6.2, 5.6},
                                 {-3.6, -5.0, 6.2},
                                 {-3.0, -3.7, 6.8},
                                 {-1.6, -3.2, 7},
                                 {0.2, -3.6, 7},
                                 {1.6, -4.4, 6.2},
                                 {2.2, -4.2, 6.2},
                                 {2.9, -3.3, 6.8},
                                 {4.2, -3.5, 6.8},
                                 {6.2, -3.5, 6.6},
                                 sitBone,
                                 {7.9, -0.6, 6.2},
                                 {7.0, 1.2, 5.2},
                                 {6.2, 3.0, 3.6},
                                 {5.2, 4.6, 1.6},
                                 {4.0, 5.7, 1.0},
                                 {2.8, 6.2, 1.0},
                                 pubis,
                                 {0.9, 5.0, 2.4},
                                 {-0.4, 3.9, 4.6},
                                 {-1.8, 3.3, 7},
                                 {-3.0, 3.7, 8.4},
                                 {-3.7, 3.9, 9},
                                 {-4.6, 3.7, 9.6},
                                 {-5.6, 4.5, 10.8},
                                 {-6.3, 5.6, 11.4}};

const std::vector<Place> obturatorForamen{{2.9, 1.6, 5.6},  {3.3, 3.0, 4.2}, {4.3, 3.6, 3.2},
                                          {5.4, 2.6, 4.0},  {6.0, 0.9, 5.0}, {5.4, -0.6, 5.8},
                                          {4.2, -0.9, 6.2}, {3.2, 0.0, 6.2}};

/// A point of the sacrum on the level pelvis, centimetres from the hip joint in the plane of
/// symmetry, from the promontory down its hollow and up its back.
const std::vector<QPointF> sacrum{
    {-7.9, -0.6},  {-7.4, -0.4},  {-6.2, -1.4}, {-4.6, -2.6}, {-2.9, -3.9}, {-0.9, -4.8},
    {1.0, -5.1},   {1.7, -5.6},   {1.2, -6.6},  {-0.6, -7.6}, {-1.7, -7.6}, {-2.6, -8.2},
    {-3.7, -8.0},  {-4.7, -8.4},  {-5.8, -7.8}, {-6.9, -7.7}, {-8.0, -6.6}, {-9.2, -5.8},
    {-10.1, -5.4}, {-10.2, -4.6}, {-9.5, -4.2}, {-9.4, -3.6}, {-9.1, -2.8}};

const std::vector<QPointF> coccyx{{1.9, -5.4}, {3.0, -5.2}, {4.0, -4.6}, {4.6, -3.9},
                                  {4.2, -3.7}, {3.2, -4.2}, {2.2, -4.5}};

QPointF seenAt(const TrunkInside& trunk, const Place& place) {
    const motion::Vec3 hip = trunk.hip();
    const double scale = trunk.scale() * cm;
    // The side is measured so that the socket lies where this build has its hip joint.
    const double side = place.side * scale + (hip.z - 0.08 * trunk.scale());
    return trunk.inPelvis(hip.x + place.down * scale, hip.y + place.front * scale, side);
}

QPolygonF outlineAt(const TrunkInside& trunk, const std::vector<Place>& places) {
    QPolygonF points;
    for (const Place& place : places)
        points << seenAt(trunk, place);
    return closedCurve(points);
}

QPointF inMidline(const TrunkInside& trunk, QPointF place) {
    const double scale = trunk.scale() * cm;
    return trunk.inPelvis(trunk.hip().x + place.x() * scale, trunk.hip().y + place.y() * scale);
}

QPolygonF midlineOutline(const TrunkInside& trunk, const std::vector<QPointF>& places) {
    QPolygonF points;
    for (const QPointF& place : places)
        points << inMidline(trunk, place);
    return closedCurve(points);
}

QPolygonF lumbosacralDisc(const TrunkInside& trunk, const Vertebra& last) {
    const auto corner = [&](double share) {
        return last.bodyMiddle() - last.up * (last.height * 0.46) +
               last.front * (last.depth * share);
    };
    const QPointF back = inMidline(trunk, {-9.2, -3.1});
    const QPointF front = inMidline(trunk, {-7.8, -0.7});
    return closedCurve({corner(0.48), corner(-0.48), back, mix(back, front, 0.5), front,
                        mix(front, corner(0.55), 0.5) + last.front * 0.0015});
}

/// The lines where the five vertebrae of the sacrum have grown together.
void paintSeams(const Sheet& sheet, const TrunkInside& trunk, const Material& bone) {
    for (const auto& [front, back] : {std::pair(QPointF(-6.4, -1.5), QPointF(-7.8, -3.6)),
                                      std::pair(QPointF(-4.7, -2.7), QPointF(-5.9, -4.7)),
                                      std::pair(QPointF(-2.9, -4.0), QPointF(-3.8, -5.7)),
                                      std::pair(QPointF(-0.9, -4.9), QPointF(-1.4, -6.3))})
        sliver(sheet, openCurve({inMidline(trunk, front), inMidline(trunk, back)}), bone.line, 0.5,
               Taper::End);
    for (const auto& [a, b] : {std::pair(QPointF(2.9, -5.2), QPointF(2.8, -4.4)),
                               std::pair(QPointF(3.7, -4.8), QPointF(3.4, -4.1))})
        sliver(sheet, openCurve({inMidline(trunk, a), inMidline(trunk, b)}), bone.line, 0.35);
}

/// The bone that a tilt is read from has a whole line and a shaded edge.
void paintHipBone(const Sheet& sheet, const QPolygonF& hip, const Material& bone) {
    constexpr double rim = 0.0032;
    contour(sheet, hip, bone.line, 0.75);
    fill(sheet, hip, bone.shade);
    fill(sheet, inset(hip, rim).translated(toLight * (0.45 * rim)), bone.base);
}

/// What lies behind the wing of the hip bone shows through it, so that the spine is seen to end in
/// the sacrum.
void paintThroughWing(const Sheet& sheet, const QPolygonF& outline, const Material& bone) {
    QColor tone = bone.shade;
    tone.setAlphaF(0.75F);
    fill(sheet, outline, tone);
    paintHiddenEdge(sheet, outline, bone);
}

void paintSocket(const Sheet& sheet, const TrunkInside& trunk, const AnatomyColours& colours) {
    const QPointF middle = pelvisPlaces(trunk).hipJoint;
    const double radius = socketRadius * trunk.scale();
    sheet.painter.setBrush(colours.bone.line);
    sheet.painter.drawEllipse(middle, radius, radius);
    sheet.painter.setBrush(between(colours.bone.shade, colours.bone.line, 0.25));
    sheet.painter.drawEllipse(middle, radius - sheet.line * 0.6, radius - sheet.line * 0.6);
}

/// The crest's thick lip and the line down to the socket give the wing its hollow.
void paintWing(const Sheet& sheet, const TrunkInside& trunk, const AnatomyColours& colours) {
    const auto line = [&](std::initializer_list<Place> places) {
        QPolygonF points;
        for (const Place& place : places)
            points << seenAt(trunk, place);
        return openCurve(points);
    };
    const QColor crease = between(colours.bone.shade, colours.bone.line, 0.55);
    sliver(sheet,
           line({{-6.6, 4.8, 11},
                 {-8.6, 4.2, 11},
                 {-10.4, 2.2, 10.4},
                 {-10.9, 0, 9.8},
                 {-10.4, -2.6, 8.6},
                 {-9.2, -4.6, 7}}),
           crease, 0.5);
}

} // namespace

PelvisPlaces pelvisPlaces(const TrunkInside& trunk) {
    const motion::Vec3 hip = trunk.hip();
    return {trunk.inPelvis(hip.x, hip.y, hip.z),
            seenAt(trunk, frontSpine),
            seenAt(trunk, crestTop),
            seenAt(trunk, backSpine),
            seenAt(trunk, sitBone),
            seenAt(trunk, pubis),
            inMidline(trunk, {-7.4, -0.4}),
            inMidline(trunk, {4.6, -3.9})};
}

QPolygonF hipBoneOutline(const TrunkInside& trunk) {
    return outlineAt(trunk, hipBone);
}

void paintPelvis(const Sheet& sheet, const TrunkInside& trunk, const AnatomyColours& colours) {
    const Material& bone = colours.bone;
    const auto vertebrae = vertebraeOf(trunk);
    const Vertebra& last = lumbar(vertebrae, 5);
    const QPolygonF sacral = midlineOutline(trunk, sacrum);
    const QPolygonF disc = lumbosacralDisc(trunk, last);
    const QPolygonF tail = midlineOutline(trunk, coccyx);
    paintBone(sheet, tail, bone);
    paintBone(sheet, sacral, bone);
    contour(sheet, disc, colours.cartilage.line, 0.45);
    fill(sheet, disc, colours.cartilage.base);
    paintHipBone(sheet, hipBoneOutline(trunk), bone);
    fill(sheet, outlineAt(trunk, obturatorForamen), between(bone.shade, bone.line, 0.4));
    if (sheet.fine)
        paintWing(sheet, trunk, colours);
    paintThroughWing(sheet, disc, colours.cartilage);
    paintThroughWing(sheet, last.bodyOutline(), bone);
    paintThroughWing(sheet, tail, bone);
    paintThroughWing(sheet, sacral, bone);
    if (sheet.fine)
        paintSeams(sheet, trunk, bone);
    paintSocket(sheet, trunk, colours);
}

} // namespace supine::figure
