// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/upright.h"

#include "app/figure/body/arm.h"
#include "app/figure/camera.h"
#include "app/figure/room/shadow.h"

namespace supine::figure {

namespace {

using motion::Side;

HandFrame handOf(const Upright& upright, Side side) {
    const motion::ArmBody& arm = upright.body.arms[side];
    const motion::PostureHand& hand = upright.body.hands[side];
    HandFrame frame;
    frame.wrist = arm.wrist;
    frame.elbow = arm.elbow;
    frame.along = hand.along;
    frame.palm = hand.palm;
    frame.thumb = motion::cross(hand.along, hand.palm) * (side == Side::Right ? 1 : -1);
    frame.size = upright.build.skeleton.hand / 0.181;
    frame.curl = hand.curl;
    return frame;
}

} // namespace

void paintUpright(const Sheet& sheet, const Upright& upright) {
    // An arm that hangs or props is behind the leg; one that rests on the lap lies over it.
    const bool onLap = upright.farHandOnLap;
    if (onLap)
        paintUprightFarLeg(sheet, upright);
    paintArmBehind(sheet, upright.body.arms.left, handOf(upright, Side::Left), upright.build);
    if (!onLap)
        paintUprightFarLeg(sheet, upright);
    paintUprightHead(sheet, upright);
    paintUprightShirt(sheet, upright);
    paintUprightPelvisAndLeg(sheet, upright);
    paintArmBefore(sheet, upright.body.arms.right, handOf(upright, Side::Right), upright.build,
                   SleeveRoot::Flat);
}

void paintUprightShadows(const Sheet& sheet, const Upright& upright) {
    const auto under = [&](motion::Vec3 at, double half) {
        const QPointF middle = seen({at.x, 0, at.z});
        softShadow(sheet, {middle.x() - half, middle.y() - 0.026, 2 * half, 0.052}, 0.9);
    };
    for (const Side side : {Side::Left, Side::Right}) {
        const motion::LegBody& leg = upright.body.legs[side];
        under((leg.heel + leg.toe) * 0.5, 0.19);
        if (leg.knee.y < 0.12)
            under((leg.knee + leg.ankle) * 0.5, 0.26);
        const motion::ArmBody& arm = upright.body.arms[side];
        if (arm.hand.y < 0.06)
            under(arm.hand, 0.14);
    }
}

} // namespace supine::figure
