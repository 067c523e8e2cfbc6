// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

namespace supine::voice {

/// Something like a voice: a buzz with harmonics that swells and falls four times a second.
Samples voice(Seconds length, float amplitude = 0.3F);

/// The even noise of a room, the same at each call.
Samples room(Seconds length, float amplitude = 0.001F);

/// One sound after the other.
Samples joined(std::initializer_list<Samples> parts);

/// Adds one sound to another from a second on.
void add(Samples& samples, const Samples& other, Seconds at);

} // namespace supine::voice
