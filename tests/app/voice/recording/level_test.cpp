// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/level.h"

#include "tests/app/voice/recording/voices.h"

#include <gtest/gtest.h>

namespace supine::voice {
namespace {

Level after(const Samples& heard) {
    Level level;
    // As a microphone delivers it: in pieces that are no multiple of a bar.
    for (std::size_t at = 0; at < heard.size(); at += 777)
        level.hear(std::span(heard).subspan(at, std::min<std::size_t>(777, heard.size() - at)));
    return level;
}

TEST(TheLevel, IsNamedInWords) {
    EXPECT_EQ(after(room(Seconds(1))).loud(), Loud::Nothing);
    EXPECT_EQ(after(voice(Seconds(1), 0.03F)).loud(), Loud::TooQuiet);
    EXPECT_EQ(after(voice(Seconds(1), 0.3F)).loud(), Loud::Good);
    EXPECT_EQ(after(voice(Seconds(1), 1.5F)).loud(), Loud::TooLoud);
}

TEST(TheLevel, StaysTooLoudForTheRestOfATake) {
    EXPECT_EQ(after(joined({voice(Seconds(1), 1.5F), voice(Seconds(5), 0.3F)})).loud(),
              Loud::TooLoud);
}

TEST(TheLevel, ForgetsWordsThatWereLouderASecondAndAHalfAgo) {
    EXPECT_EQ(after(joined({voice(Seconds(1), 0.3F), voice(Seconds(4), 0.03F)})).loud(),
              Loud::TooQuiet);
}

TEST(TheLevel, DoesNotTakeThePauseAfterTheWordsForAQuietVoice) {
    EXPECT_EQ(after(joined({voice(Seconds(1), 0.3F), room(Seconds(4))})).loud(), Loud::Good);
}

TEST(TheLevel, IsDrawnFromTheFirstWordOn) {
    const Level level = after(joined({room(Seconds(2)), voice(Seconds(1))}));
    EXPECT_NEAR(static_cast<double>(level.bars().size()), 25, 1);
}

TEST(TheLevel, HasABarForEachFortyMilliseconds) {
    EXPECT_EQ(barsOf(voice(Seconds(1))).size(), 25U);
    EXPECT_EQ(barsOf(voice(Seconds(1.01))).size(), 26U);
    EXPECT_TRUE(barsOf({}).empty());
}

} // namespace
} // namespace supine::voice
