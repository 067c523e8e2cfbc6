// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/breath_taps.h"

#include <gmock/gmock.h>

namespace supine::motion::tests {

using testing::ElementsAre;
using testing::SizeIs;
using Answer = BreathTaps::Answer;

namespace {

BreathPace breath(double in, double out) {
    return {Seconds{in}, Seconds{out}};
}

/// Taps one after the other, each so long after the one before.
Answer tapAfter(BreathTaps& taps, Seconds& now, double seconds) {
    now += Seconds{seconds};
    return taps.tap(now);
}

} // namespace

TEST(MatchedPace, IsTheMedianOfInAndOutByThemselves) {
    const auto pace = matchedPace({breath(3.4, 5.1), breath(6.0, 4.8), breath(3.6, 8.9)});
    ASSERT_TRUE(pace);
    EXPECT_EQ(pace->pace, breath(3.5, 5.0));
    EXPECT_TRUE(pace->isOwn);
}

TEST(MatchedPace, IsRoundedToHalfSeconds) {
    EXPECT_EQ(matchedPace({breath(4.24, 6.26)})->pace, breath(4.0, 6.5));
    EXPECT_EQ(matchedPace({breath(4.26, 6.24)})->pace, breath(4.5, 6.0));
}

TEST(MatchedPace, StaysWithinTheLimitsAndSaysSo) {
    const auto quick = matchedPace({breath(1.5, 2.0)});
    EXPECT_EQ(quick->pace, quickestPace);
    EXPECT_FALSE(quick->isOwn);
    const auto slow = matchedPace({breath(8.0, 14.0)});
    EXPECT_EQ(slow->pace, slowestPace);
    EXPECT_FALSE(slow->isOwn);
    EXPECT_TRUE(matchedPace({breath(3.0, 9.0)})->isOwn);
}

TEST(MatchedPace, IsNothingWithoutABreath) {
    EXPECT_FALSE(matchedPace({}));
}

TEST(BreathTaps, MeasureThreeBreathsBySevenTaps) {
    BreathTaps taps;
    Seconds now{100};
    EXPECT_EQ(taps.asked(), BreathKind::In);
    for (const double length : {0.0, 3.0, 5.0, 3.5, 5.5, 4.0}) {
        EXPECT_EQ(tapAfter(taps, now, length), Answer::Counted);
        EXPECT_FALSE(taps.isComplete());
    }
    EXPECT_TRUE(taps.endsWithNextTap());
    EXPECT_EQ(taps.asked(), BreathKind::In);
    EXPECT_EQ(tapAfter(taps, now, 6.0), Answer::Counted);
    EXPECT_TRUE(taps.isComplete());
    EXPECT_THAT(taps.breaths(), ElementsAre(breath(3, 5), breath(3.5, 5.5), breath(4, 6)));
    EXPECT_EQ(matchedPace(taps.breaths())->pace, breath(3.5, 5.5));
}

TEST(BreathTaps, AskForInAndOutInTurnAndCountTheBreaths) {
    BreathTaps taps;
    Seconds now{};
    tapAfter(taps, now, 1);
    EXPECT_EQ(taps.asked(), BreathKind::Out);
    EXPECT_EQ(taps.breath(), 1);
    tapAfter(taps, now, 4);
    EXPECT_EQ(taps.asked(), BreathKind::In);
    EXPECT_EQ(taps.breath(), 1);
    tapAfter(taps, now, 4);
    EXPECT_EQ(taps.asked(), BreathKind::Out);
    EXPECT_EQ(taps.breath(), 2);
}

TEST(BreathTaps, BeginABreathAnewAfterASlipAndKeepTheOthers) {
    BreathTaps taps;
    Seconds now{};
    for (const double length : {0.0, 4.0, 6.0})
        tapAfter(taps, now, length);
    EXPECT_EQ(tapAfter(taps, now, 0.4), Answer::TooSoon);
    EXPECT_EQ(taps.asked(), BreathKind::In);
    EXPECT_EQ(taps.breath(), 2);
    EXPECT_THAT(taps.breaths(), SizeIs(1));
    EXPECT_EQ(tapAfter(taps, now, 0.3), Answer::Counted) << "the breath begins whenever one likes";
    tapAfter(taps, now, 4.0);
    EXPECT_EQ(tapAfter(taps, now, 15.5), Answer::TooLate);
    EXPECT_EQ(taps.breath(), 2);
}

TEST(BreathTaps, GiveABreathUpThatNobodyTapsTo) {
    BreathTaps taps;
    EXPECT_FALSE(taps.giveUp(Seconds{60})) << "nothing is under way before the first tap";
    taps.tap(Seconds{60});
    EXPECT_FALSE(taps.giveUp(Seconds{75}));
    EXPECT_TRUE(taps.giveUp(Seconds{75.1}));
    EXPECT_EQ(taps.asked(), BreathKind::In);
    EXPECT_FALSE(taps.since());
    EXPECT_FALSE(taps.giveUp(Seconds{90})) << "once is enough";
}

TEST(BreathTaps, BelieveALongAndAShortBreath) {
    BreathTaps taps;
    Seconds now{};
    for (const double length : {0.0, 1.0, 15.0})
        EXPECT_EQ(tapAfter(taps, now, length), Answer::Counted);
    EXPECT_THAT(taps.breaths(), ElementsAre(breath(1, 15)));
}

TEST(BreathTaps, CountNothingAfterTheLastBreath) {
    BreathTaps taps;
    Seconds now{};
    for (int i = 0; i < 7; ++i)
        tapAfter(taps, now, 4);
    ASSERT_TRUE(taps.isComplete());
    tapAfter(taps, now, 4);
    EXPECT_THAT(taps.breaths(), SizeIs(3));
    EXPECT_FALSE(taps.giveUp(now + Seconds{60}));
}

} // namespace supine::motion::tests
