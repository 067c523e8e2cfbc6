// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/ribs.h"
#include "app/figure/anatomy/see_through.h"
#include "app/figure/anatomy/trunk_inside.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/muscle_work.h"

namespace supine::figure {

/// What shows through the skin of a see-through figure: of a solved body, and of no other.
struct Anatomy {
    AnatomyColours colours;
    motion::MuscleWork work;
    TrunkInside trunk;
    RibCage cage;
};

/// What shows of a body. `steppedBack` as in anatomyColours().
Anatomy anatomyOf(const motion::Body& body, const motion::Build& build,
                  const motion::MuscleWork& work, const Palette& palette, double steppedBack);

// The parts of the picture that lie under the skin, as parts.h lists them. Each but the
// flesh of the arms paints nothing on a sheet without anatomy. The body's flesh is painted
// before the bones of the trunk, the near arm's too, so that nothing in the trunk is hidden.

/// The bones of the far limbs in quiet colours, over their own flesh only.
void paintFarLegBones(const Sheet& sheet, const motion::Body& body, const motion::Build& build);
void paintFarArmBones(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// The skull like glass over hair and face.
void paintSkullLines(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// The bones of the near leg, which an arm may cover.
void paintNearLegBones(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

// The flesh of the arms, cleared while they lie before or beside the trunk.
void paintNearArmFlesh(const Sheet& sheet, const motion::Body& body, const motion::Build& build);
void paintFarArmFlesh(const Sheet& sheet, const motion::Body& body, const motion::Build& build);
void paintFarHandFlesh(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Transverse abdominis and rectus where they work.
void paintDeepMuscles(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Vertebrae and discs.
void paintBackbone(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Sacrum, hip bone, the femur's head in its socket, and the gluteus over them.
void paintPelvisBones(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Diaphragm, ribs and breastbone.
void paintChest(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Shoulder blade, collarbone, and the lower trapezius over them.
void paintShoulderBones(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// The bones of the near arm when it is raised. Lying over the trunk they are left out, so that the
/// spine and the pelvis behind them can be seen.
void paintNearArmBones(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

} // namespace supine::figure
