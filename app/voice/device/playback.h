// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/voice/device/sound_clock.h"
#include "app/voice/mixing/mixer.h"

#include <mutex>

namespace supine::voice {

/// What the engine, the decoder and the device's thread share. Whoever touches it holds the mutex,
/// and for no longer than it takes to mix a few milliseconds. The mixer's frames count from
/// Sound::open().
struct Playback {
    std::mutex mutex;
    Mixer mixer;
    SoundClock clock;
    bool hasDevice = false;
    int generation =
        0; ///< Grows with every flush: what was asked for before it is no longer wanted.
};

/// The steady clock of this machine, from an arbitrary zero.
inline Seconds steadyNow() {
    return std::chrono::steady_clock::now().time_since_epoch();
}

} // namespace supine::voice
