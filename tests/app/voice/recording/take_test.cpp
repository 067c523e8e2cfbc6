// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/take.h"

#include "app/voice/mixing/levelling.h"
#include "app/voice/mixing/loudness.h"
#include "app/voice/packs/opus_file.h"
#include "app/voice/packs/opus_writer.h"
#include "tests/app/voice/recording/voices.h"

#include <QBuffer>

#include <gtest/gtest.h>

namespace supine::voice {
namespace {

constexpr Seconds anyLength{0};

// A second of room, then words, then a second of room.
Samples spoken(Seconds length, float amplitude = 0.3F, float noise = 0.001F) {
    Samples recorded = room(length + Seconds(2), noise);
    add(recorded, voice(length, amplitude), Seconds(1));
    return recorded;
}

TEST(ATake, LosesTheSilenceRoundItButForItsEdges) {
    const Take take = takeOf(spoken(Seconds(2)), anyLength);
    EXPECT_EQ(take.verdict, Verdict::Good);
    EXPECT_GT(take.length(), Seconds(2.03));
    EXPECT_LT(take.length(), Seconds(2.09));
}

TEST(ATake, KeepsThePausesBetweenWords) {
    Samples recorded = room(Seconds(5));
    add(recorded, voice(Seconds(1)), Seconds(1));
    add(recorded, voice(Seconds(1)), Seconds(3));
    EXPECT_NEAR(takeOf(recorded, anyLength).length().count(), 3.07, 0.05);
}

TEST(ATake, IsWithoutTheClickOfAKeyAtEitherEnd) {
    Samples recorded = spoken(Seconds(2));
    add(recorded, voice(Seconds(0.04), 0.5F), Seconds(0.1));
    add(recorded, voice(Seconds(0.04), 0.5F), Seconds(3.8));
    EXPECT_NEAR(takeOf(recorded, anyLength).length().count(), 2.07, 0.05);
}

TEST(ATake, KeepsAShortSoundCloseToTheWords) {
    Samples recorded = spoken(Seconds(2));
    add(recorded, voice(Seconds(0.04), 0.2F), Seconds(3.08)); // as of a final t
    EXPECT_NEAR(takeOf(recorded, anyLength).length().count(), 2.19, 0.05);
}

TEST(ATake, IsAsLoudAsTheOtherLines) {
    for (const float amplitude : {0.03F, 0.1F, 0.3F, 0.9F}) {
        const Take take = takeOf(spoken(Seconds(2), amplitude, 0.0003F), anyLength);
        EXPECT_NEAR(loudnessOf(take.samples).value_or(0), -18, 0.5) << amplitude;
    }
}

// Single claps in a soft voice: levelled by its loudness alone it would be far above full scale.
TEST(ATake, StaysBelowOneDecibelUnderFullScaleAlsoWhenEncoded) {
    Samples recorded = spoken(Seconds(3), 0.1F);
    for (int i = 0; i < 5; ++i)
        add(recorded, voice(Seconds(0.02), 0.9F), Seconds(1.2 + 0.5 * i));
    const Take take = takeOf(recorded, anyLength);
    EXPECT_LE(peakOf(take.samples), clipCeiling);
    EXPECT_NEAR(loudnessOf(take.samples).value_or(0), -18, 1);
    QBuffer file;
    file.open(QIODevice::WriteOnly);
    OpusWriter writer(file, {});
    writer.write(take.samples);
    ASSERT_TRUE(writer.finish());
    const auto decoded = decodeOpus(file.data());
    ASSERT_TRUE(decoded);
    EXPECT_LT(peakOf(*decoded), 0.891F);
    EXPECT_NEAR(loudnessOf(*decoded).value_or(0), -18, 1);
}

TEST(ATake, BeginsAndEndsInSilence) {
    const Take take = takeOf(joined({voice(Seconds(1)), voice(Seconds(1))}), anyLength);
    ASSERT_TRUE(take.canBeKept());
    EXPECT_NEAR(take.samples.front(), 0, 1e-4);
    EXPECT_NEAR(take.samples.back(), 0, 1e-4);
}

TEST(ATake, LosesTheOffsetAndTheHumOfCheapMicrophones) {
    Samples recorded = spoken(Seconds(2));
    for (std::size_t i = 0; i < recorded.size(); ++i)
        recorded[i] += 0.1F;
    const Take take = takeOf(recorded, anyLength);
    EXPECT_EQ(take.verdict, Verdict::Good);
    EXPECT_NEAR(take.length().count(), 2.07, 0.05);
    double sum = 0;
    for (const float sample : take.samples)
        sum += static_cast<double>(sample);
    EXPECT_NEAR(sum / static_cast<double>(take.samples.size()), 0, 0.002);
}

TEST(ATake, SaysWhenItIsTooLongForItsPhase) {
    EXPECT_EQ(takeOf(spoken(Seconds(3.2)), Seconds(3)).verdict, Verdict::TooLong);
    EXPECT_EQ(takeOf(spoken(Seconds(2.8)), Seconds(3)).verdict, Verdict::Good);
    EXPECT_TRUE(takeOf(spoken(Seconds(3.2)), Seconds(3)).canBeKept());
}

TEST(ATake, SaysWhenTheMicrophoneWasOverdriven) {
    Samples recorded = spoken(Seconds(2), 2.0F);
    for (float& sample : recorded)
        sample = std::clamp(sample, -1.0F, 1.0F);
    EXPECT_EQ(takeOf(recorded, anyLength).verdict, Verdict::TooLoud);
}

TEST(ATake, SaysWhenItIsFaint) {
    EXPECT_EQ(takeOf(spoken(Seconds(2), 0.012F, 0.0001F), anyLength).verdict, Verdict::TooQuiet);
}

TEST(ATake, SaysWhenTheRoomIsLoud) {
    EXPECT_EQ(takeOf(spoken(Seconds(2), 0.1F, 0.04F), anyLength).verdict, Verdict::Noisy);
}

TEST(ATake, OfSilenceIsNothing) {
    EXPECT_EQ(takeOf(room(Seconds(3)), anyLength).verdict, Verdict::Nothing);
    EXPECT_FALSE(takeOf(room(Seconds(3)), anyLength).canBeKept());
    EXPECT_EQ(takeOf(Samples(3 * sampleRate), anyLength).verdict, Verdict::Muted);
    EXPECT_EQ(takeOf({}, anyLength).verdict, Verdict::Muted);
}

TEST(ATake, OfASingleKnockIsNothing) {
    Samples recorded = room(Seconds(2));
    add(recorded, voice(Seconds(0.05)), Seconds(1));
    EXPECT_FALSE(takeOf(recorded, anyLength).canBeKept());
}

TEST(ATake, LastsAMinuteAtMost) {
    EXPECT_LE(takeOf(voice(Seconds(61)), anyLength).length(), longestTake);
}

} // namespace
} // namespace supine::voice
