// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/mixer.h"
#include "app/voice/sound.h"

namespace supine::voice {

/// Gives every bus the gain that a person's volumes ask for, live and in a file alike.
void setVolumes(Mixer& mixer, const Volumes& volumes);

} // namespace supine::voice
