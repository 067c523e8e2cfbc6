// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/body/foot.h"

namespace supine::figure {

/// The foot of somebody who kneels: stretched, its instep on the floor and its sole up, the toes
/// back; with the shin's end that comes out of the cloth.
void paintKneelingFoot(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg,
                       const Limb& limb, FootView view, const Material& skin);

} // namespace supine::figure
