// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_keys.h"

#include <gtest/gtest.h>

namespace supine::player {
namespace {

TEST(SessionKeys, MeanWhatTheCardOfShortcutsSays) {
    EXPECT_EQ(actOf(Qt::Key_Space), Act::PlayOrPause);
    EXPECT_EQ(actOf(Qt::Key_Return), Act::PlayOrPause);
    EXPECT_EQ(actOf(Qt::Key_Right), Act::Forward);
    EXPECT_EQ(actOf(Qt::Key_Left), Act::Back);
    EXPECT_EQ(actOf(Qt::CTRL | Qt::Key_Right), Act::NextChapter);
    EXPECT_EQ(actOf(Qt::CTRL | Qt::Key_Left), Act::PreviousChapter);
    EXPECT_EQ(actOf(Qt::Key_N), Act::NextChapter);
    EXPECT_EQ(actOf(Qt::Key_P), Act::PreviousChapter);
    EXPECT_EQ(actOf(Qt::Key_A), Act::Again);
    EXPECT_EQ(actOf(Qt::Key_H), Act::Hurts);
    EXPECT_EQ(actOf(Qt::Key_2), Act::Two);
    EXPECT_EQ(actOf(Qt::Key_C), Act::Captions);
    EXPECT_EQ(actOf(Qt::Key_M), Act::Mirror);
    EXPECT_EQ(actOf(Qt::Key_X), Act::SeeThrough);
    EXPECT_EQ(actOf(Qt::Key_S), Act::SoundPanel);
    EXPECT_EQ(actOf(Qt::Key_R), Act::PacePanel);
    EXPECT_EQ(actOf(Qt::Key_Up), Act::Louder);
    EXPECT_EQ(actOf(Qt::Key_W), Act::Where);
    EXPECT_EQ(actOf(Qt::Key_F11), Act::FullScreen);
    EXPECT_EQ(actOf(Qt::Key_Escape), Act::Escape);
}

TEST(SessionKeys, PlayAndPauseByTheOneKeyThatKeyboardsHaveForIt) {
    EXPECT_EQ(actOf(Qt::Key_MediaPlay), Act::PlayOrPause);
    EXPECT_EQ(actOf(Qt::Key_MediaTogglePlayPause), Act::PlayOrPause);
    EXPECT_EQ(actOf(Qt::Key_MediaPause), Act::Pause);
    EXPECT_EQ(actOf(Qt::Key_MediaStop), Act::Stop);
}

TEST(SessionKeys, TakeTheKeypadLikeTheOtherKeys) {
    EXPECT_EQ(actOf(Qt::KeypadModifier | Qt::Key_1), Act::One);
    EXPECT_EQ(actOf(Qt::KeypadModifier | Qt::Key_Enter), Act::PlayOrPause);
}

TEST(SessionKeys, LeaveToTheProgramWhatBelongsToIt) {
    EXPECT_EQ(actOf(Qt::CTRL | Qt::Key_Q), std::nullopt);
    EXPECT_EQ(actOf(Qt::CTRL | Qt::Key_1), std::nullopt);
    EXPECT_EQ(actOf(Qt::Key_F1), std::nullopt);
    EXPECT_EQ(actOf(Qt::Key_Tab), std::nullopt);
}

} // namespace
} // namespace supine::player
