// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"

namespace supine::voice {

/// A spoken line without the silence at its ends, but for 20 ms that soft consonants need, faded so
/// that it neither begins nor ends with a click. Empty when nothing is said in it.
Samples trimmed(const Samples& samples);

/// A spoken line at about spokenLoudness. Peaks that would come above -1.5 dBFS give way for about
/// two milliseconds.
Samples levelled(Samples samples);

} // namespace supine::voice
