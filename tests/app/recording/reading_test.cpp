// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/reading.h"

#include "app/recording/words.h"
#include "tests/app/recording/studio.h"
#include "tests/app/voice/recording/voices.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

namespace supine::recording {
namespace {

using State = Reading::State;
using Kind = Notice::Kind;
using Trouble = voice::Recorder::Trouble;

class AReading : public testing::Test {
protected:
    std::unique_ptr<Reading> begun() {
        auto packs = voice::recordedPacks(root(), QStringLiteral("en"));
        return std::make_unique<Reading>(
            scriptOf(twoMovements()),
            packs.empty() ? voice::RecordedPack::begin(root(), QStringLiteral("en"),
                                                       {QStringLiteral("Maria"),
                                                        QStringLiteral("Spoken by Maria"),
                                                        QStringLiteral("For us")})
                          : packs.front(),
            microphone, speakers);
    }
    QString root() const { return dir.filePath(QStringLiteral("voice")); }
    void record(Reading& reading, const voice::Samples& samples) {
        reading.recordOrStop();
        microphone.say(samples);
        reading.recordOrStop();
        microphone.end();
    }

    QTemporaryDir dir;
    SaidByTest microphone;
    HeardByTest speakers;
};

TEST_F(AReading, RecordsALineAndKeepsItAndGoesOn) {
    const auto reading = begun();
    EXPECT_EQ(reading->at(), 0U);
    reading->recordOrStop();
    EXPECT_EQ(reading->state(), State::Opening);
    microphone.say(words(Seconds(1)));
    EXPECT_EQ(reading->state(), State::Recording);
    reading->recordOrStop();
    EXPECT_EQ(reading->state(), State::Ending);
    microphone.say(voice::voice(Seconds(0.2))); // the last words, on their way until now
    microphone.end();
    ASSERT_EQ(reading->state(), State::Taken);
    EXPECT_EQ(reading->verdict(), voice::Verdict::Good);
    EXPECT_EQ(reading->recorded(), 0U);
    reading->keep();
    EXPECT_EQ(reading->recorded(), 1U);
    EXPECT_GT(reading->at(), 0U);
    EXPECT_EQ(reading->state(), State::Ready);
}

TEST_F(AReading, IsGoneOnWithWhereItWasLeft) {
    {
        const auto reading = begun();
        record(*reading, words(Seconds(1)));
        reading->keep();
    }
    const auto again = begun();
    EXPECT_EQ(again->recorded(), 1U);
    EXPECT_TRUE(again->isRecorded(0));
    EXPECT_NE(again->at(), 0U);
    again->go(0);
    EXPECT_EQ(again->sound().size() > 40000U, true);
}

TEST_F(AReading, ComesToOftenSpokenLinesBeforeRareOnes) {
    const auto reading = begun();
    std::vector<bool> rare;
    while (reading->nextMissing() || !reading->isRecorded(reading->at())) {
        rare.push_back(reading->line().isRare);
        record(*reading, words(Seconds(0.5)));
        reading->keep();
    }
    EXPECT_EQ(rare.size(), reading->script().lines.size());
    EXPECT_TRUE(std::is_sorted(rare.begin(), rare.end()));
    EXPECT_TRUE(rare.back());
}

TEST_F(AReading, KeepsTheOldClipUntilAnotherIsKept) {
    const auto reading = begun();
    record(*reading, words(Seconds(1)));
    reading->keep();
    reading->go(0);
    record(*reading, words(Seconds(2)));
    ASSERT_EQ(reading->state(), State::Taken);
    EXPECT_NEAR(begun()->pack().clip("tilt/in-1", 0)->length.count(), 1.07, 0.05);
    reading->keep();
    EXPECT_NEAR(begun()->pack().clip("tilt/in-1", 0)->length.count(), 2.07, 0.05);
}

TEST_F(AReading, LeavesATakeWithItsLineWhileOneGoesToOthers) {
    const auto reading = begun();
    record(*reading, words(Seconds(1)));
    reading->step(1);
    EXPECT_EQ(reading->state(), State::Ready);
    EXPECT_TRUE(reading->hasUnkept());
    reading->step(-1);
    ASSERT_EQ(reading->state(), State::Taken);
    EXPECT_NEAR(reading->take()->length().count(), 1.07, 0.05);
    EXPECT_TRUE(reading->keepAll());
    EXPECT_FALSE(reading->hasUnkept());
    EXPECT_TRUE(reading->isRecorded(0));
}

TEST_F(AReading, KeepsWhatIsNewWhenItIsLeftInTheMiddle) {
    const auto reading = begun();
    record(*reading, words(Seconds(1)));
    reading->keep();
    reading->go(0);
    record(*reading, words(Seconds(2))); // in place of a clip
    reading->go(1);
    record(*reading, words(Seconds(1))); // of a line without one
    reading->keepWhatIsNew();
    EXPECT_TRUE(begun()->isRecorded(1));
    EXPECT_NEAR(begun()->pack().clip("tilt/in-1", 0)->length.count(), 1.07, 0.05);
}

TEST_F(AReading, DoesNotWanderWhileItRecords) {
    const auto reading = begun();
    reading->recordOrStop();
    microphone.say(words(Seconds(0.5)));
    reading->step(1);
    reading->skipSections(1);
    reading->listen();
    reading->keep();
    EXPECT_EQ(reading->at(), 0U);
    EXPECT_EQ(reading->state(), State::Recording);
}

TEST_F(AReading, StopsByItselfAfterAMinute) {
    const auto reading = begun();
    reading->recordOrStop();
    microphone.say(voice::voice(Seconds(61)));
    EXPECT_TRUE(microphone.isStopped);
    EXPECT_EQ(reading->state(), State::Ending);
}

TEST_F(AReading, OfNothingLeavesTheTakeBefore) {
    const auto reading = begun();
    record(*reading, words(Seconds(1)));
    record(*reading, voice::room(Seconds(1)));
    EXPECT_TRUE(reading->cameToNothing());
    EXPECT_EQ(reading->state(), State::Taken);
    EXPECT_NEAR(reading->take()->length().count(), 1.07, 0.05);
    EXPECT_TRUE(isWarning(*reading));
    EXPECT_TRUE(sentence(*reading).contains(QStringLiteral("still here")));
}

TEST_F(AReading, TellsAMutedMicrophoneFromAQuietRoom) {
    const auto reading = begun();
    record(*reading, voice::Samples(48000));
    EXPECT_TRUE(sentence(*reading).contains(QStringLiteral("muted")));
    record(*reading, voice::room(Seconds(1)));
    EXPECT_TRUE(sentence(*reading).contains(QStringLiteral("No words")));
}

TEST_F(AReading, SaysEachTroubleOfTheMicrophone) {
    const auto reading = begun();
    std::set<QString> sentences;
    for (const Trouble trouble : {Trouble::NoMicrophone, Trouble::Refused, Trouble::Lost}) {
        reading->recordOrStop();
        microphone.end(trouble);
        EXPECT_EQ(reading->state(), State::Ready);
        EXPECT_TRUE(isWarning(*reading));
        sentences.insert(sentence(*reading));
    }
    EXPECT_EQ(sentences.size(), 3U);
    record(*reading, words(Seconds(1))); // and it can be tried again
    EXPECT_EQ(reading->state(), State::Taken);
    EXPECT_EQ(reading->notice().kind, Kind::None);
}

TEST_F(AReading, KeepsWhatWasSaidBeforeTheMicrophoneWentAway) {
    const auto reading = begun();
    reading->recordOrStop();
    microphone.say(words(Seconds(1)));
    microphone.end(Trouble::Lost);
    EXPECT_EQ(reading->state(), State::Taken);
    EXPECT_EQ(reading->notice().kind, Kind::LostInTake);
    EXPECT_NEAR(reading->take()->length().count(), 1.07, 0.05);
}

TEST_F(AReading, CalledOffBeforeItBeganSaysNothing) {
    const auto reading = begun();
    reading->recordOrStop();
    reading->recordOrStop();
    microphone.end();
    EXPECT_EQ(reading->state(), State::Ready);
    EXPECT_FALSE(isWarning(*reading));
}

TEST_F(AReading, HasTheTakeStillWhenItCannotBeSaved) {
    QFile inTheWay(root());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    const auto reading = begun();
    record(*reading, words(Seconds(1)));
    reading->keep();
    EXPECT_EQ(reading->state(), State::Taken);
    EXPECT_EQ(reading->notice().kind, Kind::NotSaved);
    EXPECT_FALSE(reading->keepAll());
    inTheWay.remove();
    reading->keep();
    EXPECT_TRUE(begun()->isRecorded(0));
}

TEST_F(AReading, PlaysTheTakeElseTheClip) {
    const auto reading = begun();
    reading->listen();
    EXPECT_EQ(speakers.played, nullptr);
    record(*reading, words(Seconds(1)));
    reading->listen();
    ASSERT_NE(speakers.played, nullptr);
    EXPECT_EQ(speakers.played->size(), reading->take()->samples.size());
    reading->listen(); // again is stop
    EXPECT_EQ(speakers.played, nullptr);
    reading->keep();
    reading->go(0);
    reading->listen();
    EXPECT_NE(speakers.played, nullptr);
    speakers.end(true);
    EXPECT_FALSE(reading->isListening());
}

TEST_F(AReading, SaysWhenThereIsNothingToListenWith) {
    const auto reading = begun();
    record(*reading, words(Seconds(1)));
    reading->listen();
    speakers.end(false);
    EXPECT_EQ(reading->notice().kind, Kind::NoSpeakers);
}

TEST_F(AReading, SaysWhatIsWrongWithATake) {
    const auto reading = begun();
    record(*reading, words(Seconds(4))); // the phase leaves three
    EXPECT_TRUE(sentence(*reading).contains(QStringLiteral("3.0 seconds")))
        << sentence(*reading).toStdString();
    EXPECT_TRUE(isWarning(*reading));
    record(*reading, words(Seconds(1)));
    EXPECT_EQ(sentence(*reading), QStringLiteral("Good: 1.1 seconds."));
    EXPECT_FALSE(isWarning(*reading));
}

TEST_F(AReading, SaysThatWordsHaveChangedSinceTheyWereRecorded) {
    auto pack =
        voice::RecordedPack::begin(root(), QStringLiteral("en"),
                                   {QStringLiteral("M"), QStringLiteral("S"), QStringLiteral("L")});
    ASSERT_FALSE(pack.keep("tilt/in-1", 0, QByteArray(64, 'a'),
                           voice::takeOf(words(Seconds(1)), Seconds(0))));
    const auto reading = begun();
    EXPECT_FALSE(reading->isRecorded(0));
    EXPECT_TRUE(sentence(*reading).contains(QStringLiteral("changed")));
}

} // namespace
} // namespace supine::recording
