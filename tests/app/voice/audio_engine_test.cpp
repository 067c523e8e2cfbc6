// SPDX-License-Identifier: GPL-3.0-or-later
// The engine as the player sees it, on a machine without a sound server.
#include "app/library.h"
#include "app/voice/audio_engine.h"
#include "app/voice/cue_sound.h"
#include "app/voice/device/playback.h"
#include "app/voice/make_sound.h"

#include <QEventLoop>

#include <gtest/gtest.h>

namespace supine::voice {
namespace {

class AnEngine : public testing::Test {
protected:
    void SetUp() override {
        // A server that is named and absent: nothing is started, and no test is heard.
        qputenv("PULSE_SERVER", "unix:/nonexistent/supine-test");
        auto read = readPack(QStringLiteral(SUPINE_SOURCE_DIR "/resources/voice/en"), library);
        ASSERT_TRUE(read);
        pack = std::move(*read);
    }

    session::Cue cue(session::CueKind kind) const {
        session::Cue made;
        made.kind = kind;
        made.line = "lines/finish";
        made.seconds = Seconds(4);
        made.breath = motion::BreathKind::In;
        return made;
    }

    Voice voice() const { return Voice({*pack}); }

    model::Library library = library::loadBuiltIn().library;
    std::optional<VoicePack> pack;
    model::Text finish{"lines/finish", "Well done. Take your time."};
};

TEST_F(AnEngine, KnowsWhichLinesItSpeaks) {
    const AudioEngine engine(voice());
    EXPECT_TRUE(engine.hasClip("lines/finish", 0));
    EXPECT_FALSE(engine.hasClip("lines/finish", 1));
    EXPECT_FALSE(engine.hasClip("lines/nothing", 0));
}

TEST_F(AnEngine, TellsTheLengthOfAClipAndElseAnEstimate) {
    const AudioEngine engine(voice());
    EXPECT_EQ(engine.lineSeconds()(finish, 0), pack->clip("lines/finish", 0)->length);
    const model::Text other{"lines/other", "Five words that nobody speaks"};
    EXPECT_EQ(engine.lineSeconds()(other, 0), session::estimatedLineSeconds()(other, 0));
}

TEST_F(AnEngine, WithoutAPackOnlyEstimates) {
    const AudioEngine engine{Voice()};
    EXPECT_FALSE(engine.hasClip("lines/finish", 0));
    EXPECT_EQ(engine.lineSeconds()(finish, 0), session::estimatedLineSeconds()(finish, 0));
}

TEST_F(AnEngine, SpeaksRenderedLinesWhereNoPackSpeaks) {
    const QString path = QStringLiteral("/somewhere/own.opus");
    const RenderedLines rendered{{{"own/first", 2}, {path, Seconds(1.5)}},
                                 {{"lines/finish", 0}, {path, Seconds(9)}}};
    const AudioEngine engine(Voice({*pack}, rendered));
    EXPECT_TRUE(engine.hasClip("own/first", 2));
    EXPECT_FALSE(engine.hasClip("own/first", 1));
    EXPECT_EQ(engine.lineSeconds()({"own/first", "{n}. Out."}, 2), Seconds(1.5));
    EXPECT_EQ(engine.lineSeconds()(finish, 0), pack->clip("lines/finish", 0)->length);
    EXPECT_EQ(Voice({*pack}, rendered).clips("lines/finish", 0).size(), 2U);
}

TEST_F(AnEngine, IsToldWhichLinesNobodySpeaks) {
    EXPECT_TRUE(unspokenLines(library, {*pack}).empty());
    model::Library more = library;
    more.interjections.push_back({"own", {"lines/own", "Let it sink."}});
    const auto unspoken = unspokenLines(more, {*pack});
    ASSERT_EQ(unspoken.size(), 1U);
    EXPECT_EQ(unspoken.front().id, "lines/own");
    EXPECT_EQ(unspoken.front().text, QStringLiteral("Let it sink."));
    EXPECT_EQ(unspokenLines(library, {}).size(), session::spokenTexts(library).size());
}

TEST_F(AnEngine, TellsLengthsAlsoWhenItIsGone) {
    session::LineSeconds lengths;
    {
        const AudioEngine engine(voice());
        lengths = engine.lineSeconds();
    }
    EXPECT_EQ(lengths(finish, 0), pack->clip("lines/finish", 0)->length);
}

TEST_F(AnEngine, SaysOnceThatThereIsNoDevice) {
    AudioEngine engine(voice());
    int lost = 0;
    QEventLoop loop;
    QObject::connect(&engine, &Sound::lost, &loop, [&] {
        ++lost;
        loop.quit();
    });
    engine.open();
    loop.exec();
    loop.processEvents();
    EXPECT_EQ(lost, 1);
}

TEST_F(AnEngine, TakesEveryCueWithoutADeviceAndItsTimeGoesOn) {
    AudioEngine engine(voice());
    engine.open();
    const Seconds before = engine.now();
    for (const auto kind :
         {session::CueKind::Voice, session::CueKind::Chime, session::CueKind::Breath})
        engine.schedule(cue(kind), Seconds(0.5));
    engine.setDelay(Seconds(0.3));
    engine.scheduleClick(Seconds(0.5));
    Volumes quiet;
    quiet.voiceOn = false;
    engine.setVolumes(quiet);
    engine.flush();
    EXPECT_GT(engine.now(), before);
    engine.close();
}

TEST_F(AnEngine, BeginsAtZeroWheneverItIsOpened) {
    AudioEngine engine(voice());
    engine.close();
    for (int time = 0; time < 3; ++time) {
        const Seconds before = steadyNow();
        engine.open();
        const Seconds now = engine.now();
        EXPECT_GE(now, Seconds::zero());
        EXPECT_LE(now, steadyNow() - before);
        engine.close();
    }
}

TEST_F(AnEngine, IsSilentOfACaption) {
    EXPECT_FALSE(soundOf(cue(session::CueKind::Voice), voice())().samples->empty());
    const Part shown = soundOf(cue(session::CueKind::Caption), voice())();
    EXPECT_TRUE(shown.samples->empty());
    EXPECT_FALSE(shown.ducks);
}

} // namespace
} // namespace supine::voice
