// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/glide.h"

#include <QString>

namespace supine::player {

/// What the figure does, for somebody who does not see it: how it lies, where its legs and hands are,
/// what its pelvis and belly do. Short sentences, never left or right: "It lies on its back. The knees
/// are bent and the feet stand flat. The hands lie on the belly."
QString figureInWords(const Shown& shown);

} // namespace supine::player
