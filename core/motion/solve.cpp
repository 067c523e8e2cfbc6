// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/solve.h"

#include "core/motion/arms.h"
#include "core/motion/blade.h"
#include "core/motion/legs.h"
#include "core/motion/lowest.h"
#include "core/motion/trunk.h"

namespace supine::motion {

namespace {

constexpr double shouldersSink = 0.006; // when one lets go; design choice

double pressOf(const HandGoal& goal) {
    const bool onBelly = goal.place == HandPlace::Belly || goal.place == HandPlace::LowBelly;
    return onBelly ? goal.press : 0.0;
}

double pressOf(const Travel<HandGoal>& hand) {
    return mixed(pressOf(hand.from), pressOf(hand.to), hand.fraction);
}

TrunkState trunkState(const PoseInMotion& pose, double breathLevel) {
    return {pose.numbers.pelvisTilt, breathLevel * pose.numbers.breathDepth, pose.numbers.drawIn,
            0.5 * (pressOf(pose.hands.right) + pressOf(pose.hands.left))};
}

Vec3 rightShoulder(const Skeleton& skeleton, const Pose& numbers, double bladeTurn) {
    return skeleton.shoulder + socketShift(bladeTurn) +
           Vec3{numbers.bladesDown * bladeSlide, -numbers.letGo * shouldersSink, 0.0};
}

/// Closed eyes look at nothing, and a blink cannot close them more.
FaceBody faceOf(const PoseInMotion& pose) {
    const Expression& expression = pose.expression;
    const double open = 1.0 - pose.numbers.eyesClosed;
    return {pose.numbers.lipsPursed, 1.0 - open * (1.0 - expression.blink), pose.numbers.letGo,
            expression.gazeDeg * open, expression.nostrils};
}

/// One side of the body, told as if it were the right one.
struct HalfBody {
    LegBody leg;
    ArmBody arm;
};

HalfBody solveHalf(const Build& build, const TrunkSkin& skin, const PoseInMotion& pose, Side side) {
    const Travel<HandGoal>& hand = pose.hands[side];
    const Travel<LegGoal>& leg = pose.legs[side];
    const auto legAt = [&](double fraction) {
        return solveLeg(build.skeleton, skin.pelvis(), {leg.from, leg.to, fraction});
    };
    const LegBody now = legAt(leg.fraction);
    const double ahead = 1.0 - hand.fraction;
    const double bladeTurn = bladeTurnDeg(hand);
    const ArmInMotion arm{
        {build, skin, now, rightShoulder(build.skeleton, pose.numbers, bladeTurn),
         pose.numbers.letGo, bladeTurn},
        legAt(leg.fraction * ahead),
        legAt(mixed(leg.fraction, 1.0, ahead))};
    return {now, solveArm(arm, hand, side)};
}

} // namespace

Body solve(const Build& build, const PoseInMotion& pose, double breathLevel) {
    const TrunkSkin skin(build, trunkState(pose, breathLevel));
    const HalfBody right = solveHalf(build, skin, pose, Side::Right);
    const HalfBody left = solveHalf(build, skin, pose, Side::Left);
    Body body;
    body.trunk = solveTrunk(build, skin, pose.numbers.bladesDown);
    body.legs = {right.leg, acrossMidline(left.leg)};
    body.arms = {right.arm, acrossMidline(left.arm)};
    body.trunk.headNodDeg = pose.expression.nodDeg * (1.0 - pose.numbers.eyesClosed);
    body.face = faceOf(pose);
    body.breathLevel = breathLevel;
    body.dimmed = pose.numbers.dimmed;
    body.lowestMm = lowestSkin(build, body) * millimetresPerMetre;
    return body;
}

} // namespace supine::motion
