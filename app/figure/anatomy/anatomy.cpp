// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/anatomy.h"

#include "app/figure/anatomy/diaphragm.h"
#include "app/figure/anatomy/long_bones.h"
#include "app/figure/anatomy/muscles.h"
#include "app/figure/anatomy/pelvis.h"
#include "app/figure/anatomy/ribs.h"
#include "app/figure/anatomy/shoulder_blade.h"
#include "app/figure/anatomy/skull.h"
#include "app/figure/anatomy/spine.h"
#include "app/figure/curve.h"

#include <algorithm>

namespace supine::figure {

using motion::Body;
using motion::Build;
using motion::Side;

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

void paintDeepMuscles(const Sheet& sheet, const Body& body, const Build& build) {
    if (!sheet.anatomy)
        return;
    const motion::MuscleWork& work = sheet.anatomy->work;
    const Material& colour = sheet.anatomy->colours.muscle;
    if (work.transverseAbdominis <= 0 && work.rectus <= 0)
        return;
    const TrunkInside trunk(body, build);
    const RibCage cage = ribCageOf(trunk);
    paintMuscle(sheet, transverseAbdominis(trunk, cage, work.transverseAbdominis),
                work.transverseAbdominis, colour);
    paintMuscle(sheet, rectusAbdominis(trunk, cage, work.rectus), work.rectus, colour);
}

void paintBackbone(const Sheet& sheet, const Body& body, const Build& build) {
    if (sheet.anatomy)
        paintSpine(sheet, TrunkInside(body, build), sheet.anatomy->colours);
}

void paintPelvisBones(const Sheet& sheet, const Body& body, const Build& build) {
    if (!sheet.anatomy)
        return;
    const AnatomyColours& colours = sheet.anatomy->colours;
    const TrunkInside trunk(body, build);
    paintPelvis(sheet, trunk, colours);
    paintUpperFemur(sheet, body.legs.right, build, colours.bone);
    const double work = sheet.anatomy->work.glutes;
    if (work > 0)
        paintMuscle(sheet, gluteusMaximus(trunk, body.legs.right, build, work), work,
                    colours.muscle);
}

void paintChest(const Sheet& sheet, const Body& body, const Build& build) {
    if (!sheet.anatomy)
        return;
    const AnatomyColours& colours = sheet.anatomy->colours;
    const TrunkInside trunk(body, build);
    const RibCage cage = ribCageOf(trunk);
    const Diaphragm diaphragm = diaphragmOf(trunk, cage, breathTaken(body, build));
    paintDiaphragm(sheet, diaphragm, sheet.anatomy->work.diaphragm, colours);
    paintRibs(sheet, cage, colours);
    paintDome(sheet, diaphragm, colours);
}

void paintShoulderBones(const Sheet& sheet, const Body& body, const Build& build) {
    if (!sheet.anatomy)
        return;
    const AnatomyColours& colours = sheet.anatomy->colours;
    const TrunkInside trunk(body, build);
    const motion::ArmBody& arm = body.arms.right;
    paintShoulderBlade(sheet, trunk, arm, colours);
    paintCollarbone(sheet, trunk, ribCageOf(trunk), arm, colours);
    const double work = sheet.anatomy->work.lowerTrapezius;
    if (work > 0)
        paintMuscle(sheet, lowerTrapezius(trunk, arm, work), work, colours.muscle);
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
