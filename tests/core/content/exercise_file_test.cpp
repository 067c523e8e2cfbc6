// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using namespace supine::model;
using supine::Seconds;
using supine::motion::BreathKind;
using supine::motion::HandPlace;
using testing::ElementsAre;
using testing::IsEmpty;

/// A whole exercise around the sequence at hand.
std::string around(const std::string& sequence) {
    return "supine: 1\nkind: exercise\nid: mine\ntitle: Mine\npurpose: To try.\nstart: hook-lying\n"
           "sources: [{id: me, citation: Me.}]\nsequence:\n" +
           sequence;
}

std::string stepWith(const std::string& phase) {
    return around("  - {step: one, role: form, text: Do it., phases: [" + phase + "]}\n");
}

/// The exercise of a text that has no fault.
Exercise loaded(const std::string& text) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back({"mine.yaml", text});
    const LoadedLibrary all = load(files);
    EXPECT_TRUE(all.faults.empty()) << toText(all.faults.front());
    const Exercise* mine = all.library.exercise("mine");
    return mine == nullptr ? Exercise{} : *mine;
}

Phase loadedPhase(const std::string& phase) {
    const Exercise mine = loaded(stepWith(phase));
    const auto steps = stepsOf(mine);
    return steps.empty() ? Phase{} : steps.front()->phases.front();
}

TEST(ExerciseFile, GivesItsTextsIds) {
    const Exercise mine =
        loaded(stepWith("{breath: free, seconds: 8, say: [{id: go, text: Go.}]}"));
    EXPECT_EQ(mine.title, (Text{"mine/title", "Mine"}));
    EXPECT_EQ(mine.purpose.id, "mine/purpose");
    EXPECT_EQ(stepsOf(mine)[0]->text.id, "mine/step-one");
    EXPECT_EQ(stepsOf(mine)[0]->phases[0].lines[0].text, (Text{"mine/go", "Go."}));
}

TEST(ExerciseFile, UsesTheTitleWhereThereIsNoShortOne) {
    EXPECT_EQ(loaded(stepWith("{breath: free, seconds: 8}")).shortTitle.english, "Mine");
}

TEST(ExerciseFile, KeepsTheWrappedTextsOfItsFileOnOneLine) {
    EXPECT_EQ(exercise("pelvic-tilt").purpose.english.find('\n'), std::string::npos);
}

TEST(ExerciseFile, ReadsSecondsForAllLevelsOrEach) {
    EXPECT_EQ(loadedPhase("{breath: free, seconds: 8}").seconds,
              (PerLevel<Seconds>{Seconds(8), Seconds(8), Seconds(8)}));
    EXPECT_EQ(loadedPhase("{breath: free, seconds: {gentle: 6, standard: 7.5, full: 9}}").seconds,
              (PerLevel<Seconds>{Seconds(6), Seconds(7.5), Seconds(9)}));
}

TEST(ExerciseFile, TurnsAPoseIntoOneMoveOverTheWholePhase) {
    const Phase phase = loadedPhase("{breath: free, seconds: 8, pose: {pelvis-tilt: 5}}");
    ASSERT_EQ(phase.moves.size(), 1U);
    EXPECT_EQ(phase.moves[0].begin, 0);
    EXPECT_EQ(phase.moves[0].end, 1);
    EXPECT_EQ(phase.moves[0].change.pelvisTilt, 5);
    EXPECT_FALSE(phase.moves[0].change.drawIn);
}

TEST(ExerciseFile, TurnsANamedPoseIntoAllItsGoals) {
    const Phase phase = loadedPhase("{breath: free, seconds: 8, pose: arms-up}");
    ASSERT_EQ(phase.moves.size(), 1U);
    const auto& change = phase.moves[0].change;
    EXPECT_EQ(change.bladesDown, 1);
    EXPECT_EQ(change.hands.left.place, HandPlace::Raised);
    EXPECT_EQ(change.pelvisTilt, 0) << "also what the pose leaves at rest";
    EXPECT_EQ(supine::motion::applied(change, *builtIn().library.pose("both-knees")),
              *builtIn().library.pose("arms-up"));
}

TEST(ExerciseFile, ReadsWindowsOfMoves) {
    const Phase phase = loadedPhase(
        "{breath: free, seconds: 8, moves: [{from: 0.1, until: 0.5, pose: {draw-in: 1}}, "
        "{from: 0.5, until: 1, pose: {draw-in: 0}}]}");
    ASSERT_EQ(phase.moves.size(), 2U);
    EXPECT_EQ(phase.moves[0].begin, 0.1);
    EXPECT_EQ(phase.moves[1].change.drawIn, 0);
}

TEST(ExerciseFile, ReadsTheFirstSideAsTheRightOne) {
    const auto change =
        loadedPhase("{breath: free, seconds: 8, pose: {hands: {first: belly, second: hip-bone}}}")
            .moves[0]
            .change;
    EXPECT_EQ(change.hands.right.place, HandPlace::Belly);
    EXPECT_EQ(change.hands.left.place, HandPlace::HipBone);
}

TEST(ExerciseFile, ReadsRangeAndWork) {
    const Phase phase = loadedPhase("{breath: free, seconds: 8, range: comfort, range-from: "
                                    "thigh-rising, work: {rectus: 0.25, glutes: 0}}");
    EXPECT_EQ(phase.range, RangeUse::Comfort);
    EXPECT_EQ(phase.rangeFrom, "thigh-rising");
    EXPECT_THAT(phase.work,
                ElementsAre(testing::Pair("glutes", 0.0), testing::Pair("rectus", 0.25)));
}

TEST(ExerciseFile, ABandThatEndsAtOneHoldsOneToo) {
    const auto& lines = stepOf("pelvic-tilt", "tilt").phases[0].lines;
    const auto bed = std::ranges::find(lines, supine::model::Place::Bed, &SpokenLine::place);
    ASSERT_NE(bed, lines.end());
    EXPECT_TRUE(bed->range->holds(1.0));
    EXPECT_FALSE(bed->range->holds(0.74));
}

TEST(ExerciseFile, ReadsNestedRepeats) {
    const Exercise mine = loaded(
        around("  - repeat: 2\n    dose-source: Ours, after [me].\n    steps:\n"
               "      - repeat: {gentle: 1, standard: 2, full: 3}\n        dose-source: Ours.\n"
               "        alternate-sides: true\n        levels: [full]\n        steps:\n"
               "          - {step: one, role: form, text: Do it., phases: [{breath: free, seconds: "
               "8}]}\n"));
    const auto* outer = std::get_if<Repeat>(&mine.sequence[0]);
    ASSERT_NE(outer, nullptr);
    const auto* inner = std::get_if<Repeat>(&outer->items[0]);
    ASSERT_NE(inner, nullptr);
    EXPECT_EQ(outer->times, (PerLevel<int>{2, 2, 2}));
    EXPECT_EQ(inner->times, (PerLevel<int>{1, 2, 3}));
    EXPECT_TRUE(inner->alternateSides);
    EXPECT_FALSE(outer->alternateSides);
    EXPECT_THAT(inner->levels, ElementsAre(Level::Full));
    EXPECT_NE(inner->doseSource.id, outer->doseSource.id);
}

TEST(ExerciseFile, ReadsNotesWithTheirKindsAndTitles) {
    const auto& notes = exercise("pelvic-tilt").notes;
    ASSERT_EQ(notes.size(), 3U);
    EXPECT_EQ(notes[1].kind, NoteKind::DoNot);
    EXPECT_EQ(notes[1].title.english, "Do not (ours)");
    EXPECT_TRUE(notes[2].title.empty());
    EXPECT_EQ(notes[2].text.id, "pelvic-tilt/note-take-care");
}

TEST(Breaths, MayEndAnExerciseBreathedIn) {
    EXPECT_THAT(faultsOf(around("  - {step: one, role: form, text: Do it., phases: "
                                "[{breath: in}, {breath: out}, {breath: in}]}\n")),
                IsEmpty());
}

TEST(Breaths, AreFollowedFromTheEndOfARoundToItsBeginning) {
    const std::string once = "  - {step: one, role: form, text: Do it., phases: "
                             "[{breath: out}, {breath: in}, {breath: out}]}\n";
    const std::string before =
        "  - {step: zero, role: form, text: Wait., phases: [{breath: in}]}\n";
    EXPECT_THAT(faultsOf(around(before + once)), IsEmpty());
    const std::string repeated =
        before + "  - repeat: 2\n    dose-source: Ours.\n    steps:\n    " + once;
    EXPECT_THAT(faultsOf(around(repeated)),
                ElementsAre(testing::HasSubstr("No in-breath comes before this out-breath")));
}

TEST(Breaths, AreFollowedThroughNestedRepeats) {
    const std::string inner = "          - {step: one, role: form, text: Do it., phases: "
                              "[{breath: in}, {breath: out}]}\n";
    EXPECT_THAT(faultsOf(around("  - repeat: 2\n    dose-source: Ours.\n    steps:\n"
                                "      - repeat: 3\n        dose-source: Ours.\n        steps:\n" +
                                inner)),
                IsEmpty());
}

TEST(SectionLines, OfAStretchableSectionFitItsShortestTime) {
    const auto section = [](const std::string& stretchable) {
        return "supine: 1\nkind: section\nid: mine\ntitle: Mine\npurpose: To try.\n"
               "start: hook-lying\n" +
               stretchable +
               "sequence:\n  - step: one\n    role: form\n    text: Do it.\n    phases:\n"
               "      - {breath: free, seconds: 4, say: [{id: go, text: one two three four five "
               "six "
               "seven eight}]}\n";
    };
    EXPECT_THAT(faultsOf(section("")), IsEmpty()) << "8 words last 3.7 seconds";
    EXPECT_THAT(faultsOf(section("stretchable: true\n")),
                ElementsAre(testing::HasSubstr("leaves time for 6")));
}

TEST(Poses, AreJudgedWhereThePhasesHaveBroughtTheBody) {
    const std::string legsUp = "{breath: free, seconds: 8, pose: both-knees}";
    const std::string tilt = "{breath: free, seconds: 8, pose: {pelvis-tilt: 14}}";
    EXPECT_THAT(faultsOf(stepWith(legsUp + ", " + tilt)), IsEmpty())
        << "the knees carry the pelvis farther";
    EXPECT_THAT(faultsOf(stepWith(tilt)), ElementsAre(testing::HasSubstr("9 degrees at most")));
}

TEST(Sections, NeedNoSources) {
    EXPECT_TRUE(exercise("rest").sources.empty());
    EXPECT_TRUE(exercise("rest").isSection);
    EXPECT_FALSE(exercise("arm-raise").isSection);
}

} // namespace
