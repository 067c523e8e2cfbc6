// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/volumes.h"

#include "app/voice/softness.h"

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
    const auto set = [&](Bus bus, double share, bool on) {
        const float soft = volumes.soft ? softShareOf(bus) : 1.0F;
        mixer.setGain(bus, soft * gainOf(volumes.master * share, on));
    };
    set(Bus::Voice, volumes.voice, volumes.voiceOn);
    set(Bus::Breath, volumes.breath, volumes.breathOn);
    set(Bus::Chime, volumes.chime, volumes.chimeOn);
}

} // namespace supine::voice
