// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/loudness.h"
#include "app/voice/mixing/samples.h"

#include <span>

namespace supine::voice {

/// The largest sample of clips we make, -3 dBFS: the codec adds up to a decibel and a half, and the
/// result has to stay below -1 dBFS.
inline constexpr float clipCeiling = 0.708F;

/// A spoken line without the silence at its ends, but for 20 ms that soft consonants need, faded so
/// that it neither begins nor ends with a click. Empty when nothing is said in it. It is for lines
/// without a room's noise.
Samples trimmed(std::span<const float> samples);

/// Brings a sound to a loudness in LUFS without a sample above the ceiling: single peaks that would
/// be are turned down for a few milliseconds. Silence stays silence.
Samples levelled(Samples samples, double loudness = spokenLoudness, float ceiling = clipCeiling);

/// Fades the first and the last frames of a sound, so that nothing clicks.
void fadeEnds(Samples& samples, Frame in, Frame out);

} // namespace supine::voice
