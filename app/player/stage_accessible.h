// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::player {

/// Lets screen readers see the stage; called once, before the first stage is shown.
void installStageAccessibility();

} // namespace supine::player
