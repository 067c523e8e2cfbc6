// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/anatomy.h"

#include "app/figure/anatomy/diaphragm.h"
#include "app/figure/anatomy/long_bones.h"
#include "app/figure/anatomy/muscles.h"
#include "app/figure/anatomy/pelvis.h"
#include "app/figure/anatomy/shoulder_blade.h"
#include "app/figure/anatomy/skull.h"
#include "app/figure/anatomy/spine.h"
#include "app/figure/body/arm.h"
#include "app/figure/ink/curve.h"

#include <algorithm>

namespace supine::figure {

using motion::Body;
using motion::Build;
using motion::Side;

namespace {

/// How far an arm is raised from the trunk, 0 to 1: only then do its bones teach anything. Before
/// the trunk they would hide the spine, and the hand the pelvis.
double raisedShare(const motion::ArmBody& arm) {
    return smoothStep(30, 70, arm.shoulderDeg);
}

using PaintArm = void (*)(const Sheet&, const Body&, const Build&);

/// Paints an arm as it is, or on a sheet with anatomy as clear as it is lowered.
void paintCleared(PaintArm paint, Side side, const Sheet& sheet, const Body& body,
                  const Build& build) {
    if (!sheet.anatomy)
        return paint(sheet, body, build);
    const double lowered = 1 - smoothStep(0, 25, body.arms[side].shoulderDeg);
    const Palette arm = clearedArm(sheet.palette, lowered);
    paint({sheet.painter, arm, sheet.line, sheet.pixel, sheet.fine, sheet.anatomy}, body, build);
}

} // namespace

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
        paintArmBones(sheet, body, Side::Left, build, sheet.anatomy->colours.farBone,
                      raisedShare(body.arms.left));
}

void paintSkullLines(const Sheet& sheet, const Body& body, const Build& build) {
    if (sheet.anatomy)
        paintSkull(sheet, skullOf(body, build), sheet.anatomy->colours);
}

void paintNearLegBones(const Sheet& sheet, const Body& body, const Build& build) {
    if (sheet.anatomy)
        paintLegBones(sheet, body.legs.right, build, sheet.anatomy->colours.bone);
}

void paintNearArmFlesh(const Sheet& sheet, const Body& body, const Build& build) {
    paintCleared(paintNearArm, Side::Right, sheet, body, build);
}

void paintFarArmFlesh(const Sheet& sheet, const Body& body, const Build& build) {
    paintCleared(paintFarArm, Side::Left, sheet, body, build);
}

void paintFarHandFlesh(const Sheet& sheet, const Body& body, const Build& build) {
    paintCleared(paintFarHandOverTrunk, Side::Left, sheet, body, build);
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
    paintArmBones(sheet, body, Side::Right, build, sheet.anatomy->colours.bone,
                  raisedShare(body.arms.right));
}

} // namespace supine::figure
