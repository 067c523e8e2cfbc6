// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/loudness.h"

#include <gtest/gtest.h>

#include <numbers>

namespace supine::voice {
namespace {

Samples tone(double amplitude, double seconds) {
    Samples samples(static_cast<std::size_t>(seconds * sampleRate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] = static_cast<float>(
            amplitude * std::sin(2 * std::numbers::pi * 997 * static_cast<double>(i) / sampleRate));
    return samples;
}

// EBU Tech 3341: a sine of 1 kHz in both channels at -23 dBFS has -23 LUFS; in one it has 3 less.
TEST(Loudness, IsThatOfTheStandardsTone) {
    EXPECT_NEAR(loudnessOf(tone(std::pow(10, -23.0 / 20), 20)).value(), -26.01, 0.1);
}

TEST(Loudness, FollowsTheAmplitude) {
    const double half = loudnessOf(tone(0.25, 4)).value();
    EXPECT_NEAR(loudnessOf(tone(0.5, 4)).value() - half, 6.02, 0.05);
}

TEST(Loudness, OfAShortLineIsThatOfALongOne) {
    EXPECT_NEAR(loudnessOf(tone(0.25, 0.3)).value(), loudnessOf(tone(0.25, 9)).value(), 0.2);
}

TEST(Loudness, OfSilenceIsNone) {
    EXPECT_FALSE(loudnessOf({}));
    EXPECT_FALSE(loudnessOf(Samples(sampleRate, 0.0F)));
}

TEST(Peak, IsTheLargestMagnitude) {
    EXPECT_FLOAT_EQ(peakOf(Samples{0.1F, -0.7F, 0.5F}), 0.7F);
    EXPECT_FLOAT_EQ(peakOf({}), 0.0F);
}

} // namespace
} // namespace supine::voice
