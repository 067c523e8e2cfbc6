// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/ribs.h"

#include "app/figure/anatomy/bone.h"
#include "app/figure/ink/curve.h"

#include <algorithm>

namespace supine::figure {

namespace {

constexpr double ribRadius = 0.0041;
constexpr double cartilageRadius = 0.0036;
constexpr double besideSpine = 0.42; // the share of a rib that is quiet, so that the spine is clear
constexpr double underBackSkin = 0.013; // of a rib where it turns forward

/// How a rib runs, in centimetres of a person of 168 cm.
struct Course {
    double slope; ///< From its vertebra to its front end, toward the feet.
    double
        frontEnd;   ///< Height of the front end: share of the way from the spine to the front skin.
    double side;    ///< How far it bulges to the side.
    double endSide; ///< How far its front end lies to the side.
};

constexpr std::array<Course, ribCount> courses{{
    {2.6, 0.70, 5.5, 4.0},
    {5.0, 0.78, 8.0, 4.6},
    {6.2, 0.81, 9.6, 5.0},
    {7.0, 0.82, 10.6, 5.6},
    {7.9, 0.82, 11.4, 6.4},
    {8.9, 0.81, 12.0, 7.4},
    {9.8, 0.78, 12.3, 8.6},
    {10.6, 0.72, 12.3, 9.8},
    {11.0, 0.62, 12.0, 10.8},
    {11.0, 0.49, 11.4, 11.0},
    {8.4, 0.32, 10.4, 10.4},
    {4.8, 0.20, 8.6, 8.6},
}};

/// Where the breastbone lies under the skin, along the trunk, for a person of 168 cm whose first
/// thoracic vertebra is at 0: centimetres toward the feet and under the skin.
struct Depth {
    double down;
    double under;
};
constexpr Depth notchAt{2.8, 1.5};
constexpr Depth angleAt{7.3, 1.7};
constexpr Depth bodyEndAt{16.6, 2.6};
constexpr Depth xiphoidAt{19.2, 3.0};

/// The breastbone's front at a distance below the first thoracic vertebra.
QPointF onBreastbone(const TrunkInside& trunk, double firstThoracicX, Depth at) {
    const double x = firstThoracicX + at.down * cm * trunk.scale();
    return trunk.inTrunk(x, trunk.frontAt(x) - at.under * cm);
}

Depth depthBetween(Depth a, Depth b, double share) {
    return {a.down + (b.down - a.down) * share, a.under + (b.under - a.under) * share};
}

/// Where the cartilage of a true rib meets the breastbone.
Depth sternalJoint(int number) {
    if (number == 1)
        return depthBetween(notchAt, angleAt, 0.35);
    return depthBetween(angleAt, bodyEndAt, (number - 2) / 5.0);
}

/// A point of a rib: `along` its slope and `up` from the spine toward the front skin, both as
/// shares of the way to its front end; `out` centimetres to the side.
QPointF onRib(const TrunkInside& trunk, const Vertebra& v, const Course& course, double along,
              double up, double out) {
    const double scale = trunk.scale();
    const double x = v.canal.x() + course.slope * cm * scale * along;
    const double from = v.canal.y() + 0.010 * scale;
    const double end = course.frontEnd * up;
    return trunk.inTrunk(x, from + (trunk.frontAt(x) - from) * end, out * cm * scale);
}

QPolygonF ribBone(const TrunkInside& trunk, const Vertebra& v, const Course& course) {
    const double scale = trunk.scale();
    const double angleX = v.canal.x() + 0.010 * scale;
    const double back = trunk.backAt(angleX) + underBackSkin * scale;
    const QPointF head = v.canal + v.up * (v.height * 0.35) + v.front * (0.010 * scale);
    const QPointF angle = trunk.inTrunk(angleX, std::min(back + 0.004, v.canal.y()), 0.05 * scale);
    return openCurve({head, mix(head, angle, 0.6), angle,
                      onRib(trunk, v, course, 0.40, 0.05, course.side * 0.86),
                      onRib(trunk, v, course, 0.70, 0.32, course.side),
                      onRib(trunk, v, course, 0.90, 0.66, 0.5 * (course.side + course.endSide)),
                      onRib(trunk, v, course, 1, 1, course.endSide)});
}

/// The point of the costal margin at a share of the way from the breastbone's end to the tenth rib.
QPointF onMargin(const QPolygonF& margin, double share) {
    return pointAlong(margin, share);
}

QPolygonF cartilageOf(const TrunkInside& trunk, double firstX, const Rib& rib,
                      const QPolygonF& margin) {
    const QPointF end = rib.bone.last();
    const QPointF before = rib.bone[rib.bone.size() - 4];
    const QPointF on = end + unit(end - before) * (0.012 * trunk.scale());
    if (rib.isTrue()) {
        const QPointF joint =
            onBreastbone(trunk, firstX, sternalJoint(rib.number)) - QPointF(0, 0.004);
        if (rib.number < 5)
            return openCurve({end, mix(end, joint, 0.5) + QPointF(0.003, 0), joint});
        return openCurve({end, on, mix(on, joint, 0.5) + QPointF(0.004, 0.004), joint});
    }
    // The false ribs lean on the cartilage above: the eighth highest, the tenth lowest.
    const double share = rib.number == 8 ? 0.42 : rib.number == 9 ? 0.68 : 0.88;
    return openCurve(
        {end, mix(end, onMargin(margin, share), 0.5) + QPointF(0.004, 0), onMargin(margin, share)});
}

QPolygonF marginOf(const TrunkInside& trunk, double firstX, const std::array<Rib, ribCount>& ribs) {
    const QPointF top = onBreastbone(trunk, firstX, bodyEndAt) - QPointF(0, 0.004);
    const auto beyond = [&](int number, double reach) {
        const QPolygonF& bone = ribs[static_cast<std::size_t>(number - 1)].bone;
        const QPointF end = bone.last();
        return end + unit(end - bone[bone.size() - 4]) * (reach * trunk.scale());
    };
    return openCurve(
        {top, beyond(7, 0.020), beyond(8, 0.016), beyond(9, 0.012), beyond(10, 0.006)});
}

QPolygonF breastboneOf(const TrunkInside& trunk, double firstX) {
    const auto at = [&](Depth depth) { return onBreastbone(trunk, firstX, depth); };
    const auto front = [&](double down, double under) { return at({down, under}); };
    const double thick = 0.010 * trunk.scale();
    const QPointF inward(0, -thick);
    const Depth belowAngle{angleAt.down + 4.5, angleAt.under + 0.5};
    return closedCurve({at(notchAt) + inward * 1.3, at(notchAt), front(5.0, 1.35), at(angleAt),
                        at(belowAngle), at(bodyEndAt), at(xiphoidAt) + inward * 0.2,
                        at(xiphoidAt) + inward * 0.55, at(bodyEndAt) + inward * 0.95,
                        at(belowAngle) + inward, at(angleAt) + inward * 0.95,
                        front(5.0, 1.35) + inward * 1.25});
}

} // namespace

RibCage ribCageOf(const TrunkInside& trunk) {
    const auto vertebrae = vertebraeOf(trunk);
    const double firstX = thoracic(vertebrae, 1).canal.x();
    RibCage cage;
    for (int number = 1; number <= ribCount; ++number) {
        const auto i = static_cast<std::size_t>(number - 1);
        cage.ribs[i] = {number, ribBone(trunk, thoracic(vertebrae, number), courses[i]), {}};
    }
    cage.margin = marginOf(trunk, firstX, cage.ribs);
    for (Rib& rib : cage.ribs)
        if (!rib.isFloating())
            rib.cartilage = cartilageOf(trunk, firstX, rib, cage.margin);
    cage.breastbone = breastboneOf(trunk, firstX);
    const QPointF angle = onBreastbone(trunk, firstX, angleAt);
    cage.sternalAngle = openCurve({angle, angle + QPointF(0.001, -0.010 * trunk.scale())});
    cage.notch = onBreastbone(trunk, firstX, notchAt);
    cage.xiphoid = onBreastbone(trunk, firstX, xiphoidAt);
    return cage;
}

void paintRibs(const Sheet& sheet, const RibCage& cage, const AnatomyColours& colours) {
    BoneSet behind;
    BoneSet cartilages;
    BoneSet ribs;
    cartilages.addSlender(cage.margin, cartilageRadius, 0);
    for (const Rib& rib : cage.ribs) {
        if (!rib.cartilage.isEmpty())
            cartilages.addSlender(rib.cartilage, cartilageRadius, 0);
        behind.addSlender(partOf(rib.bone, 0, besideSpine), 0.85 * ribRadius, 0);
        ribs.addSlender(partOf(rib.bone, besideSpine - 0.02, 1), ribRadius, 0.15);
    }
    behind.paint(sheet, colours.farBone);
    cartilages.paint(sheet, colours.cartilage);
    paintBone(sheet, cage.breastbone, colours.bone);
    sliver(sheet, cage.sternalAngle, colours.bone.line, 0.5);
    ribs.paint(sheet, colours.bone);
}

} // namespace supine::figure
