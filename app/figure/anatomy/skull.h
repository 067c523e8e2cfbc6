// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/see_through.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// Paints the skull as a few quiet lines over the face, which stays a living one: the round of the
/// cranium, its base above the first vertebra, and the jaw. Source of shapes: Gray, Anatomy of
/// the Human Body, 20th ed., 1918, "The Exterior of the Skull".
void paintSkull(const Sheet& sheet, const motion::Body& body, const motion::Build& build,
                const AnatomyColours& colours);

} // namespace supine::figure
