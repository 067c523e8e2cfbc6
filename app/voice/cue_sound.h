// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/mixer.h"
#include "app/voice/packs/voice.h"
#include "core/session/timeline.h"

#include <functional>

namespace supine::voice {

/// Makes the sound of a cue, which may take some milliseconds; it may be called on any thread. The
/// part starts at 0: whoever mixes it says when.
using MakePart = std::function<Part()>;

/// How a cue sounds: a line is the first of its clips that can be read, or a soft chime where
/// nobody speaks it or none can. A clip that cannot be read is written to the log. A
/// caption is silent: its part has no samples.
MakePart soundOf(const session::Cue& cue, const Voice& voice);

/// How a click of the sound test sounds.
MakePart soundOfClick();

} // namespace supine::voice
