// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lines.h"

#include "tests/core/session/small_models.h"

#include <gmock/gmock.h>

namespace supine::session::tests {

using model::Turn;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

std::vector<std::string> idsOf(const std::vector<const model::SpokenLine*>& lines) {
    std::vector<std::string> ids;
    for (const model::SpokenLine* one : lines)
        ids.push_back(one->text.id);
    return ids;
}

model::Phase breathing() {
    return inPhase({line("first", "A"), line("second", "B", Turn::First, 2),
                    line("later", "C", Turn::Later), line("two-more", "D", Turn::TwoMore),
                    line("last", "E", Turn::Last)});
}

std::string chosen(const model::Phase& phase, const Occasion& occasion) {
    const auto ids = idsOf(candidates(phase, occasion));
    return ids.empty() ? "" : ids.front();
}

std::string chosen(const model::Phase& phase, int round, int rounds, bool opensRound = true) {
    return chosen(phase, {round, rounds, opensRound});
}

Occasion briefly(Occasion occasion, Guidance guidance = Guidance::Brief) {
    occasion.guidance = guidance;
    return occasion;
}

model::SpokenLine forRange(model::SpokenLine made, double from, double to) {
    made.range = model::RangeBand{from, to};
    return made;
}

model::SpokenLine forPlace(model::SpokenLine made, model::Place place) {
    made.place = place;
    return made;
}

} // namespace

TEST(Lines, AreGivenInTurnAndFadeToLaterTwoMoreAndLast) {
    const model::Phase phase = breathing();
    std::vector<std::string> said;
    for (int round = 1; round <= 6; ++round)
        said.push_back(chosen(phase, round, 6));
    EXPECT_THAT(said, ElementsAre("first", "second", "later", "later", "two-more", "last"));
}

TEST(Lines, GiveLastTheRightBeforeFirst) {
    EXPECT_EQ(chosen(breathing(), 2, 2), "last");
    EXPECT_EQ(chosen(breathing(), 1, 1), "last");
}

TEST(Lines, GiveFirstTheRightBeforeTwoMore) {
    EXPECT_EQ(chosen(breathing(), 2, 3), "second");
}

TEST(Lines, CountTwoMoreFromWhatLiesAhead) {
    EXPECT_EQ(chosen(breathing(), 7, 8, true), "two-more");
    EXPECT_EQ(chosen(breathing(), 6, 8, false), "two-more");
    EXPECT_EQ(chosen(breathing(), 7, 8, false), "later");
}

TEST(Lines, OutsideRepeatsSayTheFirst) {
    EXPECT_EQ(chosen(breathing(), 0, 0), "first");
}

TEST(Lines, AreNoneWhereNothingHasATurn) {
    EXPECT_THAT(candidates(inPhase({line("first", "A")}), {2, 3, true}), IsEmpty());
}

TEST(Lines, AreShortFromTheFirstRoundOnWhereGuidanceIsNotFull) {
    for (const Guidance guidance : {Guidance::Brief, Guidance::Off}) {
        std::vector<std::string> said;
        for (int round = 1; round <= 5; ++round)
            said.push_back(chosen(breathing(), briefly({round, 5, true}, guidance)));
        EXPECT_THAT(said, ElementsAre("later", "later", "later", "two-more", "last"));
    }
}

TEST(Lines, CountBrieflyAlsoWhereAWholeSentenceWouldBeDue) {
    EXPECT_EQ(chosen(breathing(), {2, 3, true}), "second");
    EXPECT_EQ(chosen(breathing(), briefly({2, 3, true})), "two-more");
}

TEST(Lines, StayWhereTheyHaveNoShorterForm) {
    const model::Phase phase = freePhase(8, {line("only", "A")});
    EXPECT_EQ(chosen(phase, briefly({0, 0})), "only");
    EXPECT_EQ(
        chosen(outPhase({line("one", "A"), line("two", "B", Turn::First, 2)}), briefly({2, 3})),
        "two");
}

TEST(Lines, ThatNameASideStayWhateverTheGuidance) {
    Occasion occasion = briefly({1, 2, true});
    occasion.namesSide = true;
    const model::Phase phase =
        inPhase({line("this-side", "A"), line("other-side", "B", Turn::Later)});
    EXPECT_EQ(chosen(phase, occasion), "this-side");
    occasion.round = 2;
    EXPECT_EQ(chosen(phase, occasion), "other-side");
}

TEST(Lines, OfABandWinAtItsRangesAndStandAsideElsewhere) {
    const model::Phase phase = outPhase({line("any", "A"), forRange(line("small", "B"), 0, 0.55),
                                         forRange(line("middle", "C"), 0.55, 0.75)});
    const auto at = [&](double range) { return idsOf(candidates(phase, {1, 3, true, range})); };
    EXPECT_THAT(at(0.4), ElementsAre("small"));
    EXPECT_THAT(at(0.55), ElementsAre("middle"));
    EXPECT_THAT(at(0.74), ElementsAre("middle"));
    EXPECT_THAT(at(0.75), ElementsAre("any"));
    EXPECT_THAT(at(1.0), ElementsAre("any"));
}

TEST(Lines, OfAPlaceWinThereAndAreNeverSaidElsewhere) {
    const model::Phase phase =
        outPhase({line("floor", "A"), forPlace(line("bed", "B"), model::Place::Bed)});
    const auto on = [&](model::Place place) {
        return idsOf(candidates(phase, {1, 3, true, 1.0, place}));
    };
    EXPECT_THAT(on(model::Place::Floor), ElementsAre("floor"));
    EXPECT_THAT(on(model::Place::Bed), ElementsAre("bed"));
}

TEST(Lines, OfABandWinOverThoseOfAPlace) {
    const model::Phase phase = outPhase(
        {forPlace(line("bed", "A"), model::Place::Bed), forRange(line("small", "B"), 0, 0.55)});
    EXPECT_THAT(idsOf(candidates(phase, {1, 3, true, 0.4, model::Place::Bed})),
                ElementsAre("small"));
}

TEST(Lines, HaveTheLaterOnesAsStandIns) {
    EXPECT_THAT(idsOf(standIns(breathing(), {1, 6, true})), ElementsAre("later"));
}

TEST(Lines, AreTimedByTheirWordsAt130AMinute) {
    EXPECT_DOUBLE_EQ(secondsAt130WordsAMinute("").count(), 0.0);
    EXPECT_DOUBLE_EQ(secondsAt130WordsAMinute("In, and slowly  down.").count(), 4 * 60.0 / 130);
    EXPECT_DOUBLE_EQ(secondsAt130WordsAMinute("{n}. Out - and tilt.").count(), 4 * 60.0 / 130);
}

TEST(Lines, SayNumbersAsWords) {
    EXPECT_EQ(numberWord(0), "zero");
    EXPECT_EQ(numberWord(5), "five");
    EXPECT_EQ(numberWord(14), "fourteen");
    EXPECT_EQ(numberWord(20), "twenty");
    EXPECT_EQ(numberWord(43), "forty-three");
    EXPECT_EQ(numberWord(99), "ninety-nine");
    EXPECT_EQ(numberWord(100), "100");
    EXPECT_EQ(numberWord(-1), "-1");
}

TEST(Lines, BeginASentenceWithALargeLetterAlsoWhenItIsANumber) {
    Cue cue;
    cue.number = 5;
    cue.english = "{n}. Out, and tilt.";
    EXPECT_EQ(englishText(cue), "Five. Out, and tilt.");
    cue.english = "In, {n} times. {n}.";
    EXPECT_EQ(englishText(cue), "In, five times. Five.");
}

} // namespace supine::session::tests
