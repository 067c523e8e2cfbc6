// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/voice/recording/voices.h"

#include <numbers>
#include <random>

namespace supine::voice {

namespace {

std::size_t framesOf(Seconds length) {
    return static_cast<std::size_t>(toFrames(length));
}

} // namespace

Samples voice(Seconds length, float amplitude) {
    Samples samples(framesOf(length));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        double buzz = 0;
        for (int harmonic = 1; harmonic <= 12; ++harmonic)
            buzz += std::sin(2 * std::numbers::pi * 140 * harmonic * t + harmonic * harmonic) /
                    harmonic;
        const double swell = 0.55 + 0.45 * std::cos(2 * std::numbers::pi * 4 * t);
        samples[i] = amplitude * static_cast<float>(0.5 * buzz * swell);
    }
    return samples;
}

Samples room(Seconds length, float amplitude) {
    std::mt19937 numbers(1);
    Samples samples(framesOf(length));
    for (float& sample : samples)
        sample = amplitude * (static_cast<float>(numbers() % 20001U) / 10000.0F - 1.0F);
    return samples;
}

Samples joined(std::initializer_list<Samples> parts) {
    Samples all;
    for (const Samples& part : parts)
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

void add(Samples& samples, const Samples& other, Seconds at) {
    const std::size_t from = framesOf(at);
    for (std::size_t i = 0; i < other.size() && from + i < samples.size(); ++i)
        samples[from + i] += other[i];
}

} // namespace supine::voice
