// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/media_properties.h"

#include "situations.h"

#include <gtest/gtest.h>

namespace supine::desktop {
namespace {

using session::State;

QVariant property(const Situation& situation, const char* name, const QUrl& picture = {}) {
    return mediaProperties(situation, picture).value(QString::fromLatin1(name));
}

QVariant metadatum(const Situation& situation, const char* name, const QUrl& picture = {}) {
    return property(situation, "Metadata", picture).toMap().value(QString::fromLatin1(name));
}

} // namespace

TEST(MediaProperties, PlayWhilePlayingPauseAlsoWhileItHurtsAndElseStop) {
    EXPECT_EQ(property(inTheTilt(State::Playing), "PlaybackStatus"), QStringLiteral("Playing"));
    EXPECT_EQ(property(inTheTilt(State::Paused), "PlaybackStatus"), QStringLiteral("Paused"));
    EXPECT_EQ(property(inTheTilt(State::Hurting), "PlaybackStatus"), QStringLiteral("Paused"));
    EXPECT_EQ(property(inTheTilt(State::Finished), "PlaybackStatus"), QStringLiteral("Stopped"));
    EXPECT_EQ(property(atHome(), "PlaybackStatus"), QStringLiteral("Stopped"));
}

TEST(MediaProperties, NameExerciseRoutineNumberAndTheLengthOfTheWholeSession) {
    const Situation situation = inTheTilt();
    EXPECT_EQ(metadatum(situation, "xesam:title"), QStringLiteral("Pelvic tilt"));
    EXPECT_EQ(metadatum(situation, "xesam:album"), QStringLiteral("Daily five"));
    EXPECT_EQ(metadatum(situation, "xesam:trackNumber"), 6);
    EXPECT_EQ(metadatum(situation, "mpris:length"), 386'000'000LL);
}

TEST(MediaProperties, CallARoutineWithoutATitleSupine) {
    Situation situation = inTheTilt();
    situation.practising.routineTitle.clear();
    EXPECT_EQ(metadatum(situation, "xesam:album"), QStringLiteral("Supine"));
}

TEST(MediaProperties, ShowThePictureByItsUrlOnceThereIsOne) {
    EXPECT_FALSE(metadatum(inTheTilt(), "mpris:artUrl").isValid());
    const QUrl picture = QUrl::fromLocalFile(QStringLiteral("/a b/pelvic-tilt.png"));
    EXPECT_EQ(metadatum(inTheTilt(), "mpris:artUrl", picture),
              QStringLiteral("file:///a%20b/pelvic-tilt.png"));
}

TEST(MediaProperties, KeepOneTrackForTheWholeSession) {
    Situation next = inTheTilt();
    next.practising.exercise = "arm-raise";
    next.practising.chapter = 7;
    EXPECT_EQ(trackOf(inTheTilt().practising), trackOf(next.practising));
    next.practising.routine = "arm-raise";
    EXPECT_EQ(trackOf(next.practising).path(), QStringLiteral("/app/supine/session/arm_raise"));
}

TEST(MediaProperties, SayNoTrackWhereThereIsNoSession) {
    for (const Situation& situation : {atHome(), inTheTilt(State::Finished)}) {
        const QVariantMap metadata = property(situation, "Metadata").toMap();
        EXPECT_EQ(metadata.size(), 1);
        EXPECT_EQ(metadata.value(QStringLiteral("mpris:trackid")).value<QDBusObjectPath>().path(),
                  QStringLiteral("/org/mpris/MediaPlayer2/TrackList/NoTrack"));
    }
}

TEST(MediaProperties, OfferOnlyWhatWouldDoSomething) {
    EXPECT_EQ(property(inTheTilt(), "CanSeek"), true);
    EXPECT_EQ(property(inTheTilt(State::Hurting), "CanSeek"), false);
    EXPECT_EQ(property(inTheTilt(State::Hurting), "CanGoNext"), true) << "it skips";
    EXPECT_EQ(property(inTheTilt(State::Hurting), "CanPlay"), true) << "it carries on";
    EXPECT_EQ(property(atHome(), "CanPlay"), true);
    EXPECT_EQ(property(atHome(), "CanGoNext"), false);
    EXPECT_EQ(property(inTheTilt(State::Finished), "CanPlay"), false);
    EXPECT_EQ(property(inTheTilt(State::Finished), "CanPause"), false);
}

TEST(MediaProperties, TellOnlyWhatHasChanged) {
    const QVariantMap playing = mediaProperties(inTheTilt(), {});
    EXPECT_TRUE(changedProperties(playing, mediaProperties(inTheTilt(), {})).isEmpty());
    const QVariantMap paused = mediaProperties(inTheTilt(State::Paused), {});
    EXPECT_EQ(changedProperties(playing, paused).keys(),
              QStringList{QStringLiteral("PlaybackStatus")});
    Situation later = inTheTilt();
    later.practising.position += Seconds(1);
    EXPECT_TRUE(changedProperties(playing, mediaProperties(later, {})).isEmpty());
}

TEST(MediaProperties, CountInMicroseconds) {
    EXPECT_EQ(toMicroseconds(Seconds(1.5)), 1'500'000);
    EXPECT_EQ(fromMicroseconds(-5'000'000), Seconds(-5));
}

} // namespace supine::desktop
