// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/loudness.h"
#include "app/voice/mixing/resample.h"
#include "app/voice/mixing/levelling.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numbers>
#include <span>

namespace supine::voice {
namespace {

Samples toneAtRate(double hertz, double amplitude, double seconds, int rate = sampleRate) {
    Samples samples(static_cast<std::size_t>(seconds * rate));
    for (std::size_t i = 0; i < samples.size(); ++i)
        samples[i] =
            static_cast<float>(amplitude * std::sin(2 * std::numbers::pi * hertz *
                                                    static_cast<double>(i) / double(rate)));
    return samples;
}

double rms(std::span<const float> samples) {
    double sum = 0;
    for (const float sample : samples)
        sum += double(sample) * double(sample);
    return std::sqrt(sum / static_cast<double>(samples.size()));
}

TEST(Trimming, LeavesWhatIsSaidAndALittleBeforeAndAfterIt) {
    Samples line(sampleRate, 0.0F);
    const Samples said = toneAtRate(300, 0.5, 0.7);
    line.insert(line.end(), said.begin(), said.end());
    line.resize(line.size() + 2 * sampleRate, 0.0F);
    const Samples kept = trimmed(line);
    EXPECT_NEAR(toSeconds(static_cast<Frame>(kept.size())).count(), 0.74, 0.005);
    EXPECT_EQ(kept.front(), 0.0F);
    EXPECT_EQ(kept.back(), 0.0F);
}

TEST(Trimming, FadesALineThatBeginsAtOnce) {
    const Samples kept = trimmed(toneAtRate(300, 0.5, 0.5));
    EXPECT_EQ(kept.front(), 0.0F);
    EXPECT_LT(std::abs(kept[1]), 0.01F);
    EXPECT_GT(peakOf(kept), 0.45F);
}

TEST(Trimming, OfSilenceLeavesNothing) {
    EXPECT_TRUE(trimmed({}).empty());
    EXPECT_TRUE(trimmed(Samples(sampleRate, 0.0F)).empty());
}

TEST(Levelling, BringsSoftAndLoudLinesToOneLoudness) {
    for (const double amplitude : {0.003, 0.05, 0.9})
        EXPECT_NEAR(loudnessOf(levelled(toneAtRate(997, amplitude, 2))).value(), spokenLoudness, 0.1);
}

TEST(Levelling, LetsOnlyPeaksGiveWay) {
    Samples peaky = toneAtRate(997, 0.01, 2);
    for (std::size_t i = 1000; i < peaky.size(); i += sampleRate / 3)
        peaky[i] = 0.3F;
    const Samples made = levelled(peaky);
    EXPECT_LE(peakOf(made), 0.842F);
    EXPECT_NEAR(loudnessOf(made).value(), spokenLoudness, 1.0);
    const float gain = made[40000] / peaky[40000];
    EXPECT_FLOAT_EQ(made[20000] / peaky[20000], gain);
}

TEST(Levelling, BendsItsGainWithoutACorner) {
    Samples peaky = toneAtRate(997, 0.01, 1);
    peaky[sampleRate / 2] = 0.9F;
    const Samples made = levelled(peaky);
    const float free = made[1000] / peaky[1000];
    float before = free;
    for (std::size_t i = sampleRate / 2 - 600; i < sampleRate / 2; ++i) {
        if (std::abs(peaky[i]) < 0.002F)
            continue;
        const float gain = made[i] / peaky[i];
        EXPECT_LT(std::abs(gain - before) / free, 0.05F) << i;
        before = gain;
    }
}

TEST(Levelling, LeavesSilenceAsItIs) {
    EXPECT_EQ(levelled(Samples(100, 0.0F)), Samples(100, 0.0F));
}

TEST(Resampling, KeepsLengthPitchAndLoudness) {
    for (const int rate : {8000, 16000, 22050, 44100, 96000}) {
        const Samples made = resampled(toneAtRate(1000, 0.5, 1, rate), rate);
        ASSERT_EQ(made.size(), static_cast<std::size_t>(sampleRate)) << rate;
        const Samples wanted = toneAtRate(1000, 0.5, 1);
        Samples apart(sampleRate / 2);
        for (std::size_t i = 0; i < apart.size(); ++i)
            apart[i] = made[i + sampleRate / 4] - wanted[i + sampleRate / 4];
        EXPECT_LT(rms(apart), 0.001) << rate;
    }
}

TEST(Resampling, LetsNothingThroughThatDoesNotFit) {
    const Samples made = resampled(toneAtRate(40000, 0.5, 1, 96000), 96000);
    EXPECT_LT(rms(std::span(made).subspan(4800, 38400)), 0.001);
}

TEST(Resampling, OfTheRateItselfChangesNothing) {
    const Samples same = toneAtRate(440, 0.3, 0.1);
    EXPECT_EQ(resampled(same, sampleRate), same);
    EXPECT_TRUE(resampled({}, 16000).empty());
}

} // namespace
} // namespace supine::voice
