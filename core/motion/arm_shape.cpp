// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/arm_shape.h"

#include "core/motion/geometry.h"
#include "core/motion/two_bones.h"

namespace supine::motion {

namespace {

constexpr double leastBend = 5.0; // an elbow is never locked

// Bending toward the palm alone; what the hand turns toward thumb or little finger is left out.
double wristDegrees(Vec3 forearm, Vec3 fingers, Vec3 palm) {
    return toDegrees(std::atan2(-dot(forearm, palm), dot(forearm, fingers)));
}

/// A relaxed hand trails behind its forearm and comes to rest after it. Design choice.
double handsShare(double f) {
    constexpr double trails = 0.07; // of the way, in the middle
    return f - trails * 16.0 * f * f * (1.0 - f) * (1.0 - f);
}

void placeHand(ArmBody& arm, const ArmShape& shape, const Skeleton& skeleton) {
    const Vec2 palm = palmInHand(skeleton);
    const Vec2 seen = sideView(shape.fingers);
    arm.hand = arm.wrist + shape.fingers * palm.x + shape.palm * palm.y;
    arm.handPitch = degreesOf(seen);
    arm.foreshortening = length(seen);
    arm.curl = shape.curl;
}

} // namespace

ArmShape shapeFor(const HandTarget& target, const Skeleton& skeleton, Vec3 shoulder) {
    const TwoBones bones{skeleton.upperArm, skeleton.forearm};
    const Vec3 line = target.wrist - shoulder;
    const double wanted = length(line);
    const double farthest = bones.distanceAt(leastBend);
    const double distance = std::min(wanted, farthest);
    const double angle = toRadians(bones.firstAngleDeg(distance));
    const Vec3 toWrist = line * (1.0 / wanted);
    const Vec3 aside = perpendicular(target.pole, toWrist);

    ArmShape shape;
    shape.upperArm = toWrist * std::cos(angle) + aside * std::sin(angle);
    shape.forearm = unit(toWrist * distance - shape.upperArm * skeleton.upperArm);
    shape.fingers = target.fingers;
    shape.palm = target.palm;
    shape.curl = target.curl;
    shape.withinReach = wanted <= farthest + 1e-9;
    return shape;
}

ArmShape swung(const ArmShape& from, const ArmShape& to, double f, Vec3 lift) {
    ArmShape shape;
    shape.upperArm = onArc(from.upperArm, to.upperArm, f);
    shape.forearm = unit(onArc(from.forearm, to.forearm, f) + lift * (4.0 * f * (1.0 - f)));
    const double late = handsShare(f);
    shape.fingers = onArc(from.fingers, to.fingers, late);
    shape.palm = perpendicular(onArc(from.palm, to.palm, late), shape.fingers);
    shape.curl = mixed(from.curl, to.curl, f);
    shape.withinReach = to.withinReach;
    return shape;
}

Vec3 wristOf(const ArmShape& shape, const Skeleton& skeleton, Vec3 shoulder) {
    return shoulder + shape.upperArm * skeleton.upperArm + shape.forearm * skeleton.forearm;
}

ArmBody jointsOf(const ArmShape& shape, const Skeleton& skeleton, Vec3 shoulder) {
    ArmBody arm;
    arm.shoulder = shoulder;
    arm.elbow = shoulder + shape.upperArm * skeleton.upperArm;
    arm.wrist = arm.elbow + shape.forearm * skeleton.forearm;
    arm.shoulderDeg = degreesOf(sideView(shape.upperArm));
    arm.elbowDeg = toDegrees(std::acos(std::clamp(dot(shape.upperArm, shape.forearm), -1.0, 1.0)));
    arm.wristDeg = wristDegrees(shape.forearm, shape.fingers, shape.palm);
    arm.withinReach = shape.withinReach;
    placeHand(arm, shape, skeleton);
    return arm;
}

} // namespace supine::motion
