// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/limb.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// How high the upper outline of a body on its side lies over the mat, metres.
struct SideHeights {
    double shoulder = 0;
    double waist = 0;
    double hip = 0;
};

/// Read from the widths of shoulders and hips and the depth of the belly of this build.
SideHeights sideHeights(const motion::Build& build);

// The parts of a body on its side, seen from behind, each without what covers it.
void paintLowerLeg(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg);
void paintFootOnSide(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg,
                     const Material& skin);
void paintLowerArm(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm);
void paintNapeOnSide(const Sheet& sheet, const motion::Build& build, motion::Vec3 head);
void paintBackOfHead(const Sheet& sheet, const motion::Build& build, motion::Vec3 head);
void paintShirtOnSide(const Sheet& sheet, const motion::Build& build, double breath);
void paintPelvisAndUpperLeg(const Sheet& sheet, const motion::Build& build,
                            const motion::LegBody& leg);

} // namespace supine::figure
