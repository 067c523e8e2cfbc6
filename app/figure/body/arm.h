// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/hand.h"
#include "app/figure/body/limb.h"
#include "app/figure/body/sleeve.h"

namespace supine::figure {

/// The line and flesh of a solved arm.
Limb armLimb(const motion::ArmBody& arm, const motion::Build& build);

/// An arm with hand and sleeve behind what is painted later; its sleeve has a line all round.
void paintArmBehind(const Sheet& sheet, const motion::ArmBody& arm, const HandFrame& hand,
                    const motion::Build& build);

/// An arm with hand and sleeve before the trunk; the sleeve runs into the shirt without a line.
void paintArmBefore(const Sheet& sheet, const motion::ArmBody& arm, const HandFrame& hand,
                    const motion::Build& build, SleeveRoot root = SleeveRoot::Round);

/// The whole arm with hand and sleeve, behind the trunk.
void paintFarArm(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// The far hand where it lies on belly or hip bone, or hangs over them, with the shadow it casts;
/// the near thigh hides what is behind it. Elsewhere the hand is part of the far arm, and nothing
/// is painted.
void paintFarHandOverTrunk(const Sheet& sheet, const motion::Body& body,
                           const motion::Build& build);

/// The whole arm in front of the trunk; its sleeve runs into the shirt without a line.
void paintNearArm(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Over the bones of a see-through figure, the lines of a near arm that is raised: without them its
/// forearm would seem to come out of the chest.
void paintNearArmOverBones(const Sheet& sheet, const motion::Body& body,
                           const motion::Build& build);

} // namespace supine::figure
