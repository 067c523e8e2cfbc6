// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/muscles.h"

#include "app/figure/anatomy/long_bones.h"
#include "app/figure/anatomy/pelvis.h"
#include "app/figure/anatomy/shoulder_blade.h"
#include "app/figure/curve.h"
#include "app/figure/ink.h"

namespace supine::figure {

namespace {

constexpr float washStrength = 0.26F;

/// A surface between two edges; its fibres run from one to the other.
MuscleShape between(const QPolygonF& from, const QPolygonF& to, double bow, int count,
                    double work) {
    MuscleShape muscle;
    muscle.outline = from + reversed(to);
    muscle.fibres = hatched(
        [&](double share) {
            const QPointF a = pointAlong(from, share);
            const QPointF b = pointAlong(to, share);
            const QPointF out = leftOf(b - a) * bow;
            return openCurve({mix(a, b, 0.04), mix(a, b, 0.3) + out * 0.8, mix(a, b, 0.7) + out * 0.8,
                              mix(a, b, 0.96)});
        },
        count, work);
    muscle.middle = mix(pointAlong(from, 0.5), pointAlong(to, 0.5), 0.6);
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
    const QPointF lowerFront = mix(pelvis.frontSpine, pelvis.pubis, 0.55);
    const double under = 0.026 * scale;
    const QPolygonF front =
        openCurve(QPolygonF{upperFront} +
                  underFront(trunk, upperFront.x() + 0.045, pelvis.frontSpine.x() + 0.012, under) +
                  QPolygonF{lowerFront});
    const Vertebra& top = lumbar(vertebrae, 1);
    const Vertebra& bottom = lumbar(vertebrae, 4);
    const QPolygonF back = openCurve({cage.margin.last() + QPointF(0.004, 0), cage.ribs[10].bone.last(),
                                      top.canal + top.front * 0.016, bottom.canal + bottom.front * 0.016,
                                      pelvis.crestTop, mix(pelvis.crestTop, pelvis.frontSpine, 0.55),
                                      pelvis.frontSpine, lowerFront});
    return between(back, front, -0.06, 29, work);
}

MuscleShape rectusAbdominis(const TrunkInside& trunk, const RibCage& cage, double work) {
    const PelvisPlaces pelvis = pelvisPlaces(trunk);
    const double scale = trunk.scale();
    const double fromX = cage.xiphoid.x() - 0.035 * scale;
    const double toX = pelvis.pubis.x() - 0.004;
    const QPolygonF outer = underFront(trunk, fromX, toX, 0.008 * scale);
    QPolygonF inner = underFront(trunk, fromX, toX, 0.021 * scale);
    inner.last() = pelvis.pubis;
    MuscleShape muscle;
    muscle.outline = openCurve(outer) + reversed(openCurve(inner));
    muscle.fibres = hatched(
        [&](double share) {
            QPolygonF line;
            for (qsizetype i = 0; i < outer.size(); ++i)
                line << mix(outer[i], inner[i], 0.1 + 0.8 * share);
            return openCurve(line);
        },
        5, work);
    muscle.middle = mix(outer[5], inner[5], 0.5);
    return muscle;
}

MuscleShape gluteusMaximus(const TrunkInside& trunk, const motion::LegBody& leg,
                           const motion::Build& build, double work) {
    const PelvisPlaces pelvis = pelvisPlaces(trunk);
    const LegBones bones = legBonesOf(leg, build);
    const QPointF trochanter = bones.upperFemur[bones.upperFemur.size() / 3];
    const QPointF shaft = mix(bones.head, bones.kneecap.first(), 0.22);
    const QPolygonF origin = openCurve({mix(pelvis.crestTop, pelvis.backSpine, 0.6), pelvis.backSpine,
                                        mix(pelvis.backSpine, pelvis.coccyxTip, 0.55),
                                        pelvis.coccyxTip + QPointF(0.010, -0.012),
                                        pelvis.sitBone + QPointF(0.012, -0.022)});
    const QPolygonF end = openCurve({trochanter, mix(trochanter, shaft, 0.5), shaft});
    return between(origin, end, 0.10, 21, work);
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
    const QPolygonF end{root + QPointF(-0.006, 0.004), root, root + QPointF(0.006, 0.001)};
    return between(openCurve(origin), end, 0.05, 17, work);
}

void paintMuscle(const Sheet& sheet, const MuscleShape& muscle, double work,
                 const Material& colour) {
    if (work <= 0)
        return;
    QColor wash = colour.light;
    wash.setAlphaF(washStrength * static_cast<float>(smoothStep(0, 0.2, work)));
    fill(sheet, muscle.outline, wash);
    paintFibres(sheet, muscle.fibres, colour.base);
}

} // namespace supine::figure
