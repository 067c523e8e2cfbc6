// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/limiter.h"
#include "app/voice/mixing/samples.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace supine::voice {
namespace {

constexpr std::size_t block = 240;

Samples steadyTone(double hertz, double level, double seconds) {
    Samples samples(static_cast<std::size_t>(seconds * sampleRate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(
            level * std::sin(2 * std::numbers::pi * hertz * static_cast<double>(i) / sampleRate));
    return samples;
}

// In blocks, each with the peak of the one after it.
Samples limited(Samples samples) {
    Limiter limiter;
    for (std::size_t from = 0; from < samples.size(); from += block) {
        const auto rest = std::span(samples).subspan(from);
        const auto here = rest.first(std::min(block, rest.size()));
        const auto after = rest.subspan(here.size());
        limiter.limit(here, peakOf(after.first(std::min(block, after.size()))));
    }
    return samples;
}

// How much of a signal is not the tone it should be, as a fraction of its power.
double rest(std::span<const float> samples, double hertz) {
    double all = 0;
    double sine = 0;
    double cosine = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double angle = 2 * std::numbers::pi * hertz * static_cast<double>(i) / sampleRate;
        const double sample = static_cast<double>(samples[i]);
        all += sample * sample;
        sine += sample * std::sin(angle);
        cosine += sample * std::cos(angle);
    }
    return 1 - 2 * (sine * sine + cosine * cosine) / (static_cast<double>(samples.size()) * all);
}

TEST(ALimiter, LeavesEverythingUnderTheCeilingAsItIs) {
    const Samples quiet = steadyTone(200, 0.84, 1);
    EXPECT_EQ(limited(quiet), quiet);
}

TEST(ALimiter, KeepsTheCeilingAndTheShapeOfALoudTone) {
    const Samples out = limited(steadyTone(200, 1.6, 2));
    EXPECT_LE(peakOf(out), Limiter::ceiling);
    EXPECT_GT(peakOf(std::span(out).last(sampleRate)), 0.97F * Limiter::ceiling);
    EXPECT_LT(rest(std::span(out).last(sampleRate), 200), 1e-5) << "more than -50 dB of distortion";
}

TEST(ALimiter, GoesDownBeforeALoudMomentWithoutAClick) {
    Samples samples = steadyTone(100, 0.5, 0.5);
    const Samples loud = steadyTone(100, 1.7, 0.5);
    samples.insert(samples.end(), loud.begin(), loud.end());
    const Samples out = limited(samples);
    EXPECT_LE(peakOf(out), Limiter::ceiling);
    float step = 0;
    for (std::size_t i = 1; i < out.size(); ++i)
        step = std::max(step, std::abs(out[i] - out[i - 1]));
    EXPECT_LT(step, 0.015F) << "a tone of 100 Hz at the ceiling moves by 0.011 in a frame";
}

TEST(ALimiter, ComesBackToFullInAboutTwoSeconds) {
    Samples samples = steadyTone(200, 1.6, 0.5);
    const Samples quiet = steadyTone(200, 0.3, 2.5);
    samples.insert(samples.end(), quiet.begin(), quiet.end());
    const Samples out = limited(samples);
    EXPECT_LT(peakOf(std::span(out).subspan(sampleRate, sampleRate / 10)), 0.25F);
    EXPECT_FLOAT_EQ(peakOf(std::span(out).last(sampleRate / 2)), peakOf(std::span(quiet)));
}

TEST(ALimiter, ClipsWhatNobodyForesaw) {
    Limiter limiter;
    Samples sudden(block, -2.0F);
    limiter.limit(sudden, 0);
    EXPECT_LE(peakOf(sudden), Limiter::ceiling);
}

TEST(ALimiter, TakesABlockOfNothing) {
    Limiter limiter;
    limiter.limit({}, 2.0F);
    Samples next(block, 0.5F);
    limiter.limit(next, 0.5F);
    EXPECT_EQ(next, Samples(block, 0.5F));
}

} // namespace
} // namespace supine::voice
