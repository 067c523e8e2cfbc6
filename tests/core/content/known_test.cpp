// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/known.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using supine::model::Library;
using testing::ElementsAre;

TEST(Known, FindsWhatIsGivenAndWhatLiesBelow) {
    const Library below = smallLibrary();
    Library given;
    given.poses["curled"].drawIn = 1;
    const Known known(given, below);
    EXPECT_EQ(known.pose("curled"), &given.poses.at("curled"));
    EXPECT_EQ(known.pose("arms-up"), &below.poses.at("arms-up"));
    EXPECT_EQ(known.exercise("pelvic-tilt"), &below.exercises[0]);
    EXPECT_EQ(known.pose("folded"), nullptr);
    EXPECT_EQ(known.exercise("arms-up"), nullptr);
}

TEST(Known, PrefersWhatIsGiven) {
    const Library below = smallLibrary();
    Library given;
    given.poses["arms-up"].bladesDown = 0.5;
    EXPECT_EQ(Known(given, below).pose("arms-up")->bladesDown, 0.5);
}

TEST(Known, SeesWhatIsAddedLater) {
    const Library below;
    Library given;
    const Known known(given, below);
    EXPECT_EQ(known.pose("late"), nullptr);
    given.poses["late"] = {};
    EXPECT_NE(known.pose("late"), nullptr);
}

TEST(Known, NamesEachPoseOnce) {
    const Library below = smallLibrary();
    Library given = smallLibrary();
    given.poses["curled"] = {};
    EXPECT_THAT(Known(given, below).poseNames(), ElementsAre("arms-up", "curled", "hook-lying"));
}

TEST(Known, SuggestsANameForOneThatIsMissing) {
    const Library below = smallLibrary();
    const Library given;
    const Known known(given, below);
    EXPECT_EQ(known.missingPose("arm-up"),
              "There is no pose \"arm-up\"; did you mean \"arms-up\"?");
    EXPECT_EQ(known.missingExercise("pelvis-tilt"),
              "There is no exercise or section \"pelvis-tilt\"; did you mean \"pelvic-tilt\"?");
}

TEST(Known, TellsWhenTheFileOfANameIsBroken) {
    const Library below = smallLibrary();
    const Library given;
    Known known(given, below);
    known.noteBroken("curled");
    EXPECT_TRUE(known.isBroken("curled"));
    EXPECT_FALSE(known.isBroken("arms-up"));
    EXPECT_EQ(
        known.missingPose("curled"),
        "The pose \"curled\" cannot be used, since its own file has faults; mend those first.");
}

} // namespace
