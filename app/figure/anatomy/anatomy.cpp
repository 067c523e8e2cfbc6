// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/anatomy.h"

#include "app/figure/anatomy/diaphragm.h"
#include "app/figure/anatomy/long_bones.h"
#include "app/figure/anatomy/muscles.h"
#include "app/figure/anatomy/pelvis.h"
#include "app/figure/anatomy/shoulder_blade.h"
#include "app/figure/anatomy/skull.h"
#include "app/figure/anatomy/spine.h"
#include "app/figure/ink/curve.h"

#include <algorithm>

namespace supine::figure {

using motion::Body;
using motion::Build;
using motion::Side;

Anatomy anatomyOf(const Body& body, const Build& build, const motion::MuscleWork& work,
                  const Palette& palette, double steppedBack) {
    const TrunkInside trunk(body, build);
    return {anatomyColours(palette, steppedBack), work, trunk, ribCageOf(trunk)};
}

void paintFarLegBones(const Sheet& sheet, const Body& body, const Build& build) {
    if (sheet.anatomy)
        paintLegBones(sheet, body.legs.left, build, sheet.anatomy->colours.farBone);
}

void paintFarArmBones(const Sheet& sheet, const Body& body, const Build& build) {
    if (sheet.anatomy)
        paintArmBones(sheet, body, Side::Left, build, sheet.anatomy->colours.farBone);
}

void paintSkullLines(const Sheet& sheet, const Body& body, const Build& build) {
    if (sheet.anatomy)
        paintSkull(sheet, body, build, sheet.anatomy->colours);
}

void paintNearLegBones(const Sheet& sheet, const Body& body, const Build& build) {
    if (sheet.anatomy)
        paintLegBones(sheet, body.legs.right, build, sheet.anatomy->colours.bone);
}

void paintDeepMuscles(const Sheet& sheet, const Body&, const Build&) {
    if (!sheet.anatomy)
        return;
    const auto& [colours, work, trunk, cage] = *sheet.anatomy;
    if (work.transverseAbdominis > 0)
        paintMuscle(sheet, transverseAbdominis(trunk, cage, work.transverseAbdominis),
                    work.transverseAbdominis, colours.muscle);
    if (work.rectus > 0)
        paintMuscle(sheet, rectusAbdominis(trunk, cage, work.rectus), work.rectus, colours.muscle);
}

void paintChest(const Sheet& sheet, const Body& body, const Build& build) {
    if (!sheet.anatomy)
        return;
    const auto& [colours, work, trunk, cage] = *sheet.anatomy;
    const Diaphragm diaphragm = diaphragmOf(trunk, cage, breathTaken(body, build));
    paintDiaphragm(sheet, diaphragm, work.diaphragm, colours);
    paintRibs(sheet, cage, colours);
    paintDome(sheet, diaphragm, colours);
}

void paintBackbone(const Sheet& sheet, const Body&, const Build&) {
    if (sheet.anatomy)
        paintSpine(sheet, sheet.anatomy->trunk, sheet.anatomy->colours);
}

void paintPelvisBones(const Sheet& sheet, const Body& body, const Build& build) {
    if (!sheet.anatomy)
        return;
    const auto& [colours, work, trunk, cage] = *sheet.anatomy;
    const motion::LegBody& leg = body.legs.right;
    paintPelvis(sheet, trunk, colours);
    paintUpperFemur(sheet, leg, build, colours.bone);
    if (work.glutes > 0)
        paintMuscle(sheet, gluteusMaximus(trunk, leg, build, work.glutes), work.glutes,
                    colours.muscle);
}

void paintShoulderBones(const Sheet& sheet, const Body& body, const Build&) {
    if (!sheet.anatomy)
        return;
    const auto& [colours, work, trunk, cage] = *sheet.anatomy;
    const motion::ArmBody& arm = body.arms.right;
    paintShoulderBlade(sheet, trunk, arm, colours);
    paintCollarbone(sheet, trunk, cage, arm, colours);
    if (work.lowerTrapezius > 0)
        paintMuscle(sheet, lowerTrapezius(trunk, arm, work.lowerTrapezius), work.lowerTrapezius,
                    colours.muscle);
}

void paintNearArmBones(const Sheet& sheet, const Body& body, const Build& build) {
    if (!sheet.anatomy)
        return;
    const motion::ArmBody& arm = body.arms.right;
    const double raised = smoothStep(25, 65, arm.shoulderDeg);
    // Of the arms only one that lies beside the body is as far out as this, metres.
    const double beside = smoothStep(0.175, 0.205, arm.wrist.z);
    paintArmBones(sheet, body, Side::Right, build, sheet.anatomy->colours.bone,
                  {raised, std::max(raised, beside)});
}

} // namespace supine::figure
