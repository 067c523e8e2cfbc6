// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/parts.h"

#include "app/figure/anatomy/anatomy.h"
#include "app/figure/body/arm.h"
#include "app/figure/body/head.h"
#include "app/figure/body/leg.h"
#include "app/figure/body/trunk.h"
#include "app/figure/room/mat.h"
#include "app/figure/room/shadow.h"

#include <array>

namespace supine::figure {

namespace {

using motion::Body;
using motion::Build;
using motion::HandTouch;

/// A far hand on the front of the body lies over the far leg; beside or behind the body it is
/// under.
bool isOverFarLeg(const motion::ArmBody& arm) {
    return arm.touch == HandTouch::Belly || arm.touch == HandTouch::Hip;
}

/// Whether the far hand is at the far leg with fingers that reach round it. A hand on its way is
/// behind the leg as a whole.
bool gripsFarLeg(const motion::ArmBody& arm) {
    constexpr double reachesRound = 0.7;
    return (arm.holding == HandTouch::ShinLeft || arm.holding == HandTouch::ThighLeft) &&
           arm.grip > reachesRound;
}

void paintMatAlone(const Sheet& sheet, const Body&, const Build&) {
    paintMat(sheet);
}

void paintShadows(const Sheet& sheet, const Body& body, const Build&) {
    paintContactShadows(sheet, body);
}

void paintFarArmAndBones(const Sheet& sheet, const Body& body, const Build& build) {
    paintFarArmFlesh(sheet, body, build);
    paintFarArmBones(sheet, body, build);
}

void paintFarArmUnderLeg(const Sheet& sheet, const Body& body, const Build& build) {
    if (!isOverFarLeg(body.arms.left))
        paintFarArmAndBones(sheet, body, build);
}

void paintFarArmOverLeg(const Sheet& sheet, const Body& body, const Build& build) {
    if (isOverFarLeg(body.arms.left))
        paintFarArmAndBones(sheet, body, build);
}

void paintFarFingers(const Sheet& sheet, const Body& body, const Build& build) {
    if (gripsFarLeg(body.arms.left))
        paintGrippingFingers(sheet, handFrame(body, motion::Side::Left, build),
                             farther(sheet.palette.skin));
}

constexpr std::array ground{
    Part{"mat", paintMatAlone},
    Part{"contact shadows", paintShadows},
};

constexpr std::array person{
    Part{"far arm under the leg", paintFarArmUnderLeg},
    Part{"far leg", paintFarLeg},
    Part{"bones of the far leg", paintFarLegBones},
    Part{"far arm over the leg", paintFarArmOverLeg},
    Part{"far fingers", paintFarFingers},
    Part{"neck", paintNeck},
    Part{"head", paintHead},
    Part{"skull", paintSkullLines},
    Part{"shirt", paintShirt},
    Part{"pelvis and near leg", paintPelvisAndNearLeg},
    Part{"bones of the near leg", paintNearLegBones},
    Part{"far hand over the trunk", paintFarHandFlesh},
    Part{"near arm", paintNearArmFlesh},
    Part{"belly and seat muscles", paintDeepMuscles},
    Part{"chest", paintChest},
    Part{"spine", paintBackbone},
    Part{"pelvis bones", paintPelvisBones},
    Part{"shoulder bones", paintShoulderBones},
    Part{"lines of the near arm", paintNearArmOverBones},
    Part{"bones of the near arm", paintNearArmBones},
};

} // namespace

std::span<const Part> groundParts() {
    return ground;
}

std::span<const Part> bodyParts() {
    return person;
}

} // namespace supine::figure
