// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/limb.h"
#include "core/motion/body.h"

namespace supine::figure {

/// The shirt from the collar to the waistband. The near sleeve's contour is drawn with it, so that
/// both have one line.
void paintShirt(const Sheet& sheet, const motion::Body& body, const motion::Build& build);

/// The cloth of the leggings from the waistband to the groin and the buttock.
QPolygonF pelvisOutline(const motion::TrunkBody& trunk);

/// Front and back of the whole trunk from neck to groin.
QPolygonF trunkOutline(const motion::TrunkBody& trunk);

/// How high the front of the trunk is at this place along it, metres above the mat.
double frontHeight(const motion::TrunkBody& trunk, double x);

/// The skin of the buttock from its rearmost point to the low back.
QPolygonF buttockSkin(const motion::TrunkBody& trunk);

/// Waistband, hip crease and the fold under the buttock.
void paintPelvisFolds(const Sheet& sheet, const motion::Body& body, const Limb& nearLeg);

} // namespace supine::figure
