// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/tones.h"

#include <algorithm>
#include <array>
#include <numbers>

namespace supine::voice {

namespace {

constexpr double turn = 2.0 * std::numbers::pi;

struct Partial {
    double hertz;
    double level;
    double halfLife; // seconds until it is half as loud
};

double ring(const Partial& partial, double seconds) {
    return partial.level * std::exp2(-seconds / partial.halfLife) *
           std::sin(turn * partial.hertz * seconds);
}

template <std::size_t count>
Samples bell(const std::array<Partial, count>& partials, double seconds) {
    constexpr double attack = 0.02;
    constexpr double release = 0.25;
    Samples samples(static_cast<std::size_t>(seconds * sampleRate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        double sum = 0;
        for (const Partial& partial : partials)
            sum += ring(partial, t);
        samples[i] = static_cast<float>(sum) * fade(t / attack) * fade((seconds - t) / release);
    }
    samples.back() = 0;
    return samples;
}

// Park and Miller's minimal standard generator: the same noise on every machine.
class Noise {
public:
    double next() {
        m_state = m_state * 48271u % 2147483647u;
        return static_cast<double>(m_state) / 1073741823.5 - 1.0;
    }

private:
    std::uint64_t m_state = 20240229;
};

// Chamberlin's state variable filter, whose centre may move while it runs; its band output.
class MovingBand {
public:
    double next(double input, double hertz, double damping) {
        const double f = 2.0 * std::sin(std::numbers::pi * hertz / sampleRate);
        m_low += f * m_band;
        m_band += f * (input - m_low - damping * m_band);
        return m_band * damping;
    }

private:
    double m_low = 0;
    double m_band = 0;
};

struct BreathShape {
    double fromHertz;
    double toHertz;
    double peakAt; // fraction of the breath at which it is loudest
    double level;
};

constexpr BreathShape inShape{420, 1500, 0.72, 0.18};
constexpr BreathShape outShape{1050, 260, 0.22, 0.20};

float envelope(const BreathShape& shape, double fraction) {
    return fraction < shape.peakAt ? fade(fraction / shape.peakAt)
                                   : fade((1.0 - fraction) / (1.0 - shape.peakAt));
}

double centre(const BreathShape& shape, double fraction) {
    return shape.fromHertz * std::pow(shape.toHertz / shape.fromHertz, fraction);
}

} // namespace

Samples sectionChime() {
    // D5 over G4, with the slightly stretched octaves of a struck bowl.
    return bell(std::array<Partial, 4>{{{392.0, 0.09, 0.45},
                                        {587.33, 0.07, 0.36},
                                        {787.0, 0.03, 0.20},
                                        {1181.0, 0.015, 0.12}}},
                2.2);
}

Samples lineChime() {
    return bell(std::array<Partial, 2>{{{523.25, 0.07, 0.16}, {1049.0, 0.015, 0.07}}}, 0.9);
}

Samples click() {
    constexpr double seconds = 0.03;
    constexpr double hertz = 1800;
    constexpr double decay = 0.005;
    constexpr double attack = 0.0005;
    Samples samples(static_cast<std::size_t>(seconds * sampleRate));
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double t = static_cast<double>(i) / sampleRate;
        samples[i] = static_cast<float>(0.6 * std::cos(2 * std::numbers::pi * hertz * t) *
                                        std::exp(-t / decay)) *
                     fade(t / attack) * fade((seconds - t) / decay);
    }
    return samples;
}

Samples breathSound(motion::BreathKind kind, Seconds length) {
    if (kind == motion::BreathKind::Free || length <= Seconds::zero())
        return {};
    const BreathShape& shape = kind == motion::BreathKind::In ? inShape : outShape;
    Samples samples(static_cast<std::size_t>(std::max<Frame>(2, toFrames(length))));
    const double last = static_cast<double>(samples.size() - 1);
    Noise noise;
    MovingBand narrow;
    MovingBand wide;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double fraction = static_cast<double>(i) / last;
        const double hertz = centre(shape, fraction);
        // Twice through the band: air has no hiss far above it.
        const double air = wide.next(narrow.next(noise.next(), hertz, 0.7), hertz, 1.1);
        const double held = std::clamp(shape.level * 1.6 * air, -0.5, 0.5);
        samples[i] = static_cast<float>(held) * envelope(shape, fraction);
    }
    return samples;
}

} // namespace supine::voice
