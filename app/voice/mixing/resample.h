// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

namespace supine::voice {

/// The same sound at sampleRate, from `rate` samples a second, 4000 to 192000. It is band-limited,
/// so that nothing is heard that was not there, and keeps its length to within a sample.
Samples resampled(Samples samples, int rate);

} // namespace supine::voice
