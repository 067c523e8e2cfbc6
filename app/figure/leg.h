// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/limb.h"
#include "core/motion/body.h"

namespace supine::figure {

/// The line and flesh of a solved leg.
Limb legLimb(const motion::LegBody& leg, const motion::Build& build);

/// The far leg with its foot.
void paintFarLeg(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Pelvis and near leg as one piece of cloth under a high waistband, and the near foot.
void paintPelvisAndNearLeg(const Sheet& sheet, const motion::Body& body,
                           const motion::Build& build);

} // namespace supine::figure
