// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/solve.h"

#include "core/motion/arms.h"
#include "core/motion/legs.h"
#include "core/motion/lowest.h"
#include "core/motion/trunk.h"

namespace supine::motion {

namespace {

constexpr double shouldersSink = 0.003; // when one lets go; design choice

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

Vec3 rightShoulder(const Skeleton& skeleton, const Pose& numbers) {
    return skeleton.shoulder +
           Vec3{numbers.bladesDown * bladeSlide, -numbers.letGo * shouldersSink, 0.0};
}

} // namespace

Body solve(const Build& build, const PoseInMotion& pose, double breathLevel) {
    const TrunkSkin skin(build, trunkState(pose, breathLevel));
    const Vec3 shoulder = rightShoulder(build.skeleton, pose.numbers);
    Body body;
    body.trunk = solveTrunk(build, skin, pose.numbers.bladesDown);
    for (const Side side : {Side::Right, Side::Left}) {
        LegBody& leg = body.legs[side];
        leg = solveLeg(build.skeleton, skin.pelvis(), pose.legs[side], side);
        const LegBody asRight = side == Side::Right ? leg : acrossMidline(leg);
        const ArmBody arm = solveArm({build, skin, asRight, shoulder, pose.numbers.letGo},
                                     pose.hands[side], side);
        body.arms[side] = side == Side::Right ? arm : acrossMidline(arm);
    }
    body.face = {pose.numbers.lipsPursed, pose.numbers.eyesClosed, pose.numbers.letGo};
    body.breathLevel = breathLevel;
    body.dimmed = pose.numbers.dimmed;
    body.lowestMm = lowestSkin(build, body) * millimetresPerMetre;
    return body;
}

} // namespace supine::motion
