// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/legs.h"

#include "core/motion/even_pace.h"
#include "core/motion/two_bones.h"

namespace supine::motion {

namespace {

/// The three angles that place a leg, in degrees as in LegGoal.
struct LegAngles {
    double thigh = 0;
    double knee = 0;
    double ankle = 0;

    friend LegAngles operator+(LegAngles a, LegAngles b) {
        return {a.thigh + b.thigh, a.knee + b.knee, a.ankle + b.ankle};
    }
    friend LegAngles operator-(LegAngles a, LegAngles b) {
        return {a.thigh - b.thigh, a.knee - b.knee, a.ankle - b.ankle};
    }
    friend LegAngles operator*(LegAngles a, double k) {
        return {a.thigh * k, a.knee * k, a.ankle * k};
    }
};

double footPitch(const LegAngles& angles) {
    return angles.thigh - angles.knee + 90.0 + angles.ankle;
}

/// The angles of a leg whose foot stands flat at its resting place.
LegAngles standing(const Skeleton& skeleton, Vec2 hip) {
    const Vec2 toAnkle = skeleton.footRest - hip;
    const TwoBones bones{skeleton.thigh, skeleton.shank};
    const double distance = length(toAnkle);
    const double thigh = degreesOf(toAnkle) + bones.firstAngleDeg(distance);
    const double knee = bones.bendDeg(distance);
    return {thigh, knee, knee - thigh - 90.0};
}

LegAngles anglesOf(const LegGoal& goal, const Skeleton& skeleton, Vec2 hip) {
    return goal.planted ? standing(skeleton, hip) : LegAngles{goal.thigh, goal.knee, goal.ankle};
}

Vec2 kneeAt(const Skeleton& skeleton, Vec2 hip, const LegAngles& angles) {
    return hip + direction(angles.thigh) * skeleton.thigh;
}

Vec2 ankleAt(const Skeleton& skeleton, Vec2 hip, const LegAngles& angles) {
    return kneeAt(skeleton, hip, angles) + direction(angles.thigh - angles.knee) * skeleton.shank;
}

/// The angles on the way: the middle of the shank keeps an even pace, so that neither knee nor foot
/// hurries.
LegAngles anglesOnTheWay(const Skeleton& skeleton, Vec2 hip, const Travel<LegGoal>& travel) {
    const LegAngles to = anglesOf(travel.to, skeleton, hip);
    if (travel.fraction >= 1.0)
        return to;
    const LegAngles from = anglesOf(travel.from, skeleton, hip);
    const auto midShank = [&](double f) {
        const LegAngles angles = mixed(from, to, f);
        return inRoom(mixed(kneeAt(skeleton, hip, angles), ankleAt(skeleton, hip, angles), 0.5), 0);
    };
    return mixed(from, to, evenlyPaced(midShank, travel.fraction));
}

bool stands(const Travel<LegGoal>& travel) {
    return (travel.from.planted || travel.fraction >= 1.0) &&
           (travel.to.planted || travel.fraction <= 0.0);
}

bool reachesFloor(const Skeleton& skeleton, Vec2 hip) {
    return length(skeleton.footRest - hip) <= skeleton.thigh + skeleton.shank;
}

void placeFoot(LegBody& leg, const Skeleton& skeleton, double z) {
    const Vec2 ankle = sideView(leg.ankle);
    const auto onSole = [&](double alongSole) {
        return inRoom(ankle + rotated({alongSole, -skeleton.ankleHeight}, leg.footPitch), z);
    };
    leg.heel = onSole(-skeleton.heelBehind);
    leg.toe = onSole(skeleton.footLength - skeleton.heelBehind);
}

} // namespace

LegBody solveLeg(const Skeleton& skeleton, const PelvisRoll& pelvis,
                 const Travel<LegGoal>& travel) {
    const Vec2 hip = pelvis.rolled(sideView(skeleton.hip));
    const LegAngles angles = anglesOnTheWay(skeleton, hip, travel);
    const double z = skeleton.hip.z;

    LegBody leg;
    leg.planted = stands(travel);
    leg.withinReach = !leg.planted || reachesFloor(skeleton, hip);
    leg.hip = inRoom(hip, z);
    leg.knee = inRoom(kneeAt(skeleton, hip, angles), z);
    leg.ankle = inRoom(ankleAt(skeleton, hip, angles), z);
    leg.hipDeg = angles.thigh - pelvis.tiltDeg;
    leg.kneeDeg = angles.knee;
    leg.ankleDeg = angles.ankle;
    leg.footPitch = footPitch(angles);
    placeFoot(leg, skeleton, z);
    return leg;
}

LegBody acrossMidline(const LegBody& leg) {
    LegBody result = leg;
    for (Vec3 LegBody::*joint :
         {&LegBody::hip, &LegBody::knee, &LegBody::ankle, &LegBody::heel, &LegBody::toe})
        result.*joint = acrossMidline(leg.*joint);
    return result;
}

} // namespace supine::motion
