// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/upright.h"

#include "app/figure/body/arm.h"
#include "app/figure/camera.h"
#include "app/figure/room/shadow.h"

#include <cmath>

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

namespace {

/// The thin dark line of shadow under the lower edge of what lies on the floor, from one place of
/// the body to another.
void touchFloor(const Sheet& sheet, motion::Vec3 from, motion::Vec3 to, double around) {
    constexpr double thin = 0.013;
    constexpr double toViewer = 0.006; // so that flesh does not cover the whole of it
    const QPointF a = seen({from.x, 0, from.z});
    const QPointF b = seen({to.x, 0, to.z});
    contactShadow(sheet, (a + b) * 0.5 + QPointF(0, -toViewer),
                  {0.5 * std::abs(a.x() - b.x()) + around, thin});
}

void paintContacts(const Sheet& sheet, const Upright& upright) {
    for (const Side side : {Side::Left, Side::Right}) {
        const motion::LegBody& leg = upright.body.legs[side];
        if (leg.planted)
            touchFloor(sheet, leg.heel, leg.toe, 0.03);
        if (leg.knee.y < 0.12) {
            touchFloor(sheet, leg.knee, leg.ankle, 0.06);
            touchFloor(sheet, leg.heel, leg.toe, 0.03);
        }
        if (upright.folded)
            touchFloor(sheet, leg.hip, leg.knee, 0.08);
        const motion::ArmBody& arm = upright.body.arms[side];
        if (arm.hand.y < 0.06)
            touchFloor(sheet, arm.wrist, arm.hand, 0.06);
    }
}

} // namespace

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
    paintContacts(sheet, upright);
}

} // namespace supine::figure
