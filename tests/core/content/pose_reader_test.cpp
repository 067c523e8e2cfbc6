// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/pose_reader.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using supine::motion::HandPlace;
using supine::motion::Pose;
using supine::motion::PoseChange;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

PoseChange change(const std::string& text) {
    Written file(text);
    const PoseChange read = readPoseChange(file.root, file.faults);
    EXPECT_THAT(file.reported(), IsEmpty()) << text;
    return read;
}

std::vector<std::string> reported(const std::string& text) {
    Written file(text);
    readPoseChange(file.root, file.faults);
    return file.reported();
}

std::vector<std::string> judged(const Pose& pose) {
    Faults faults("f");
    checkPose(pose, {1, 1}, faults);
    std::vector<std::string> all;
    for (const Fault& fault : faults.inOrder())
        all.push_back(fault.sentence);
    return all;
}

Pose withThigh(double thigh, double tilt) {
    Pose pose;
    pose.pelvisTilt = tilt;
    pose.legs.right = {false, thigh, 120, -20};
    pose.legs.left = pose.legs.right;
    return pose;
}

TEST(PoseChanges, NameOnlyWhatIsWritten) {
    const PoseChange read = change("{pelvis-tilt: -11, breath-depth: 0.5}");
    EXPECT_EQ(read.pelvisTilt, -11);
    EXPECT_EQ(read.breathDepth, 0.5);
    EXPECT_FALSE(read.drawIn);
    EXPECT_TRUE(read.hands.right.empty());
    EXPECT_TRUE(read.legs.left.empty());
}

TEST(PoseChanges, ReadEveryNumber) {
    const PoseChange read = change("{pelvis-tilt: 5, draw-in: 0.1, blades-down: 0.2, let-go: 0.3, "
                                   "lips-pursed: 0.4, eyes-closed: 0.5, breath-depth: 0.6, "
                                   "dimmed: 0.7}");
    EXPECT_EQ(read.drawIn, 0.1);
    EXPECT_EQ(read.bladesDown, 0.2);
    EXPECT_EQ(read.letGo, 0.3);
    EXPECT_EQ(read.lipsPursed, 0.4);
    EXPECT_EQ(read.eyesClosed, 0.5);
    EXPECT_EQ(read.dimmed, 0.7);
}

TEST(PoseChanges, GiveBothSidesTheSame) {
    const PoseChange read =
        change("{legs: {both: {planted: false, thigh: 90, knee: 110, ankle: -24}}}");
    EXPECT_EQ(read.legs.right, read.legs.left);
    EXPECT_EQ(read.legs.right.planted, false);
    EXPECT_EQ(read.legs.left.thigh, 90);
}

TEST(PoseChanges, TakeAHandByItsPlaceOrInFull) {
    EXPECT_EQ(change("{hands: {first: belly}}").hands.right.place, HandPlace::Belly);
    const auto hand = change("{hands: {second: {place: belly, press: 0.5}}}").hands.left;
    EXPECT_EQ(hand.place, HandPlace::Belly);
    EXPECT_EQ(hand.press, 0.5);
    EXPECT_FALSE(hand.raise);
}

TEST(PoseChanges, KnowEveryPlaceOfAHand) {
    const std::vector<std::pair<std::string, HandPlace>> places{
        {"mat", HandPlace::Mat},
        {"belly", HandPlace::Belly},
        {"low-belly", HandPlace::LowBelly},
        {"hip-bone", HandPlace::HipBone},
        {"hold", HandPlace::Hold},
        {"shin", HandPlace::Shin},
        {"behind-thigh", HandPlace::BehindThigh},
        {"raised", HandPlace::Raised}};
    for (const auto& place : places)
        EXPECT_EQ(change("{hands: {both: " + place.first + "}}").hands.right.place, place.second);
}

TEST(PoseChanges, HoldTheJointsWithinTheirLimits) {
    EXPECT_THAT(reported("{legs: {both: {thigh: 141}}}"),
                ElementsAre(HasSubstr("from -15 to 140")));
    EXPECT_THAT(reported("{legs: {both: {knee: -1}}}"), ElementsAre(HasSubstr("from 0 to 135")));
    EXPECT_THAT(reported("{legs: {both: {ankle: -51}}}"), ElementsAre(HasSubstr("from -50 to 20")));
    EXPECT_THAT(reported("{pelvis-tilt: -12}"), ElementsAre(HasSubstr("from -11 to 15")));
    EXPECT_THAT(reported("{hands: {both: {place: raised, raise: 190}}}"),
                ElementsAre(HasSubstr("from 0 to 180")));
}

TEST(PoseChanges, ReportEveryFaultOfAPose) {
    EXPECT_EQ(reported("{tilt: 4, legs: {left: {}}, hands: {both: floor}, draw-in: 2}").size(), 4U);
}

TEST(PoseGoals, AreNamesOrMappings) {
    const auto below = smallLibrary();
    const supine::model::Library given;
    const Known known(given, below);
    Written named("arms-up");
    EXPECT_EQ(readPoseGoal(named.root, known, named.faults).bladesDown, 1);
    Written mapping("{draw-in: 1}");
    EXPECT_EQ(readPoseGoal(mapping.root, known, mapping.faults).drawIn, 1);
    Written unknown("arms-down");
    EXPECT_TRUE(changesNothing(readPoseGoal(unknown.root, known, unknown.faults)));
    EXPECT_THAT(unknown.reported(), ElementsAre(HasSubstr("There is no pose \"arms-down\"")));
}

TEST(ChangeToAPose, MakesItOfAnyOther) {
    Pose goal = withThigh(124, 10);
    goal.hands.left = {HandPlace::Hold, 0, 0.2};
    goal.eyesClosed = 0.3;
    Pose other;
    other.drawIn = 1;
    other.dimmed = 0.6;
    other.hands.right = {HandPlace::Raised, 90, 0};
    EXPECT_EQ(supine::motion::applied(changeTo(goal), other), goal);
}

TEST(ChangesNothing, IsTrueOnlyOfAnEmptyChange) {
    EXPECT_TRUE(changesNothing({}));
    PoseChange press;
    press.hands.left.press = 0;
    EXPECT_FALSE(changesNothing(press));
}

TEST(PossiblePoses, BendTheHipFromMinusFifteenTo125) {
    EXPECT_THAT(judged(withThigh(125, 0)), IsEmpty());
    EXPECT_THAT(judged(withThigh(126, 0)), ElementsAre(HasSubstr("126 degrees")));
    EXPECT_THAT(judged(withThigh(135, 10)), IsEmpty()) << "the pelvis comes along";
    EXPECT_THAT(judged(withThigh(-15, 1)), ElementsAre(HasSubstr("-16 degrees")));
}

TEST(PossiblePoses, DoNotJudgeTheAnglesOfAPlantedFoot) {
    Pose pose = withThigh(140, 0);
    pose.legs.right.planted = true;
    pose.legs.left.planted = true;
    EXPECT_THAT(judged(pose), IsEmpty());
}

TEST(PossiblePoses, TiltByNineDegreesOnTheirOwnAndMoreWhenAKneeCarries) {
    Pose standing;
    standing.pelvisTilt = 9;
    EXPECT_THAT(judged(standing), IsEmpty());
    standing.pelvisTilt = 9.5;
    EXPECT_THAT(judged(standing), ElementsAre(HasSubstr("at most, not 9.5")));
    standing.legs.left = {false, 110, 120, -20};
    EXPECT_THAT(judged(standing), IsEmpty());
}

TEST(PossiblePoses, AreJudgedForEachLeg) {
    Pose pose = withThigh(130, 0);
    pose.legs.left.thigh = 128;
    EXPECT_EQ(judged(pose).size(), 2U);
}

} // namespace
