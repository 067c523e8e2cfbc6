// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

#include <QByteArray>

#include <optional>

namespace supine::voice {

/// Reads a WAV file: PCM of 8, 16, 24 or 32 bits or floats of 32, any number of channels, which are
/// folded to one, at 4000 to 192000 samples a second, which are made sampleRate; at most a minute
/// is taken. A program that writes into a pipe does not know how long its sound will be, so
/// whatever follows the header counts. Nothing for anything else.
std::optional<Samples> decodeWav(const QByteArray& wav);

} // namespace supine::voice
