// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/mixer.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace supine::voice {

namespace {

constexpr Frame block = sampleRate / 200; // 5 ms: gains move in straight lines across it
constexpr Frame flushFrames = sampleRate * 30 / 1000;
constexpr Frame entryFrames = sampleRate * 8 / 1000;
constexpr float gainStep = 0.25F;    // of full volume in a block: 20 ms from silence to full
constexpr float duckedGain = 0.35F;  // about -9 dB under speech
constexpr float duckStep = 0.04F;    // down in about 80 ms
constexpr float unduckStep = 0.008F; // and back in about 400 ms
constexpr Frame duckAhead = sampleRate * 80 / 1000;

float towards(float from, float to, float down, float up) {
    return to < from ? std::max(to, from - down) : std::min(to, from + up);
}

std::size_t indexOf(Bus bus) {
    return static_cast<std::size_t>(bus);
}

} // namespace

void Mixer::moveTo(Frame position) {
    m_position = position;
    std::erase_if(m_parts, [](const Playing& playing) { return playing.fadeAt.has_value(); });
    for (Playing& playing : m_parts)
        playing.begun = false;
    forgetEnded();
}

void Mixer::add(Part part) {
    assert(part.samples);
    if (part.end() > m_position)
        m_parts.push_back({std::move(part), 0, false, {}});
}

void Mixer::flush() {
    std::erase_if(m_parts, [](const Playing& playing) { return !playing.begun; });
    for (Playing& playing : m_parts)
        playing.fadeAt = playing.fadeAt.value_or(m_position);
}

void Mixer::setGain(Bus bus, float gain) {
    m_wanted[indexOf(bus)] = std::clamp(gain, 0.0F, 1.0F);
}

void Mixer::render(std::span<float> out) {
    while (!out.empty()) {
        const auto length = std::min(out.size(), static_cast<std::size_t>(block));
        renderBlock(out.first(length));
        out = out.subspan(length);
    }
}

void Mixer::renderBlock(std::span<float> out) {
    const auto length = static_cast<Frame>(out.size());
    const float portion = static_cast<float>(length) / static_cast<float>(block);
    m_before = m_after;
    const float duck = someoneSpeaks(m_position + length + duckAhead) ? duckedGain : 1.0F;
    m_duck = towards(m_duck, duck, duckStep * portion, unduckStep * portion);
    for (std::size_t bus = 0; bus < busCount; ++bus) {
        const float wanted = m_wanted[bus] * (bus == indexOf(Bus::Breath) ? m_duck : 1.0F);
        m_after[bus] = towards(m_before[bus], wanted, gainStep * portion, gainStep * portion);
    }
    std::fill(out.begin(), out.end(), 0.0F);
    for (Playing& playing : m_parts)
        addPart(playing, out);
    m_position += length;
    m_limiter.limit(out, peakAhead());
    forgetEnded();
}

void Mixer::addPart(Playing& playing, std::span<float> out) const {
    const auto length = static_cast<Frame>(out.size());
    const Frame first = std::max(m_position, playing.part.start);
    const Frame last = std::min(m_position + length, playing.part.end());
    if (first >= last)
        return;
    if (!playing.begun) {
        playing.begun = true;
        playing.entered = first;
    }
    const std::size_t bus = indexOf(playing.part.bus);
    const float slope = (m_after[bus] - m_before[bus]) / static_cast<float>(length);
    const Samples& samples = *playing.part.samples;
    for (Frame frame = first; frame < last; ++frame) {
        const auto here = static_cast<std::size_t>(frame - m_position);
        const float gain = m_before[bus] + slope * static_cast<float>(here);
        out[here] += samples[static_cast<std::size_t>(frame - playing.part.start)] * gain *
                     gainAt(playing, frame);
    }
}

// A fade makes it less; a volume that rises makes it more, by one step at most, and that is
// clipped.
float Mixer::peakAhead() const {
    std::array<float, block> next{};
    for (const Playing& playing : m_parts) {
        const Part& part = playing.part;
        const float gain = m_after[indexOf(part.bus)];
        const Frame last = std::min(m_position + block, part.end());
        for (Frame frame = std::max(m_position, part.start); frame < last; ++frame)
            next[static_cast<std::size_t>(frame - m_position)] +=
                gain * (*part.samples)[static_cast<std::size_t>(frame - part.start)];
    }
    return peakOf(next);
}

float Mixer::gainAt(const Playing& playing, Frame frame) const {
    float gain = 1;
    if (playing.entered > playing.part.start)
        gain = fade(static_cast<double>(frame - playing.entered) / entryFrames);
    if (playing.fadeAt)
        gain *= fade(1.0 - static_cast<double>(frame - *playing.fadeAt) / flushFrames);
    return gain;
}

void Mixer::forgetEnded() {
    std::erase_if(m_parts, [this](const Playing& playing) {
        const bool fadedOut = playing.fadeAt && *playing.fadeAt + flushFrames <= m_position;
        return fadedOut || playing.part.end() <= m_position;
    });
}

bool Mixer::someoneSpeaks(Frame until) const {
    return std::any_of(m_parts.begin(), m_parts.end(), [&](const Playing& playing) {
        return playing.part.ducks && !playing.fadeAt && playing.part.start < until;
    });
}

} // namespace supine::voice
