// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/sheet.h"

namespace supine::figure {

/// A firm wooden chair seen from the side, its back toward the person. `rail` is the middle of the
/// upper edge of its back, where a hand holds it; the floor is y = 0; metres.
struct Chair {
    double rail = 0;   ///< How far ahead of the hips.
    double height = 0; ///< Of the rail above the floor.
};

/// How far the seat reaches ahead of the rail, metres.
inline constexpr double chairDepth = 0.43;

/// The chair with its shadow, without the legs and the post on the viewer's side.
void paintChair(const Sheet& sheet, const Chair& chair);

/// Legs and post on the viewer's side, before a hand that holds the rail.
void paintChairSide(const Sheet& sheet, const Chair& chair);

} // namespace supine::figure
