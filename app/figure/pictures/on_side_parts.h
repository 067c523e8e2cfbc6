// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/hand.h"
#include "app/figure/body/limb.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// How high parts of a body on its side lie over the mat, metres.
struct SideHeights {
    double shoulder = 0; ///< The top of the upper shoulder.
    double ribs = 0;     ///< The flank over the ribs, where they are widest.
    double waist = 0;    ///< The flank over the waist.
    double hip = 0;      ///< The top of the upper hip.
    double spine = 0;    ///< The middle between both shoulders.
};

/// Read from the widths of shoulders and hips and the depth of the belly of this build.
SideHeights sideHeights(const motion::Build& build);

/// How much longer than the trunk the design was drawn for (from shoulder to hip) this one is.
double trunkScale(const motion::Build& build);

/// How high the upper outline of the trunk lies at a place along the mat, from the ribs to the hip,
/// metres; `breath` (0 to 1) lifts the ribs.
double flankHeight(const motion::Build& build, double x, double breath);

/// A leg seen from behind: its flesh from side to side.
struct LegFromBehind {
    std::vector<motion::ProfilePoint> profile;
    LimbJoints joints;
    double rounding = 0;

    LegFromBehind(const motion::LegBody& leg, const motion::Build& build);
    /// Borrows the profile.
    Limb limb() const { return {joints, profile, rounding}; }
};

/// Where the little toe's side of a foot is.
enum class LittleToe { Up, Down };

/// A bare foot whose sole is seen, with the end of the shin.
void paintFootFromBehind(const Sheet& sheet, const motion::Build& build, const Limb& leg,
                         LittleToe littleToe, const Material& skin);
/// Shade and folds on the filled cloth of a leg.
void paintLegFromBehind(const Sheet& sheet, const Limb& leg, const Material& cloth);

// The parts of a body on its side, seen from behind, each without what covers it.
void paintLowerLeg(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg);
void paintLowerArm(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm);
void paintNapeOnSide(const Sheet& sheet, const motion::Build& build, motion::Vec3 head);
void paintBackOfHead(const Sheet& sheet, const motion::Build& build, motion::Vec3 head);
void paintShirtOnSide(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                      double breath);
void paintPelvisAndUpperLeg(const Sheet& sheet, const motion::Build& build,
                            const motion::LegBody& leg);

/// The shadow that the upper arm and its hand cast on what they lie on.
void paintUpperArmShadow(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                         const QPolygonF& ground, const Material& cloth);
/// The forearm of the upper side, which the waist and the hip hide but for its upper edge.
void paintForearmBehind(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm);
/// Sleeve, upper arm and elbow on the flank, over the `shirt`; the sleeve runs into it without a
/// line.
void paintArmOnFlank(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                     const QPolygonF& shirt);

} // namespace supine::figure
