// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"

#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using testing::ElementsAre;
using testing::IsEmpty;

std::vector<std::string> textsOf(const std::vector<Fault>& faults) {
    std::vector<std::string> texts;
    for (const Fault& fault : faults)
        texts.push_back(toText(fault));
    return texts;
}

SourceFile section(const std::string& file, const std::string& id) {
    return {
        file,
        "supine: 1\nkind: section\nid: " + id +
            "\ntitle: Mine\npurpose: To try.\nstart: hook-lying\nsequence:\n"
            "  - {step: one, role: form, text: Do it., phases: [{breath: free, seconds: 8}]}\n"};
}

TEST(Load, OfNothingIsAnEmptyLibrary) {
    const LoadedLibrary loaded = load({});
    EXPECT_THAT(loaded.faults, IsEmpty());
    EXPECT_THAT(loaded.library.exercises, IsEmpty());
}

TEST(Load, DoesNotDependOnTheOrderOfTheFiles) {
    std::vector<SourceFile> files = builtInFiles();
    std::ranges::reverse(files);
    const LoadedLibrary loaded = load(files);
    EXPECT_THAT(textsOf(loaded.faults), IsEmpty());
    EXPECT_EQ(loaded.library.exercises.size(), builtIn().library.exercises.size());
    EXPECT_EQ(loaded.library.exercises.front().id, builtIn().library.exercises.back().id);
}

TEST(Load, KeepsWhatIsGoodBesideWhatIsNot) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back({"broken.yaml", "supine: 1\nkind: exercise\nid: broken\n"});
    files.push_back(section("mine.yaml", "mine"));
    const LoadedLibrary loaded = load(files);
    EXPECT_EQ(loaded.library.exercise("broken"), nullptr);
    EXPECT_NE(loaded.library.exercise("mine"), nullptr);
    EXPECT_NE(loaded.library.routine("five"), nullptr);
    EXPECT_EQ(loaded.faults.size(), 5U);
}

TEST(Load, OverridesNothingSilently) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back(section("mine.yaml", "pelvic-tilt"));
    const LoadedLibrary loaded = load(files);
    EXPECT_THAT(
        textsOf(loaded.faults),
        ElementsAre("mine.yaml:3:5: The id \"pelvic-tilt\" is taken by pelvic-tilt.yaml; choose "
                    "another one."));
    EXPECT_FALSE(loaded.library.exercise("pelvic-tilt")->isSection);
}

TEST(Load, GivesExercisesAndRoutinesOneSetOfIds) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back(section("mine.yaml", "five"));
    EXPECT_THAT(textsOf(load(files).faults),
                ElementsAre(testing::HasSubstr("\"five\" is taken by")));
}

TEST(Load, ReportsTheFaultsOfAllFilesInTheirOrder) {
    const std::vector<SourceFile> files{{"b.yaml", "supine: 1\nkind: routine\nid: x\ntitle: X\n"},
                                        {"a.yaml", "- 1\n"},
                                        {"c.yaml", "supine: 1\nkind: poses\n"}};
    const auto faults = textsOf(load(files).faults);
    ASSERT_EQ(faults.size(), 3U);
    EXPECT_THAT(faults[0], testing::StartsWith("b.yaml:1:1"));
    EXPECT_THAT(faults[1], testing::StartsWith("a.yaml:1:1"));
    EXPECT_THAT(faults[2], testing::StartsWith("c.yaml:1:1"));
}

TEST(Load, TellsThatAPoseIsMissingBecauseItsFileIsBroken) {
    const std::vector<SourceFile> files{
        {"poses.yaml", "supine: 1\nkind: poses\nposes:\n  hook-lying: {knees: 3}\n"},
        section("mine.yaml", "mine")};
    EXPECT_THAT(
        textsOf(load(files).faults),
        ElementsAre(testing::HasSubstr("has no key \"knees\""),
                    "mine.yaml:6:8: The pose \"hook-lying\" cannot be used, since its own file "
                    "has faults; mend those first."));
}

TEST(Validate, FindsNoFaultInTheBuiltInFilesThemselves) {
    for (const SourceFile& file : builtInFiles())
        EXPECT_THAT(textsOf(validate({&file, 1}, builtIn().library)), IsEmpty()) << file.name;
}

TEST(Validate, ReportsAnIdGivenTwiceAmongTheFiles) {
    const std::vector<SourceFile> files{section("one.yaml", "mine"), section("two.yaml", "mine")};
    EXPECT_THAT(
        textsOf(validate(files, builtIn().library)),
        ElementsAre("two.yaml:3:5: The id \"mine\" is taken by one.yaml; choose another one."));
}

TEST(Validate, LetsARoutineNameAnExerciseGivenWithIt) {
    const std::vector<SourceFile> files{
        {"evening.yaml",
         "supine: 1\nkind: routine\nid: evening\ntitle: E\nsequence: [mine, rest]\n"},
        section("mine.yaml", "mine")};
    EXPECT_THAT(textsOf(validate(files, builtIn().library)), IsEmpty());
}

TEST(Validate, WithoutALibraryKnowsNoPose) {
    const SourceFile file = section("mine.yaml", "mine");
    EXPECT_THAT(textsOf(validate({&file, 1}, {})),
                ElementsAre("mine.yaml:6:8: There is no pose \"hook-lying\"; leave it out."));
}

TEST(Fault, IsShownWithItsPlace) {
    EXPECT_EQ(toText({"a.yaml", 3, 14, "Write it so."}), "a.yaml:3:14: Write it so.");
}

} // namespace
