// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/limiter.h"

#include "app/voice/mixing/samples.h"

#include <algorithm>
#include <cmath>

namespace supine::voice {

namespace {

// Back from half to full in a second and a half: slower than any syllable, so that the gain stands
// nearly still within the waves of a voice.
constexpr float releasePerFrame = 1.0F / (3 * sampleRate);

float gainFor(float peak) {
    return peak > Limiter::ceiling ? Limiter::ceiling / peak : 1.0F;
}

} // namespace

// The gain moves in a straight line. Both of its ends suit this block, because the last call looked
// ahead to it, so every gain between them does too.
void Limiter::limit(std::span<float> block, float peakAhead) {
    if (block.empty())
        return;
    const float suits = gainFor(std::max(peakOf(block), peakAhead));
    const auto frames = static_cast<float>(block.size());
    const float before = m_gain;
    m_gain = std::min(suits, before + releasePerFrame * frames);
    if (before == 1.0F && m_gain == 1.0F)
        return;
    const float slope = (m_gain - before) / frames;
    float gain = before;
    for (float& sample : block) {
        gain += slope;
        sample = std::clamp(sample * gain, -ceiling, ceiling);
    }
}

} // namespace supine::voice
