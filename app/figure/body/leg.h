// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/limb.h"
#include "core/motion/body.h"

namespace supine::figure {

/// The line and flesh of a solved leg.
Limb legLimb(const motion::LegBody& leg, const motion::Build& build);

/// Where the leggings end, 1 is the knee and 2 the ankle.
inline constexpr double hemPlace = 1.80;

/// The cloth of a leg from a place (0 is the hip) down to its hem.
QPolygonF legCloth(const Limb& limb, double from);

/// Shade, folds, kneecap and hem over a filled leg; the shade begins at the place `from`.
void paintCloth(const Sheet& sheet, const Limb& limb, double kneeDeg, const Material& cloth,
                double from = -0.04);

/// The far leg with its foot.
void paintFarLeg(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// Pelvis and near leg as one piece of cloth under a high waistband, and the near foot.
void paintPelvisAndNearLeg(const Sheet& sheet, const motion::Body& body,
                           const motion::Build& build);

} // namespace supine::figure
