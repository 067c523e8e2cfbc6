// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/volumes.h"

#include <algorithm>

namespace supine::voice {

namespace {

// Loudness follows about the square of the amplitude's number on a slider.
float gainOf(double volume, bool on) {
    const double held = std::clamp(volume, 0.0, 1.0);
    return on ? static_cast<float>(held * held) : 0.0F;
}

} // namespace

void setVolumes(Mixer& mixer, const Volumes& volumes) {
    const double master = std::clamp(volumes.master, 0.0, 1.0);
    mixer.setGain(Bus::Voice, gainOf(master * volumes.voice, volumes.voiceOn));
    mixer.setGain(Bus::Breath, gainOf(master * volumes.breath, volumes.breathOn));
    mixer.setGain(Bus::Chime, gainOf(master * volumes.chime, volumes.chimeOn));
}

} // namespace supine::voice
