// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/mixing/mixer.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace supine::voice {
namespace {

Part steady(Bus bus, Frame start, Frame length, float level) {
    return {bus, std::make_shared<const Samples>(static_cast<std::size_t>(length), level), start,
            false};
}

Part speech(Frame start, Frame length) {
    Part part = steady(Bus::Voice, start, length, 0.0F);
    part.ducks = true;
    return part;
}

Samples render(Mixer& mixer, Frame frames) {
    Samples out(static_cast<std::size_t>(frames), std::numeric_limits<float>::quiet_NaN());
    mixer.render(out);
    return out;
}

float largestStep(const Samples& samples) {
    float step = 0;
    for (std::size_t i = 1; i < samples.size(); ++i)
        step = std::max(step, std::abs(samples[i] - samples[i - 1]));
    return step;
}

TEST(Mixer, IsSilentWithNothingToPlay) {
    Mixer mixer;
    for (const float sample : render(mixer, 1000))
        EXPECT_EQ(sample, 0.0F);
    EXPECT_EQ(mixer.position(), 1000);
}

TEST(Mixer, BeginsAPartAtItsVeryFrame) {
    Mixer mixer;
    mixer.add(steady(Bus::Voice, 777, 1000, 0.5F));
    const Samples out = render(mixer, 2000);
    EXPECT_EQ(out[776], 0.0F);
    EXPECT_FLOAT_EQ(out[777], 0.5F);
    EXPECT_FLOAT_EQ(out[1776], 0.5F);
    EXPECT_EQ(out[1777], 0.0F);
    EXPECT_EQ(mixer.parts(), 0U);
}

TEST(Mixer, GivesTheSameSamplesHoweverTheDevicePulls) {
    Mixer whole;
    Mixer pieces;
    for (Mixer* mixer : {&whole, &pieces}) {
        mixer->add(steady(Bus::Breath, 100, 3000, 0.3F));
        mixer->add(steady(Bus::Voice, 1000, 1500, 0.2F));
    }
    const Samples expected = render(whole, 4800);
    Samples got;
    for (const Frame length : {240, 480, 960, 1920, 1200})
        for (const float sample : render(pieces, length))
            got.push_back(sample);
    EXPECT_EQ(got, expected);
}

TEST(Mixer, StartsALatePartThatFarIntoItsSamples) {
    auto ramp = std::make_shared<Samples>(48000);
    for (std::size_t i = 0; i < ramp->size(); ++i)
        (*ramp)[i] = static_cast<float>(i) / 48000.0F;
    Mixer mixer;
    mixer.moveTo(24000);
    mixer.add({Bus::Voice, ramp, 0, false});
    const Samples out = render(mixer, 4800);
    EXPECT_NEAR(out[4000], 28000.0 / 48000.0, 1e-4);
}

TEST(Mixer, FadesALatePartIn) {
    Mixer mixer;
    mixer.moveTo(24000);
    mixer.add(steady(Bus::Voice, 0, 48000, 0.8F));
    const Samples out = render(mixer, 4800);
    EXPECT_LT(std::abs(out[0]), 0.01F);
    EXPECT_LT(largestStep(out), 0.01F);
}

TEST(Mixer, ForgetsAPartThatIsOverBeforeItCame) {
    Mixer mixer;
    mixer.moveTo(5000);
    mixer.add(steady(Bus::Voice, 0, 4000, 1));
    EXPECT_EQ(mixer.parts(), 0U);
}

TEST(Mixer, FlushFadesWhatSoundsWithinThirtyMilliseconds) {
    Mixer mixer;
    mixer.add(steady(Bus::Voice, 0, 48000, 0.8F));
    Samples out = render(mixer, 4800);
    mixer.flush();
    const Samples after = render(mixer, 2400);
    out.insert(out.end(), after.begin(), after.end());
    EXPECT_LT(largestStep(Samples(out.begin() + 1000, out.end())), 0.01F);
    EXPECT_EQ(after[static_cast<std::size_t>(toFrames(Seconds(0.030)))], 0.0F);
    EXPECT_EQ(mixer.parts(), 0U);
}

TEST(Mixer, FlushForgetsWhatHasNotBegun) {
    Mixer mixer;
    mixer.add(steady(Bus::Voice, 10000, 1000, 0.8F));
    render(mixer, 4800);
    mixer.flush();
    for (const float sample : render(mixer, 9600))
        EXPECT_EQ(sample, 0.0F);
}

TEST(Mixer, PlaysWhatIsAddedAfterAFlush) {
    Mixer mixer;
    mixer.flush();
    mixer.add(steady(Bus::Voice, 100, 1000, 0.5F));
    EXPECT_FLOAT_EQ(render(mixer, 480)[200], 0.5F);
}

TEST(Mixer, ChangesAVolumeWithoutAClickWithinTwentyMilliseconds) {
    Mixer mixer;
    mixer.add(steady(Bus::Voice, 0, 48000, 0.8F));
    render(mixer, 4800);
    mixer.setGain(Bus::Voice, 0);
    const Samples out = render(mixer, 1920);
    EXPECT_LT(largestStep(out), 0.01F);
    EXPECT_EQ(out[static_cast<std::size_t>(toFrames(Seconds(0.021)))], 0.0F);
}

TEST(Mixer, KeepsTheVolumesOfOneBusFromTheOthers) {
    Mixer mixer;
    mixer.setGain(Bus::Breath, 0);
    render(mixer, 4800);
    mixer.add(steady(Bus::Breath, 0, 48000, 0.3F));
    mixer.add(steady(Bus::Chime, 0, 48000, 0.2F));
    EXPECT_NEAR(render(mixer, 960)[900], 0.2F, 1e-5);
}

TEST(Mixer, LowersTheBreathUnderSpeechAndBringsItBack) {
    Mixer mixer;
    mixer.add(steady(Bus::Breath, 0, 4 * 48000, 0.4F));
    mixer.add(speech(48000, 48000));
    const Samples out = render(mixer, 3 * 48000);
    EXPECT_FLOAT_EQ(out[24000], 0.4F);
    EXPECT_LT(out[48000], 0.2F) << "down already when the first word comes";
    EXPECT_LT(out[90000], 0.2F);
    EXPECT_NEAR(out[2 * 48000 + 40000], 0.4F, 1e-3);
    EXPECT_LT(largestStep(out), 0.41F);
    EXPECT_LT(largestStep(Samples(out.begin() + 10, out.end())), 0.001F);
}

TEST(Mixer, DoesNotLowerTheBreathUnderABell) {
    Mixer mixer;
    mixer.add(steady(Bus::Breath, 0, 48000, 0.4F));
    mixer.add(steady(Bus::Voice, 0, 48000, 0.0F));
    EXPECT_FLOAT_EQ(render(mixer, 24000)[20000], 0.4F);
}

TEST(Mixer, StaysUnderTheCeilingHoweverMuchSounds) {
    Mixer mixer;
    for (int i = 0; i < 6; ++i)
        mixer.add(steady(i % 2 == 0 ? Bus::Voice : Bus::Chime, 960, 9600, i < 3 ? 0.9F : -0.1F));
    EXPECT_LE(peakOf(render(mixer, 14400)), Limiter::ceiling);
}

TEST(Mixer, TurnsALoudPartDownBeforeItComesAndNotByAStep) {
    Mixer mixer;
    mixer.add(steady(Bus::Breath, 0, 48000, 0.1F));
    auto loud = std::make_shared<Samples>(24000);
    for (std::size_t i = 0; i < loud->size(); ++i)
        (*loud)[i] = static_cast<float>(
            1.5 * std::sin(2 * std::numbers::pi * 200 * static_cast<double>(i) / sampleRate));
    mixer.add({Bus::Voice, loud, 10000, false});
    const Samples out = render(mixer, 48000);
    EXPECT_FLOAT_EQ(out[9000], 0.1F);
    EXPECT_LT(out[9999], 0.06F) << "down already";
    EXPECT_LT(largestStep(Samples(out.begin() + 10, out.end())), 0.03F) << "a sine of 200 Hz";
}

TEST(Mixer, ClipsAtTheCeilingWhatIsAddedTooLateToBeForeseen) {
    Mixer mixer;
    render(mixer, 480);
    mixer.add(steady(Bus::Voice, 480, 9600, 3.0F));
    EXPECT_LE(peakOf(render(mixer, 4800)), Limiter::ceiling);
}

TEST(Mixer, GoesOnAtAnotherFrameInsideAPartWithoutAClick) {
    Mixer mixer;
    mixer.add(steady(Bus::Voice, 0, 480000, 0.8F));
    render(mixer, 4800);
    mixer.moveTo(240000);
    const Samples out = render(mixer, 4800);
    EXPECT_LT(std::abs(out[0]), 0.01F);
    EXPECT_FLOAT_EQ(out[4000], 0.8F);
}

} // namespace
} // namespace supine::voice
