// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/limb.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/posture_body.h"

namespace supine::figure {

/// A solved upright posture and whose it is. It borrows both.
struct Upright {
    const motion::PostureBody& body;
    const motion::Build& build;
    bool folded = false;       ///< Sits on one hip, the legs folded beside it.
    bool farHandOnLap = false; ///< The far palm rests on a leg.
};

/// Neck and head.
void paintUprightHead(const Sheet& sheet, const Upright& upright);

/// The shirt from the collar to the waistband, without sleeves.
void paintUprightShirt(const Sheet& sheet, const Upright& upright);

/// The far leg with its buttock and foot.
void paintUprightFarLeg(const Sheet& sheet, const Upright& upright);

/// Pelvis and near leg as one piece of cloth under a waistband, and the near foot.
void paintUprightPelvisAndLeg(const Sheet& sheet, const Upright& upright);

/// The person from the farthest part to the nearest, without shadows.
void paintUpright(const Sheet& sheet, const Upright& upright);

/// Shadows where feet, knees, hands and seat meet the floor.
void paintUprightShadows(const Sheet& sheet, const Upright& upright);

} // namespace supine::figure
