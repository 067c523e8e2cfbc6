// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units.h"

namespace supine::motion {

/// What one breath of a phase is: the first half of a breath, the second, or breathing by itself.
enum class BreathKind { In, Out, Free };

/// Where in a breath the body is.
struct BreathState {
    BreathKind now = BreathKind::Out; ///< In or Out, never Free.
    double level = 0;                 ///< 0 breathed out to 1 breathed in.
    double progress = 0;              ///< 0 to 1 through this in- or out-breath.
};

/// The nearest whole number of breaths, at least one, that a free phase of this length holds.
int breathsIn(Seconds length, BreathPace pace);

/// The breath at `fraction` (0 to 1) of a phase. A free phase holds breathsIn() whole breaths,
/// stretched to fill it, and begins and ends breathed out.
BreathState breathAt(BreathKind kind, double fraction, Seconds length, BreathPace pace);

/// The breath in a free phase that follows an in-breath and so begins breathed in: one out-breath, then
/// the nearest whole number of breaths, which may be none, all stretched to fill it. It ends breathed
/// out.
BreathState breathAfterIn(double fraction, Seconds length, BreathPace pace);

} // namespace supine::motion
