// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/tones.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <span>

namespace supine::voice {
namespace {

using motion::BreathKind;

float peak(const Samples& samples) {
    float most = 0;
    for (const float sample : samples)
        most = std::max(most, std::abs(sample));
    return most;
}

double loudness(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples)
        sum += static_cast<double>(sample) * sample;
    return std::sqrt(sum / static_cast<double>(samples.size()));
}

// How often a second the signal crosses zero upward: a plain measure of how bright noise is.
double crossings(std::span<const float> samples) {
    int count = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        count += samples[i - 1] < 0 && samples[i] >= 0 ? 1 : 0;
    return count * static_cast<double>(sampleRate) / static_cast<double>(samples.size());
}

std::span<const float> fifth(const Samples& samples, std::size_t which) {
    const std::size_t length = samples.size() / 5;
    return std::span(samples).subspan(which * length, length);
}

std::size_t loudestFifth(const Samples& samples) {
    std::size_t loudest = 0;
    for (std::size_t i = 1; i < 5; ++i)
        if (loudness(fifth(samples, i)) > loudness(fifth(samples, loudest)))
            loudest = i;
    return loudest;
}

class EveryTone : public testing::TestWithParam<Samples (*)()> {};

TEST_P(EveryTone, StartsAndEndsAtZero) {
    const Samples samples = GetParam()();
    EXPECT_EQ(samples.front(), 0.0F);
    EXPECT_EQ(samples.back(), 0.0F);
}

TEST_P(EveryTone, IsHeardAndDoesNotClip) {
    const float most = peak(GetParam()());
    EXPECT_GT(most, 0.02F);
    EXPECT_LT(most, 0.5F);
}

TEST_P(EveryTone, HasNoHardAttack) {
    const Samples samples = GetParam()();
    const auto firstMilliseconds = std::span(samples).first(sampleRate / 500);
    EXPECT_LT(loudness(firstMilliseconds), 0.05 * peak(samples));
}

TEST_P(EveryTone, IsTheSameEveryTime) {
    EXPECT_EQ(GetParam()(), GetParam()());
}

INSTANTIATE_TEST_SUITE_P(Tones, EveryTone,
                         testing::Values([] { return sectionChime(); }, [] { return lineChime(); },
                                         [] { return breathSound(BreathKind::In, Seconds(4)); },
                                         [] { return breathSound(BreathKind::Out, Seconds(6)); },
                                         [] { return breathSound(BreathKind::In, Seconds(3)); },
                                         [] { return breathSound(BreathKind::Out, Seconds(9)); }));

TEST(Click, IsLoudestAtItsVeryBeginning) {
    const Samples samples = click();
    const auto loudest = std::max_element(samples.begin(), samples.end());
    EXPECT_LE(loudest - samples.begin(), sampleRate / 1000);
    EXPECT_LT(toSeconds(static_cast<Frame>(samples.size())), Seconds(0.05));
}

TEST(Chime, OfALineIsSofterAndShorterThanOfASection) {
    EXPECT_LT(peak(lineChime()), peak(sectionChime()));
    EXPECT_LT(lineChime().size(), sectionChime().size());
}

TEST(BreathSound, LastsAsLongAsTheBreath) {
    for (const double length : {3.0, 4.0, 6.0, 9.0})
        EXPECT_EQ(breathSound(BreathKind::Out, Seconds(length)).size(),
                  static_cast<std::size_t>(length * sampleRate));
}

TEST(BreathSound, IsNoneForAFreeBreathOrNoTime) {
    EXPECT_TRUE(breathSound(BreathKind::Free, Seconds(8)).empty());
    EXPECT_TRUE(breathSound(BreathKind::In, Seconds(0)).empty());
    EXPECT_TRUE(breathSound(BreathKind::In, Seconds(-1)).empty());
}

TEST(BreathSound, GrowsBrighterThroughAnInBreath) {
    const Samples in = breathSound(BreathKind::In, Seconds(4));
    for (std::size_t i = 1; i < 5; ++i)
        EXPECT_GT(crossings(fifth(in, i)), crossings(fifth(in, i - 1)) * 1.1);
}

TEST(BreathSound, GrowsDarkerThroughAnOutBreath) {
    const Samples out = breathSound(BreathKind::Out, Seconds(6));
    for (std::size_t i = 1; i < 5; ++i)
        EXPECT_LT(crossings(fifth(out, i)), crossings(fifth(out, i - 1)) * 0.9);
}

TEST(BreathSound, SwellsLateInAnInBreathAndEarlyInAnOutBreath) {
    EXPECT_EQ(loudestFifth(breathSound(BreathKind::In, Seconds(4))), 3U);
    EXPECT_LE(loudestFifth(breathSound(BreathKind::Out, Seconds(6))), 1U);
}

TEST(BreathSound, IsAboutAsLoudInAsOut) {
    const double in = loudness(breathSound(BreathKind::In, Seconds(4)));
    const double out = loudness(breathSound(BreathKind::Out, Seconds(6)));
    EXPECT_LT(std::abs(20 * std::log10(in / out)), 3.0);
}

} // namespace
} // namespace supine::voice
