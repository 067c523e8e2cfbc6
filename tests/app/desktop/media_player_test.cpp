// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media_player.h"

#include "situations.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

#include <cmath>

namespace supine::desktop {

namespace {

using Command = MediaPlayer::Command;
using player::Act;
using session::State;

constexpr Command allCommands[]{Command::Play, Command::Pause, Command::PlayPause,
                                Command::Stop, Command::Next,  Command::Previous};

class MediaPlayerTest : public testing::Test {
protected:
    MediaPlayerTest() {
        qRegisterMetaType<Seconds>();
        QObject::connect(&player, &MediaPlayer::actWanted, &player,
                         [this](Act act) { acts.push_back(act); });
        QObject::connect(&player, &MediaPlayer::seekWanted, &player,
                         [this](Seconds to) { seeks.push_back(to); });
        QObject::connect(&player, &MediaPlayer::startWanted, &player, [this] { ++starts; });
    }

    Situation now = inTheTilt();
    MediaPlayer player{[this] { return now; }};
    std::vector<Act> acts;
    std::vector<Seconds> seeks;
    int starts = 0;
};

} // namespace

TEST_F(MediaPlayerTest, HandsEveryCommandToTheSessionInAnyOfItsStates) {
    for (const State state : {State::Playing, State::Paused, State::Hurting}) {
        now = inTheTilt(state);
        acts.clear();
        for (const Command command : allCommands)
            player.command(command);
        EXPECT_EQ(acts, (std::vector<Act>{Act::Play, Act::Pause, Act::PlayOrPause, Act::Stop,
                                          Act::NextChapter, Act::PreviousChapter}));
    }
    EXPECT_EQ(starts, 0);
}

TEST_F(MediaPlayerTest, BeginsASessionByPlayAndByPlayPauseAlone) {
    now = atHome();
    for (const Command command : allCommands)
        player.command(command);
    EXPECT_EQ(starts, 2);
    EXPECT_TRUE(acts.empty());
}

TEST_F(MediaPlayerTest, BeginsNothingWhereNothingMayBegin) {
    now = inTheTilt(State::Finished);
    for (const Command command : allCommands)
        player.command(command);
    EXPECT_EQ(starts, 0);
    EXPECT_TRUE(acts.empty());
}

TEST_F(MediaPlayerTest, SeeksWithinTheSession) {
    player.seekBy(Seconds(10));
    player.seekBy(Seconds(-1000));
    player.seekBy(Seconds(1000));
    EXPECT_EQ(seeks, (std::vector<Seconds>{Seconds(210.5), Seconds(0), Seconds(386)}));
}

TEST_F(MediaPlayerTest, GoesToAPlaceOfThisTrackOnly) {
    const QDBusObjectPath track = trackOf(now.practising);
    player.setPosition(QDBusObjectPath(QStringLiteral("/another")), Seconds(10));
    player.setPosition(track, Seconds(-1));
    player.setPosition(track, Seconds(387));
    EXPECT_TRUE(seeks.empty());
    player.setPosition(track, Seconds(30));
    EXPECT_EQ(seeks, std::vector<Seconds>{Seconds(30)});
}

TEST_F(MediaPlayerTest, SeeksNowhereWhileAQuestionIsOpen) {
    now = inTheTilt(State::Hurting);
    player.seekBy(Seconds(10));
    player.setPosition(trackOf(now.practising), Seconds(30));
    EXPECT_TRUE(seeks.empty());
}

TEST_F(MediaPlayerTest, BringsTheVolumeInsideItsLimits) {
    QSignalSpy wanted(&player, &MediaPlayer::volumeWanted);
    player.setVolume(-3);
    player.setVolume(7);
    player.setVolume(0.5);
    player.setVolume(std::nan(""));
    ASSERT_EQ(wanted.count(), 3);
    EXPECT_EQ(wanted[0][0], 0.0);
    EXPECT_EQ(wanted[1][0], 1.0);
    EXPECT_EQ(wanted[2][0], 0.5);
}

TEST_F(MediaPlayerTest, TellsChangesOnce) {
    QSignalSpy told(&player, &MediaPlayer::propertiesChanged);
    player.follow(now, Seconds(0));
    ASSERT_EQ(told.count(), 1);
    EXPECT_TRUE(told[0][0].toMap().contains(QStringLiteral("Metadata")));
    player.follow(now, Seconds(0));
    EXPECT_EQ(told.count(), 1);
    EXPECT_EQ(player.properties().value(QStringLiteral("Volume")), 0.75);
}

TEST_F(MediaPlayerTest, ShowsThePictureOfTheExerciseThatIsOn) {
    const QUrl picture(QStringLiteral("file:///tilt.png"));
    player.setPicture(QStringLiteral("pelvic-tilt"), picture);
    player.follow(now, Seconds(0));
    const auto shown = [this] {
        return player.properties()
            .value(QStringLiteral("Metadata"))
            .toMap()
            .value(QStringLiteral("mpris:artUrl"));
    };
    EXPECT_EQ(shown(), picture.toString());
    now.practising.exercise = "arm-raise";
    player.follow(now, Seconds(1));
    EXPECT_FALSE(shown().isValid());
}

TEST_F(MediaPlayerTest, TellsAJumpAndKnowsThePlaceOfThisMoment) {
    QSignalSpy jumps(&player, &MediaPlayer::placeChanged);
    player.follow(now, Seconds(0));
    jumps.clear();
    now.practising.position = Seconds(60);
    EXPECT_EQ(player.position(), Seconds(60));
    player.follow(now, Seconds(0));
    ASSERT_EQ(jumps.count(), 1);
    EXPECT_EQ(jumps[0][0].value<Seconds>(), Seconds(60));
}

} // namespace supine::desktop
