// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using supine::motion::Build;
using supine::motion::HandPlace;
using supine::motion::Pose;
using testing::ElementsAre;
using testing::HasSubstr;

const Build& woman() {
    return builtIn().library.builds.at("woman");
}

TEST(Poses, BeginFromRestAndChangeWhatTheyName) {
    EXPECT_EQ(*builtIn().library.pose("hook-lying"), Pose{});
    const Pose& belly = *builtIn().library.pose("hands-on-belly");
    EXPECT_EQ(belly.hands.right.place, HandPlace::Belly);
    EXPECT_EQ(belly.legs, Pose{}.legs);
}

TEST(Poses, OfOneSideLeaveTheOtherAtRest) {
    const Pose& one = *builtIn().library.pose("one-knee");
    EXPECT_FALSE(one.legs.right.planted);
    EXPECT_TRUE(one.legs.left.planted);
}

TEST(Poses, OfAnotherFileMayNotTakeAName) {
    std::vector<SourceFile> files = builtInFiles();
    files.push_back({"mine.yaml", "supine: 1\nkind: poses\nposes:\n  arms-up: {}\n"});
    const LoadedLibrary loaded = load(files);
    ASSERT_EQ(loaded.faults.size(), 1U);
    EXPECT_EQ(toText(loaded.faults[0]),
              "mine.yaml:4:3: The pose \"arms-up\" is in another file too; keep one of them.");
    EXPECT_EQ(loaded.library.pose("arms-up")->bladesDown, 1) << "the first one stays";
}

TEST(Poses, OfAFileMayBeUsedByAnExerciseGivenWithIt) {
    const std::vector<SourceFile> files{
        {"exercise.yaml", "supine: 1\nkind: section\nid: mine\ntitle: Mine\npurpose: To try.\n"
                          "start: curled\nsequence:\n  - {step: one, role: form, text: Do it., "
                          "phases: [{breath: free, seconds: 8}]}\n"},
        {"poses.yaml", "supine: 1\nkind: poses\nposes: {curled: {draw-in: 1}}\n"}};
    EXPECT_THAT(validate(files, builtIn().library), testing::IsEmpty());
}

TEST(BuildFile, TurnsCentimetresIntoMetres) {
    const auto& bones = woman().skeleton;
    EXPECT_NEAR(bones.stature, 1.68, 1e-12);
    EXPECT_NEAR(bones.thigh, 0.245 * 1.68, 1e-4);
    EXPECT_NEAR(bones.shank, 0.246 * 1.68, 1e-4);
    EXPECT_NEAR(bones.upperArm, 0.186 * 1.68, 1e-4);
    EXPECT_NEAR(bones.forearm, 0.146 * 1.68, 1e-4);
    EXPECT_NEAR(bones.hand, 0.108 * 1.68, 1e-4);
    EXPECT_NEAR(bones.footLength, 0.152 * 1.68, 1e-4);
    EXPECT_NEAR(bones.ankleHeight, 0.039 * 1.68, 1e-4);
    EXPECT_GT(woman().kneeRounding, 0.05);
    EXPECT_LT(woman().kneeRounding, 0.15);
}

TEST(BuildFile, LeavesDegreesAndSharesAsTheyAre) {
    EXPECT_NEAR(woman().skeleton.headTurned, 93, 1e-12);
    EXPECT_NEAR(woman().skin.spine.front().pelvisShare, 1, 1e-12);
    EXPECT_NEAR(woman().leg.back().t, 2.0, 0.2);
    EXPECT_NEAR(woman().leg.back().front, 0.031, 0.01);
}

TEST(BuildFile, ReadsBellsAndPoints) {
    EXPECT_NEAR(woman().skin.drawIn.k, -0.026, 1e-12) << "26 mm of hollow";
    EXPECT_NEAR(woman().skin.breath.c, -0.15, 0.1);
    EXPECT_NEAR(woman().skeleton.hip.z, 0.08, 1e-12);
    EXPECT_NEAR(woman().skin.lumbarGapAlongBack.front().x, -0.08, 0.05);
    EXPECT_GE(woman().skin.spine.size(), 12U);
}

TEST(BuildFile, KeepsOutlinesByName) {
    ASSERT_TRUE(woman().outlines.contains("face"));
    EXPECT_GT(woman().outlines.at("face").size(), 10U);
    EXPECT_LT(std::abs(woman().outlines.at("face").front().x), 0.2) << "in metres";
}

TEST(BuildFile, ReportsEveryNumberThatIsMissing) {
    const auto faults = faultsOf("supine: 1\nkind: build\nid: man\nstature: 180\n");
    for (const char* key : {"skeleton", "skin", "leg", "arm", "knee-rounding", "outlines"})
        EXPECT_THAT(faults,
                    testing::Contains(HasSubstr("needs the key \"" + std::string(key) + "\"")));
}

TEST(BuildFile, RefusesOutlinesThatAreNoPoints) {
    std::string text = readFile("resources/figure/woman.yaml").bytes;
    text += "\n  lopsided: [[1, 2], [3]]\n  word: round\n";
    text.replace(text.find("id: woman"), 9, "id: other");
    EXPECT_THAT(faultsOf(text), ElementsAre(HasSubstr("2 numbers in brackets"),
                                            HasSubstr("a list with at least one entry")));
}

} // namespace
