// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/mixing/mixer.h"

namespace supine::voice {

/// What is left of the amplitude of a kind of sound in a soft session, as a share of what it has in
/// any other at the same volume: the chime, which could startle, steps back by 9 dB, the voice by
/// 6 and the breath, which is quiet already, by 3.
constexpr float softShareOf(Bus bus) {
    switch (bus) {
    case Bus::Chime:
        return 0.355F;
    case Bus::Voice:
        return 0.501F;
    case Bus::Breath:
        break;
    }
    return 0.708F;
}

} // namespace supine::voice
