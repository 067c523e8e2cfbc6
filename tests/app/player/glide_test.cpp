// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/glide.h"

#include <gtest/gtest.h>

namespace supine::player {
namespace {

using motion::HandGoal;
using motion::HandPlace;
using motion::Travel;

motion::PoseInMotion posed(double tilt, HandPlace hands) {
    motion::Pose pose;
    pose.pelvisTilt = tilt;
    pose.hands = {HandGoal{hands}, HandGoal{hands}};
    return motion::still(pose);
}

TEST(Glide, LeavesFromWhatIsShownAndArrivesAtTheTarget) {
    const Shown from{posed(9, HandPlace::HipBone), 0.8};
    const Shown target{posed(0, HandPlace::Mat), 0.0};
    Glide glide;
    glide.begin(from, Seconds{10}, glideLength);
    EXPECT_TRUE(isSamePlace(glide.at(target, Seconds{10}).pose, from.pose));
    EXPECT_DOUBLE_EQ(glide.at(target, Seconds{10}).breathLevel, 0.8);
    EXPECT_TRUE(isSamePlace(glide.at(target, Seconds{10} + glideLength).pose, target.pose));
    EXPECT_FALSE(glide.isRunning(Seconds{10} + glideLength));
}

TEST(Glide, TakesAtMostOneAndAHalfSecondsAndTwoBackToRest) {
    EXPECT_LE(glideLength, Seconds{1.5});
    EXPECT_LE(glideToRest, Seconds{2.0});
}

TEST(Glide, MovesNumbersWithoutAStep) {
    const motion::PoseInMotion from = posed(9, HandPlace::Mat);
    const motion::PoseInMotion to = posed(-11, HandPlace::Mat);
    double before = between(from, to, 0).numbers.pelvisTilt;
    for (int i = 1; i <= 100; ++i) {
        const double now = between(from, to, i / 100.0).numbers.pelvisTilt;
        EXPECT_LE(now, before);
        EXPECT_LT(before - now, 0.5);
        before = now;
    }
    EXPECT_DOUBLE_EQ(before, -11);
}

TEST(Glide, TurnsRoundOnTheSameWayWhenTheHandHadOnlySetOut) {
    motion::PoseInMotion from = posed(0, HandPlace::Belly);
    from.hands.right =
        Travel<HandGoal>{HandGoal{HandPlace::Belly}, HandGoal{HandPlace::HipBone}, 0.3};
    const motion::PoseInMotion to = posed(0, HandPlace::Belly);
    double before = 0.3;
    for (int i = 0; i <= 20; ++i) {
        const Travel<HandGoal> hand = between(from, to, i / 20.0).hands.right;
        const double away =
            hand.to == HandGoal{HandPlace::Belly} ? 1 - hand.fraction : hand.fraction;
        if (i < 20) {
            EXPECT_EQ(hand.to.place, HandPlace::HipBone);
            EXPECT_LE(away, before + 1e-12);
            before = away;
        }
    }
    EXPECT_LT(before, 0.01);
}

TEST(Glide, EndsAHalfDoneWayBeforeItBeginsAnotherOne) {
    motion::PoseInMotion from = posed(0, HandPlace::Mat);
    from.hands.right =
        Travel<HandGoal>{HandGoal{HandPlace::Belly}, HandGoal{HandPlace::HipBone}, 0.6};
    const motion::PoseInMotion to = posed(0, HandPlace::Mat);
    EXPECT_EQ(between(from, to, 0.1).hands.right.to.place, HandPlace::HipBone);
    const Travel<HandGoal> second = between(from, to, 0.6).hands.right;
    EXPECT_EQ(second.from.place, HandPlace::HipBone);
    EXPECT_EQ(second.to.place, HandPlace::Mat);
}

TEST(Glide, KnowsWhenThereIsNothingToGlide) {
    EXPECT_TRUE(isSamePlace(posed(3, HandPlace::Mat), posed(3, HandPlace::Mat)));
    EXPECT_FALSE(isSamePlace(posed(3, HandPlace::Mat), posed(4, HandPlace::Mat)));
    EXPECT_FALSE(isSamePlace(posed(3, HandPlace::Mat), posed(3, HandPlace::Belly)));
}

Shown showing(const std::string& picture) {
    return {posed(0, HandPlace::Mat), 0, {picture, picture, 1}};
}

TEST(Glide, FadesFromThePictureThatWasShown) {
    Glide glide;
    glide.begin(showing("standing"), Seconds{10}, glideLength);
    const session::Picture begun = glide.at(showing("side-lying"), Seconds{10}).picture;
    EXPECT_EQ(begun.from, "standing");
    EXPECT_EQ(begun.to, "side-lying");
    EXPECT_DOUBLE_EQ(begun.share, 0);
    const Seconds half = Seconds{10} + 0.5 * session::pictureFade;
    EXPECT_NEAR(glide.at(showing("side-lying"), half).picture.share, 0.5, 1e-9);
    const Seconds over = Seconds{10.001} + session::pictureFade;
    EXPECT_EQ(glide.at(showing("side-lying"), over).picture, showing("side-lying").picture);
}

TEST(Glide, LeavesAPictureAloneThatIsShownOn) {
    Glide glide;
    glide.begin(showing("standing"), Seconds{10}, glideLength);
    EXPECT_EQ(glide.at(showing("standing"), Seconds{10.1}).picture, showing("standing").picture);
}

TEST(Glide, FadesFromAPictureIntoTheMovingBody) {
    Glide glide;
    glide.begin(showing("side-lying"), Seconds{0}, glideLength);
    const session::Picture begun = glide.at(showing(""), Seconds{0.1}).picture;
    EXPECT_EQ(begun.from, "side-lying");
    EXPECT_EQ(begun.to, "");
}

} // namespace
} // namespace supine::player
