// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/arm_shape.h"

#include "core/motion/geometry.h"
#include "core/motion/two_bones.h"

namespace supine::motion {

namespace {

constexpr double leastBend = 5.0; // an elbow is never locked

TwoBones bonesOf(const Skeleton& skeleton) { return {skeleton.upperArm, skeleton.forearm}; }

// FIGURE.md: shoulder 0 along the trunk, + raised in front.
double shoulderDegrees(Vec3 upperArm) { return degreesOf(sideView(upperArm)); }

// Bending toward the palm alone; what the hand turns toward thumb or little finger is left out.
double wristDegrees(Vec3 forearm, Vec3 fingers, Vec3 palm) {
    return toDegrees(std::atan2(-dot(forearm, palm), dot(forearm, fingers)));
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
    const TwoBones bones = bonesOf(skeleton);
    const Vec3 line = target.wrist - shoulder;
    const double distance = length(line);
    ArmShape shape;
    shape.toWrist = unit(line);
    shape.bendDeg = std::max(leastBend, bones.bendDeg(distance));
    shape.pole = unit(target.pole);
    shape.fingers = target.fingers;
    shape.palm = target.palm;
    shape.curl = target.curl;
    shape.withinReach = distance <= bones.distanceAt(leastBend) + 1e-9;
    return shape;
}

ArmShape swung(const ArmShape& from, const ArmShape& to, double f, Vec3 lift) {
    ArmShape shape;
    shape.toWrist = unit(onArc(from.toWrist, to.toWrist, f) + lift * (4.0 * f * (1.0 - f)));
    shape.bendDeg = mixed(from.bendDeg, to.bendDeg, f);
    shape.pole = onArc(from.pole, to.pole, f);
    shape.fingers = onArc(from.fingers, to.fingers, f);
    shape.palm = perpendicular(onArc(from.palm, to.palm, f), shape.fingers);
    shape.curl = mixed(from.curl, to.curl, f);
    return shape;
}

Vec3 wristOf(const ArmShape& shape, const Skeleton& skeleton, Vec3 shoulder) {
    return shoulder + shape.toWrist * bonesOf(skeleton).distanceAt(shape.bendDeg);
}

ArmBody jointsOf(const ArmShape& shape, const Skeleton& skeleton, Vec3 shoulder) {
    const TwoBones bones = bonesOf(skeleton);
    const double distance = bones.distanceAt(shape.bendDeg);
    const double angle = toRadians(bones.firstAngleDeg(distance));
    const Vec3 aside = perpendicular(shape.pole, shape.toWrist);
    const Vec3 upper = shape.toWrist * std::cos(angle) + aside * std::sin(angle);

    ArmBody arm;
    arm.shoulder = shoulder;
    arm.elbow = shoulder + upper * skeleton.upperArm;
    arm.wrist = shoulder + shape.toWrist * distance;
    const Vec3 forearm = unit(arm.wrist - arm.elbow);
    arm.shoulderDeg = shoulderDegrees(upper);
    arm.elbowDeg = shape.bendDeg;
    arm.wristDeg = wristDegrees(forearm, shape.fingers, shape.palm);
    arm.withinReach = shape.withinReach;
    placeHand(arm, shape, skeleton);
    return arm;
}

} // namespace supine::motion
