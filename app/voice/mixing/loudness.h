// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

#include <optional>

namespace supine::voice {

/// How loud every spoken line should be, in LUFS.
inline constexpr double spokenLoudness = -18;

/// The loudness of a line in LUFS, by EBU R 128. A short line is measured as if it were said over
/// and over, because the standard's gate wants more than a second or two. Nothing for silence.
std::optional<double> loudnessOf(std::span<const float> samples);

} // namespace supine::voice
