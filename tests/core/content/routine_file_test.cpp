// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

const std::string evening = "supine: 1\nkind: routine\nid: evening\ntitle: Evening\n"
                            "sequence: [getting-down, pelvic-tilt, getting-up]\n";

TEST(RoutineFile, MayNameBuiltInExercises) {
    EXPECT_THAT(faultsOf(evening), IsEmpty());
}

TEST(RoutineFile, KeepsItsOrderAndTexts) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back({"evening.yaml", evening + "about: [{id: why, text: To end the day.}]\n"});
    const LoadedLibrary loaded = load(files);
    EXPECT_THAT(loaded.faults, IsEmpty());
    const auto* routine = loaded.library.routine("evening");
    ASSERT_NE(routine, nullptr);
    EXPECT_THAT(routine->sequence, ElementsAre("getting-down", "pelvic-tilt", "getting-up"));
    EXPECT_EQ(routine->title.id, "evening/title");
    EXPECT_EQ(routine->about.at(0), (supine::model::Text{"evening/about-why", "To end the day."}));
}

TEST(RoutineFile, IsRefusedWhenWhatItNamesHasFaults) {
    const std::vector<SourceFile> files{
        {"mine.yaml", "supine: 1\nkind: section\nid: mine\ntitle: Mine\n"},
        {"evening.yaml",
         "supine: 1\nkind: routine\nid: evening\ntitle: Evening\nsequence: [mine]\n"}};
    const LoadedLibrary loaded = load(files);
    EXPECT_EQ(loaded.library.routine("evening"), nullptr);
    EXPECT_EQ(
        toText(loaded.faults.back()),
        "evening.yaml:5:12: The exercise or section \"mine\" cannot be used, since its own file "
        "has faults; mend those first.");
}

TEST(LinesFile, GivesLinesTheIdsTheyAreFoundBy) {
    const auto* pause = builtIn().library.interjection("pause");
    ASSERT_NE(pause, nullptr);
    EXPECT_EQ(pause->text.id, "lines/pause");
}

TEST(LinesFile, NamesNoSide) {
    EXPECT_THAT(
        faultsOf("supine: 1\nkind: lines\nlines: [{when: pause, text: Lie on your left.}]\n"),
        ElementsAre(HasSubstr("never says left or right")));
}

TEST(LinesFile, MayComeOnlyOnce) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back({"more.yaml", "supine: 1\nkind: lines\nlines: [{when: pause, text: Stop.}]\n"});
    const LoadedLibrary loaded = load(files);
    ASSERT_EQ(loaded.faults.size(), 1U);
    EXPECT_EQ(toText(loaded.faults[0]),
              "more.yaml:2:7: A file of kind \"lines\" was given before; keep one of them.");
    EXPECT_EQ(loaded.library.interjections.size(), builtIn().library.interjections.size());
}

TEST(SafetyFile, GivesItsListsAndSentencesIds) {
    const auto& list = builtIn().library.safety.at(0);
    EXPECT_EQ(list.title.id, "safety/get-help-now");
    EXPECT_EQ(list.items.at(0).id, "safety/get-help-now-both-legs");
}

TEST(LevelsFile, ReportsEveryLevelThatIsMissing) {
    EXPECT_THAT(
        faultsOf("supine: 1\nkind: levels\n"),
        ElementsAre(HasSubstr("\"gentle\""), HasSubstr("\"standard\""), HasSubstr("\"full\"")));
}

TEST(LevelsFile, HoldsPacesWithinTheirLimits) {
    const auto with = [](const std::string& pace) {
        return "supine: 1\nkind: levels\ngentle: {pace: " + pace +
               ", range: 1}\nstandard: {pace: {in: 4, out: 6}, range: 1}\n"
               "full: {pace: {in: 4, out: 6}, range: 1}\n";
    };
    EXPECT_THAT(faultsOf(with("{in: 6, out: 9}")), IsEmpty());
    EXPECT_THAT(faultsOf(with("{in: 7, out: 10}")),
                ElementsAre(HasSubstr("from 3 to 6"), HasSubstr("from 4 to 9")));
    EXPECT_THAT(faultsOf(with("3/4")), testing::Contains(HasSubstr("keys and values")));
}

} // namespace
