// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/muscles.h"

#include "app/figure/anatomy/long_bones.h"
#include "app/figure/anatomy/pelvis.h"
#include "app/figure/anatomy/shoulder_blade.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

namespace supine::figure {

namespace {

constexpr float muscleStrength = 0.46F;
constexpr float edgeStrength = 0.85F;
constexpr double shortestFibre = 0.012; // shorter ones would be dots

/// A surface between two edges; its fibres run from one to the other.
MuscleShape muscleBetween(const QPolygonF& from, const QPolygonF& to, double bow, int count,
                          double work) {
    MuscleShape muscle;
    muscle.outline = from + reversed(to);
    muscle.fibres = hatched(
        [&](double share) {
            const QPointF a = pointAlong(from, share);
            const QPointF b = pointAlong(to, share);
            if (lengthOf(b - a) < shortestFibre)
                return QPolygonF();
            const QPointF out = leftOf(b - a) * bow;
            return openCurve({mix(a, b, 0.04), mix(a, b, 0.3) + out * 0.8,
                              mix(a, b, 0.7) + out * 0.8, mix(a, b, 0.96)});
        },
        count, work);
    muscle.middle = mix(pointAlong(from, 0.5), pointAlong(to, 0.5), 0.78);
    return muscle;
}

/// The front skin between two places, `under` metres inside it.
QPolygonF underFront(const TrunkInside& trunk, double fromX, double toX, double under) {
    constexpr int steps = 10;
    QPolygonF line;
    for (int i = 0; i <= steps; ++i) {
        const double x = fromX + (toX - fromX) * i / steps;
        line << QPointF(x, trunk.frontAt(x) - under);
    }
    return line;
}

} // namespace

MuscleShape transverseAbdominis(const TrunkInside& trunk, const RibCage& cage, double work) {
    const PelvisPlaces pelvis = pelvisPlaces(trunk);
    const auto vertebrae = vertebraeOf(trunk);
    const double scale = trunk.scale();
    const QPointF upperFront = pointAlong(cage.margin, 0.35);
    const QPointF lowerFront = mix(pelvis.frontSpine, pelvis.pubis, 0.10) + QPointF(0, 0.004);
    const double under = 0.026 * scale;
    const QPolygonF front =
        openCurve(QPolygonF{upperFront} +
                  underFront(trunk, upperFront.x() + 0.045, pelvis.frontSpine.x() - 0.002, under) +
                  QPolygonF{lowerFront});
    const Vertebra& top = lumbar(vertebrae, 1);
    const Vertebra& bottom = lumbar(vertebrae, 4);
    const QPolygonF back = openCurve(
        {cage.margin.last() + QPointF(0.004, 0), cage.ribs[10].bone.last(),
         top.canal + top.front * 0.016, bottom.canal + bottom.front * 0.016, pelvis.crestTop,
         mix(pelvis.crestTop, pelvis.frontSpine, 0.55), pelvis.frontSpine, lowerFront});
    MuscleShape muscle = muscleBetween(back, front, -0.06, 29, work);
    muscle.fibreWidth = 0.0031;
    // Nearer to the hip, so that its name stands clear of that of the muscle before it.
    muscle.middle = mix(pointAlong(back, 0.62), pointAlong(front, 0.66), 0.6);
    return muscle;
}

MuscleShape rectusAbdominis(const TrunkInside& trunk, const RibCage& cage, double work) {
    constexpr double thickness = 0.017;
    constexpr double flesh = 0.007;
    const PelvisPlaces pelvis = pelvisPlaces(trunk);
    const double scale = trunk.scale();
    const QPointF from = cage.margin.first();
    const double reach = pelvis.pubis.x() - from.x();
    // It is fixed to ribs and pubis and swells between them.
    QPolygonF outer;
    QPolygonF inner;
    for (const double along : {0.0, 0.12, 0.3, 0.5, 0.7, 0.84, 1.0}) {
        const double x = from.x() + reach * along;
        const double full = smoothStep(0, 0.25, along) * smoothStep(0, 0.35, 1 - along);
        const QPointF under(x, trunk.frontAt(x) - flesh * scale);
        const QPointF placed = mix(mix(from, under, smoothStep(0, 0.22, along)), pelvis.pubis,
                                   smoothStep(0.75, 1, along));
        outer << placed;
        inner << placed - QPointF(0, thickness * scale * (0.12 + 0.88 * full));
    }
    outer = openCurve(outer);
    inner = openCurve(inner);
    const auto at = [&](double across) {
        QPolygonF line;
        for (qsizetype i = 0; i < outer.size(); ++i)
            line << mix(outer[i], inner[i], across);
        return line;
    };
    MuscleShape muscle;
    muscle.outline = outer + reversed(inner);
    muscle.fibres = hatched([&](double share) { return at(0.08 + 0.84 * share); }, 5, work);
    muscle.fibreWidth = 0.0014;
    // Nearer to the ribs, clear of where the muscle under it is named.
    muscle.middle = mix(pointAlong(outer, 0.46), pointAlong(inner, 0.46), 0.5);
    return muscle;
}

MuscleShape gluteusMaximus(const TrunkInside& trunk, const motion::LegBody& leg,
                           const motion::Build& build, double work) {
    const PelvisPlaces pelvis = pelvisPlaces(trunk);
    const LegBones bones = legBonesOf(leg, build);
    const QPolygonF origin = openCurve(
        {mix(pelvis.crestTop, pelvis.backSpine, 0.6), pelvis.backSpine,
         mix(pelvis.backSpine, pelvis.coccyxTip, 0.55), pelvis.coccyxTip + QPointF(0.010, -0.012),
         pelvis.sitBone + QPointF(0.012, -0.022)});
    const QPolygonF end{bones.trochanter, mix(bones.trochanter, bones.tuberosity, 0.5),
                        bones.tuberosity};
    return muscleBetween(origin, end, -0.10, 13, work);
}

MuscleShape lowerTrapezius(const TrunkInside& trunk, const motion::ArmBody& arm, double work) {
    const auto vertebrae = vertebraeOf(trunk);
    const BladePlaces blade = bladePlaces(trunk, arm);
    QPolygonF origin;
    for (const int number : {4, 6, 8, 10, 12}) {
        const Vertebra& v = thoracic(vertebrae, number);
        origin << v.canal - v.front * (v.spinous * 0.9);
    }
    const QPointF root = blade.spineRoot;
    const QPolygonF end{blade.ridgeMiddle, mix(blade.ridgeMiddle, root, 0.5), root};
    return muscleBetween(openCurve(origin), end, 0.05, 9, work);
}

void paintMuscle(const Sheet& sheet, const MuscleShape& muscle, double work,
                 const Material& colour) {
    if (work <= 0)
        return;
    const auto there = static_cast<float>(smoothStep(0, 0.2, work));
    QColor wash = colour.light;
    wash.setAlphaF(muscleStrength * there);
    QColor edge = colour.base;
    edge.setAlphaF(edgeStrength * there);
    fill(sheet, muscle.outline, wash);
    paintFibres(sheet, muscle.fibres, colour.base, muscle.fibreWidth);
    sliver(sheet, muscle.outline + QPolygonF{muscle.outline.first()}, edge, 1.0, Taper::Both);
}

} // namespace supine::figure
