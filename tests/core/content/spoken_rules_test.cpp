// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/spoken_rules.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using supine::Seconds;
using supine::motion::BreathKind;

bool mayStand(std::string_view text, const SpokenPlace& place) {
    Faults faults("f");
    checkSpoken(text, place, {}, faults);
    return faults.none();
}

SpokenPlace during(BreathKind breath) {
    return {breath, std::nullopt, true};
}

SpokenPlace forSeconds(double seconds) {
    return {BreathKind::Free, Seconds(seconds), false};
}

TEST(Words, AreCountedAsTheyAreSpoken) {
    EXPECT_EQ(wordsIn(""), 0);
    EXPECT_EQ(wordsIn("Out: belly toward your back, toward the floor."), 8);
    EXPECT_EQ(wordsIn("That's good."), 2);
    EXPECT_EQ(wordsIn("{n}. Out, and tilt."), 4);
    EXPECT_EQ(wordsIn("Slowly - and out."), 3);
    EXPECT_EQ(wordsIn("Über die Hüfte"), 3);
}

TEST(SpokenLine, HasSixWordsForAnInBreath) {
    EXPECT_TRUE(mayStand("one two three four five six", during(BreathKind::In)));
    EXPECT_FALSE(mayStand("one two three four five six seven", during(BreathKind::In)));
}

TEST(SpokenLine, HasEightWordsForAnOutBreath) {
    EXPECT_TRUE(mayStand("one two three four five six seven eight", during(BreathKind::Out)));
    EXPECT_FALSE(mayStand("one two three four five six seven eight nine", during(BreathKind::Out)));
}

TEST(SpokenLine, HasTheTimeOfItsPhaseAtAHundredAndThirtyWordsAMinute) {
    // 130 words a minute are 13 in 6 seconds.
    EXPECT_TRUE(mayStand("1 2 3 4 5 6 7 8 9 10 11 12 13", forSeconds(6)));
    EXPECT_FALSE(mayStand("1 2 3 4 5 6 7 8 9 10 11 12 13 14", forSeconds(6)));
}

TEST(SpokenLine, MayNameARightAngleButNoSide) {
    EXPECT_TRUE(mayStand("raise your arms to a right angle", during(BreathKind::Out)));
    EXPECT_FALSE(mayStand("Right arm first.", during(BreathKind::Out)));
    EXPECT_FALSE(mayStand("then the left.", during(BreathKind::Out)));
    EXPECT_TRUE(mayStand("what is left-over", during(BreathKind::Out)));
}

TEST(SpokenLine, CountsOnlyWhereSomethingIsRepeated) {
    EXPECT_TRUE(mayStand("{n}. Out.", during(BreathKind::Out)));
    EXPECT_FALSE(mayStand("{n}. Out.", forSeconds(8)));
    EXPECT_TRUE(mayStand("{n} and {n}.", during(BreathKind::Out)));
}

TEST(SpokenLine, HasNoOtherPlaceholder) {
    for (const char* text : {"{m}.", "{n", "n}.", "{}", "{n} {x}", "{ n }"})
        EXPECT_FALSE(mayStand(text, during(BreathKind::Out))) << text;
}

TEST(SpokenLine, IsNotMeasuredWhenItsBreathIsUnknown) {
    EXPECT_TRUE(mayStand("one two three four five six seven eight nine ten", {}));
}

} // namespace
