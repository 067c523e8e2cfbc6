// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/stage_layout.h"

namespace supine::player {

/// The layout while a panel stands over the stage, at StageMeasures::panel. The words keep clear of
/// it, in more lines or smaller if need be; the ring gives them its place where both do not fit
/// beside the panel; the figure lies under all of it or, where that would leave it small, under the
/// words.
StageLayout layOutBesidePanel(const StageMeasures& measures);

} // namespace supine::player
