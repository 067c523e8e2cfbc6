// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/on_side.h"

#include "app/figure/body/arm.h"
#include "app/figure/body/leg.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"
#include "app/figure/pictures/on_side_parts.h"
#include "app/figure/room/shadow.h"
#include "core/motion/geometry.h"

#include <cmath>

namespace supine::figure {

namespace {

using motion::Vec3;

// Design choices: how the legs lie, degrees in the plane of the mat, away from the viewer.
constexpr double hipBend = 52;
constexpr double kneeBend = 88;

/// A direction along the mat, `away` degrees from the feet's end, that falls by `fall` on its way.
Vec3 alongMat(double away, double fall) {
    const double flat = std::sqrt(1 - fall * fall);
    return {flat * std::cos(toRadians(away)), -fall, -flat * std::sin(toRadians(away))};
}

motion::LegBody leg(const motion::Build& build, double hipHeight, double kneeHeight,
                    double ankleHeight, double ahead) {
    const motion::Skeleton& bones = build.skeleton;
    motion::LegBody body;
    body.hip = {0, hipHeight, 0};
    body.knee =
        body.hip + alongMat(hipBend + ahead, (hipHeight - kneeHeight) / bones.thigh) * bones.thigh;
    body.ankle =
        body.knee + alongMat(hipBend - kneeBend + ahead, (kneeHeight - ankleHeight) / bones.shank) *
                        bones.shank;
    body.kneeDeg = kneeBend;
    body.hipDeg = hipBend;
    return body;
}

motion::ArmBody lowerArm(const motion::Build& build) {
    const motion::Skeleton& bones = build.skeleton;
    motion::ArmBody arm;
    arm.shoulder = {bones.shoulder.x - 0.01, 0.062, -0.02};
    arm.elbow = arm.shoulder + motion::unit(Vec3{-0.80, -0.05, -0.58}) * bones.upperArm;
    arm.wrist = arm.elbow + motion::unit(Vec3{0.30, 0.12, -0.55}) * bones.forearm;
    arm.shoulderDeg = 120;
    return arm;
}

} // namespace

OnSide lyingOnSide(const motion::Build& build) {
    const SideHeights heights = sideHeights(build);
    const double knee = build.leg[build.leg.size() / 2].front;
    const double upperHip = heights.hip - 0.097;
    OnSide body;
    body.legs.right = leg(build, upperHip, 3.1 * knee, 0.122, 3);
    body.legs.left = leg(build, 0.088, knee, 0.045, -3);
    body.lowerArm = lowerArm(build);
    body.head = {build.skeleton.headOrigin.x, 0.160, 0.03};
    return body;
}

void paintOnSide(const Sheet& sheet, const motion::Build& build, double breath) {
    const OnSide body = lyingOnSide(build);
    paintLowerLeg(sheet, build, body.legs.left);
    paintLowerArm(sheet, build, body.lowerArm);
    paintNapeOnSide(sheet, build, body.head);
    paintBackOfHead(sheet, build, body.head);
    paintShirtOnSide(sheet, build, breath);
    paintPelvisAndUpperLeg(sheet, build, body.legs.right);
}

void paintOnSideShadows(const Sheet& sheet, const motion::Build& build) {
    const OnSide body = lyingOnSide(build);
    const auto under = [&](double x, double z, double half, double depth, double strength) {
        const QPointF middle = seen({x, 0, z});
        softShadow(sheet, {middle.x() - half, middle.y() - depth, 2 * half, 2 * depth}, strength);
    };
    under(body.head.x, 0.06, 0.19, 0.036, 0.9);
    under(-0.26, 0.07, 0.36, 0.040, 0.95);
    under(0.06, 0.07, 0.30, 0.040, 0.95);
    const Vec3 shin = (body.legs.left.knee + body.legs.left.ankle) * 0.5;
    under(shin.x, shin.z + 0.05, 0.30, 0.034, 0.8);
    under(body.legs.left.ankle.x + 0.10, body.legs.left.ankle.z + 0.04, 0.20, 0.030, 0.8);
}

} // namespace supine::figure
