// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/figure_words.h"

#include "content_under_test.h"
#include "core/session/moment.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace supine::player {
namespace {

QString wordsFor(const motion::Pose& pose) {
    return figureInWords({motion::still(pose), 0, {}, 0});
}

motion::Pose holding(motion::HandPlace place) {
    motion::Pose pose;
    pose.hands = {{place}, {place}};
    return pose;
}

TEST(FigureWords, SayHowItLies) {
    EXPECT_EQ(wordsFor(holding(motion::HandPlace::Belly)),
              QStringLiteral("It lies on its back. The knees are bent and the feet stand flat. "
                             "The hands lie on the belly."));
}

TEST(FigureWords, SayWhatPelvisAndBellyDo) {
    motion::Pose pose = holding(motion::HandPlace::HipBone);
    pose.pelvisTilt = 9;
    pose.drawIn = 1;
    EXPECT_TRUE(wordsFor(pose).contains(QStringLiteral("tilted back")));
    EXPECT_TRUE(wordsFor(pose).contains(QStringLiteral("drawn in")));
    pose.pelvisTilt = 0;
    EXPECT_FALSE(wordsFor(pose).contains(QStringLiteral("tilted")));
}

TEST(FigureWords, SayTheSameOfEitherSide) {
    motion::Pose pose = holding(motion::HandPlace::Mat);
    pose.legs.right.planted = false;
    pose.hands.right.place = motion::HandPlace::Shin;
    motion::Pose other = holding(motion::HandPlace::Mat);
    other.legs.left.planted = false;
    other.hands.left.place = motion::HandPlace::Shin;
    EXPECT_EQ(wordsFor(pose), wordsFor(other));
    EXPECT_TRUE(wordsFor(pose).contains(QStringLiteral("One knee")));
}

TEST(FigureWords, SayAKeyPictureInsteadOfTheBody) {
    Shown shown;
    shown.picture = {"side-lying", "side-lying", 1};
    EXPECT_EQ(figureInWords(shown), QStringLiteral("It lies on its side with the knees bent."));
}

TEST(FigureWords, KnowEveryKeyPictureThatIsShipped) {
    const QString body = figureInWords({});
    for (const auto& [name, posture] : shippedContent().postures) {
        Shown shown;
        shown.picture = {name, name, 1};
        EXPECT_NE(figureInWords(shown), body) << name;
    }
}

TEST(FigureWords, TellTheMovementsOfASessionApart) {
    const model::Library& library = shippedContent();
    session::TimelineOptions options;
    options.level = model::Level::Standard;
    const auto built = session::buildTimeline(library, *library.routine("five"), options);
    ASSERT_TRUE(built);
    std::map<std::string, std::set<QString>> said;
    for (double at = 0; at < built->duration.count(); at += 0.5) {
        const session::Moment moment = session::momentAt(*built, Seconds{at});
        const QString words = figureInWords({moment.pose, 0, moment.picture, 0});
        EXPECT_FALSE(words.contains(QStringLiteral("left")) || words.contains(QStringLiteral("right")));
        said[built->chapters[moment.chapter].exercise].insert(words);
    }
    for (const char* exercise : {"neutral-spine-draw-in", "knees-to-chest", "pelvic-tilt", "arm-raise"})
        EXPECT_GT(said[exercise].size(), 1U) << exercise;
    EXPECT_GT(said["getting-down"].size(), 3U);
}

} // namespace
} // namespace supine::player
