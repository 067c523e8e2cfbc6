// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// Paints the bones of a foot, simplified: heel bone, ankle bone, the middle of the foot as one,
/// and five metatarsals. In small pictures nothing is painted. Source of shapes: Gray, Anatomy of
/// the Human Body, 20th ed., 1918, "The Foot".
void paintFootBones(const Sheet& sheet, const motion::LegBody& leg, const motion::Build& build,
                    const Material& bone);

/// Paints the bones of a hand, simplified: the wrist as one, and a metacarpal and its phalanges for
/// every finger. In small pictures nothing is painted.
void paintHandBones(const Sheet& sheet, const motion::Body& body, motion::Side side,
                    const motion::Build& build, const Material& bone);

} // namespace supine::figure
