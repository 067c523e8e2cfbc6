// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/on_side.h"

#include "app/figure/camera.h"
#include "app/figure/pictures/on_side_parts.h"
#include "app/figure/room/shadow.h"
#include "core/motion/geometry.h"
#include "core/motion/profile.h"
#include "core/units.h"

#include <cmath>

namespace supine::figure {

namespace {

using motion::Vec3;

/// How a leg lies, degrees in the plane of the mat, away from the viewer. Design choices.
struct LegBend {
    double hip;
    double knee;
};
constexpr LegBend upperBend{76, 126};
constexpr LegBend lowerBend{50, 83};

/// A direction along the mat, `away` degrees from the feet's end, that falls by `fall` on its way.
Vec3 alongMat(double away, double fall) {
    const double flat = std::sqrt(1 - fall * fall);
    return {flat * std::cos(toRadians(away)), -fall, -flat * std::sin(toRadians(away))};
}

struct LegHeights {
    double hip;
    double knee;
    double ankle;
};

motion::LegBody leg(const motion::Build& build, LegHeights heights, LegBend bend) {
    const motion::Skeleton& bones = build.skeleton;
    motion::LegBody body;
    body.hip = {0, heights.hip, 0.02};
    body.knee =
        body.hip + alongMat(bend.hip, (heights.hip - heights.knee) / bones.thigh) * bones.thigh;
    body.ankle =
        body.knee +
        alongMat(bend.hip - bend.knee, (heights.knee - heights.ankle) / bones.shank) * bones.shank;
    body.hipDeg = bend.hip;
    body.kneeDeg = bend.knee;
    return body;
}

motion::ArmBody lowerArm(const motion::Build& build) {
    const motion::Skeleton& bones = build.skeleton;
    const double thick = motion::thicknessAt(build.arm, 0.35).front;
    motion::ArmBody arm;
    arm.shoulder = {bones.shoulder.x - 0.015, thick + 0.012, -0.02};
    arm.elbow = arm.shoulder + motion::unit(Vec3{-0.92, -0.03, -0.39}) * bones.upperArm;
    arm.wrist = arm.elbow + motion::unit(Vec3{-0.10, 0.22, -0.97}) * bones.forearm;
    arm.hand = arm.wrist + Vec3{0.06, 0, -0.04};
    arm.shoulderDeg = 120;
    return arm;
}

/// From one joint to the next, which lies `rise` higher and `toViewer` nearer and else toward the
/// feet.
Vec3 towardFeet(double bone, double rise, double toViewer) {
    return {std::sqrt(bone * bone - rise * rise - toViewer * toViewer), rise, toViewer};
}

/// It lies on the flank and rises with the ribs.
motion::ArmBody upperArm(const motion::Build& build, double breath) {
    constexpr double rise = 0.005; // of a full breath; design choice
    const motion::Skeleton& bones = build.skeleton;
    const SideHeights heights = sideHeights(build);
    const double cap = motion::thicknessAt(build.arm, 0.02).front + 0.008;
    const double elbow = motion::thicknessAt(build.arm, 1).back;
    motion::ArmBody arm;
    arm.shoulder = {bones.shoulder.x + 0.012, heights.shoulder - cap + 0.6 * rise * breath, 0};
    const double rest = heights.waist + 0.2 * elbow + rise * breath;
    arm.elbow = arm.shoulder + towardFeet(bones.upperArm, rest - arm.shoulder.y, 0.04);
    const double beforeHip = heights.hip - 0.060;
    arm.wrist = arm.elbow + towardFeet(bones.forearm, beforeHip - rest, -0.17);
    arm.shoulderDeg = 8;
    return arm;
}

/// The middle of a head whose side lies on the lower arm.
double headHeight(const motion::Build& build) {
    constexpr double halfHead = 0.076;
    return 2 * motion::thicknessAt(build.arm, 0.5).front + halfHead;
}

} // namespace

OnSide lyingOnSide(const motion::Build& build, double breath) {
    const SideHeights heights = sideHeights(build);
    const double knee = motion::thicknessAt(build.leg, 1).front;
    const double ankle = motion::thicknessAt(build.leg, 1.9).front;
    const double flesh = motion::thicknessAt(build.leg, 0.12).front;
    OnSide body;
    body.legs.right = leg(build, {heights.hip - 1.2 * flesh, 2.8 * knee, 3.8 * ankle}, upperBend);
    body.legs.left = leg(build, {flesh + 0.004, knee, ankle + 0.012}, lowerBend);
    body.upperArm = upperArm(build, breath);
    body.lowerArm = lowerArm(build);
    body.head = {build.skeleton.headOrigin.x, headHeight(build), 0.02};
    return body;
}

void paintOnSide(const Sheet& sheet, const motion::Build& build, double breath) {
    const OnSide body = lyingOnSide(build, breath);
    paintLowerLeg(sheet, build, body.legs.left);
    paintShadeOnLowerLeg(sheet, build, body.legs);
    paintLowerArm(sheet, build, body.lowerArm);
    paintNapeOnSide(sheet, build, body.head);
    paintBackOfHead(sheet, build, body.head);
    paintForearmBehind(sheet, build, body.upperArm);
    paintShirtOnSide(sheet, build, body.upperArm, breath);
    paintPelvisAndUpperLeg(sheet, build, body.legs.right);
}

void paintOnSideShadows(const Sheet& sheet, const motion::Build& build) {
    const OnSide body = lyingOnSide(build, 0);
    const auto under = [&](Vec3 at, double half, double depth, double strength) {
        const QPointF middle = seen({at.x, 0, at.z});
        softShadow(sheet, {middle.x() - half, middle.y() - depth, 2 * half, 2 * depth}, strength);
    };
    const auto between = [](Vec3 a, Vec3 b) { return (a + b) * 0.5; };
    under({body.head.x, 0, 0.05}, 0.19, 0.036, 0.9);
    under({-0.30, 0, 0.07}, 0.34, 0.042, 0.95);
    under({0.03, 0, 0.07}, 0.27, 0.042, 0.95);
    const motion::LegBody& leg = body.legs.left;
    under(between(leg.knee, leg.ankle) + Vec3{0, 0, 0.05}, 0.30, 0.034, 0.8);
    under(leg.ankle + Vec3{0.07, 0, 0.03}, 0.20, 0.030, 0.9);
}

} // namespace supine::figure
