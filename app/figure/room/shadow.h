// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"

namespace supine::figure {

/// A soft round shadow, darkest in the middle, stretched over `box`; `strength` 0 to 1.
void softShadow(const Sheet& sheet, const QRectF& box, double strength);

/// The thin dark shadow right where something stands or lies on the floor, `half` its half size.
void contactShadow(const Sheet& sheet, QPointF middle, QSizeF half, double strength = 1);

/// Shadows where head, back, buttocks, hands and feet meet the mat; they fade as a part lifts.
void paintContactShadows(const Sheet& sheet, const motion::Body& body);

} // namespace supine::figure
