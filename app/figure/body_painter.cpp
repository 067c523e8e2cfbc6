// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body_painter.h"

#include "app/figure/arm.h"
#include "app/figure/head.h"
#include "app/figure/leg.h"
#include "app/figure/trunk.h"

namespace supine::figure {

namespace {

using motion::HandTouch;

/// A far hand on the front of the body lies over the far leg; beside or behind the body it is
/// under.
bool overFarLeg(const motion::ArmBody& arm) {
    return arm.touch == HandTouch::Belly || arm.touch == HandTouch::Hip;
}

bool gripsFarLeg(const motion::ArmBody& arm) {
    return arm.touch == HandTouch::ShinLeft || arm.touch == HandTouch::ThighLeft;
}

void paintFarLimbs(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    const motion::ArmBody& arm = body.arms.left;
    if (overFarLeg(arm)) {
        paintFarLeg(sheet, body, build);
        paintFarArm(sheet, body, build);
        return;
    }
    paintFarArm(sheet, body, build);
    paintFarLeg(sheet, body, build);
    if (gripsFarLeg(arm))
        paintGrippingFingers(sheet, handFrame(body, motion::Side::Left, build),
                             farther(sheet.palette.skin));
}

} // namespace

void paintBody(const Sheet& sheet, const motion::Body& body, const motion::Build& build) {
    if (body.trunk.front.empty() || body.trunk.back.empty())
        return;
    paintFarLimbs(sheet, body, build);
    paintNeck(sheet, body, build);
    paintHead(sheet, body, build);
    paintShirt(sheet, body, build);
    paintPelvisAndNearLeg(sheet, body, build);
    paintNearArm(sheet, body, build);
}

} // namespace supine::figure
