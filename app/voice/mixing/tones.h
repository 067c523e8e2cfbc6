// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/samples.h"
#include "core/motion/breath.h"

namespace supine::voice {

/// The soft bell that opens a section: 2.2 s, a fifth under an octave, no hard attack.
Samples sectionChime();

/// The small bell for a line that no clip speaks: one note, 0.9 s, quieter than the section's.
Samples lineChime();

/// A dry knock of 30 ms that is loudest within its first millisecond, so that ears can place it.
Samples click();

/// The sound of one breath, as long as the breath: air whose brightness rises and swells through an
/// in-breath, and falls and ebbs through an out-breath, so that they differ with eyes closed. Of a
/// free breath there is none. The same arguments always give the same samples.
Samples breathSound(motion::BreathKind kind, Seconds length);

} // namespace supine::voice
