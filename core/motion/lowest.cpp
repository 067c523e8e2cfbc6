// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/lowest.h"

#include "core/motion/geometry.h"
#include "core/motion/profile.h"

#include <algorithm>

namespace supine::motion {

namespace {

constexpr double fingerThickness = 0.007; // of the palm side, at the tips

double lowestAt(const std::vector<ProfilePoint>& profile, double t, Vec3 joint) {
    const Thickness thickness = thicknessAt(profile, t);
    return joint.y - std::max(thickness.front, thickness.back);
}

// Fingers that lie flat; bent ones only come nearer to the palm.
double lowestOfHand(const Skeleton& skeleton, const ArmBody& arm) {
    const double tip =
        arm.wrist.y + std::sin(toRadians(arm.handPitch)) * arm.foreshortening * skeleton.hand;
    return std::min(arm.hand.y, tip - fingerThickness);
}

double lowestOf(const Build& build, const ArmBody& arm) {
    return std::min({lowestAt(build.arm, 1.0, arm.elbow), lowestAt(build.arm, 2.0, arm.wrist),
                     lowestOfHand(build.skeleton, arm)});
}

double lowestOf(const Build& build, const LegBody& leg) {
    return std::min({lowestAt(build.leg, 1.0, leg.knee), lowestAt(build.leg, 2.0, leg.ankle),
                     leg.heel.y, leg.toe.y});
}

double lowestOf(const std::vector<Vec2>& contour) {
    const auto lowest =
        std::min_element(contour.begin(), contour.end(), [](Vec2 a, Vec2 b) { return a.y < b.y; });
    return lowest == contour.end() ? 0.0 : lowest->y;
}

} // namespace

double lowestSkin(const Build& build, const Body& body) {
    return std::min({lowestOf(body.trunk.back), lowestOf(build, body.arms.right),
                     lowestOf(build, body.arms.left), lowestOf(build, body.legs.right),
                     lowestOf(build, body.legs.left)});
}

} // namespace supine::motion
