// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <span>

namespace supine::figure {

/// One part of the picture of a person on the mat. It paints from its three arguments alone, so
/// that the same arguments give the same picture; where it has nothing to show it paints nothing.
/// What it depends on is written nowhere: a kept picture is known to be old by what its part draws
/// (see Cels).
struct Part {
    const char* name; ///< For tests and measurements.
    void (*paint)(const Sheet& sheet, const motion::Body& body, const motion::Build& build);
};

/// What the person lies on, from the farthest to the nearest: the mat and the shadows on it.
std::span<const Part> groundParts();

/// The person alone, from the farthest part to the nearest. A new part is a line in this list.
std::span<const Part> bodyParts();

} // namespace supine::figure
