// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

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
/// Shade and folds on the filled cloth of a leg, the shade from a place of the thigh on.
void shadeLegFromBehind(const Sheet& sheet, const Limb& leg, double from, const Material& cloth);

// The parts of a body on its side, seen from behind, each without what covers it.
void paintLowerLeg(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg);
/// The shade of the upper foot on the painted lower leg, on which it rests.
void paintShadeOnLowerLeg(const Sheet& sheet, const motion::Build& build,
                          const motion::Sided<motion::LegBody>& legs);
void paintLowerArm(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm);
void paintNapeOnSide(const Sheet& sheet, const motion::Build& build, motion::Vec3 head);
void paintBackOfHead(const Sheet& sheet, const motion::Build& build, motion::Vec3 head);
void paintShirtOnSide(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                      double breath);
void paintPelvisAndUpperLeg(const Sheet& sheet, const motion::Build& build,
                            const motion::LegBody& leg);

/// The shadow that the upper arm casts on the `shirt`.
void paintUpperArmShadow(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                         const QPolygonF& shirt);
/// The forearm of the upper side, which waist and hip will hide but for its upper edge.
void paintForearmBehind(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm);
/// Sleeve, upper arm and elbow on the flank, over the `shirt`; the sleeve runs into it without a
/// line.
void paintArmOnFlank(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                     const QPolygonF& shirt);

} // namespace supine::figure
