// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/lines_ahead.h"

#include <QEventLoop>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace supine::voice {
namespace {

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::SizeIs;

class Ahead : public testing::Test {
protected:
    Ahead() {
        QObject::connect(&ahead, &LinesAhead::progressed, &ahead,
                         [this](int ready, int) { progress.push_back(ready); });
        QObject::connect(&ahead, &LinesAhead::failed, &ahead,
                         [this](const QString& sentence) { failures << sentence; });
    }

    static SpeechChoice own(const char* arguments) {
        return {SpeechChoice::Kind::Own,
                QStringLiteral("\"" FAKE_ENGINE "\" ") + QString::fromLatin1(arguments)};
    }

    static std::vector<UnspokenLine> fourLines() {
        return {{"a/one", 0, QStringLiteral("Breathe in.")},
                {"a/two", 1, QStringLiteral("One. Out.")},
                {"a/two", 2, QStringLiteral("Two. Out, and hold.")},
                {"b/three", 0, QStringLiteral("Rest.")}};
    }

    void prepare(const SpeechChoice& choice, std::vector<UnspokenLine> lines = fourLines()) {
        QEventLoop loop;
        bool ended = false;
        QObject::connect(&ahead, &LinesAhead::finished, &loop, [&] {
            ended = true;
            loop.quit();
        });
        ahead.prepare(choice, QStringLiteral("en"), std::move(lines));
        if (!ended)
            loop.exec();
    }

    QTemporaryDir folder;
    LineCache cache{folder.path()};
    LinesAhead ahead{cache, EnginePlaces{}, SpeakingLimits{10min, 4 * 1024 * 1024}};
    std::vector<int> progress;
    QStringList failures;
};

TEST_F(Ahead, EveryLineIsSpokenAndTold) {
    prepare(own("say {text} {wav}"));
    EXPECT_THAT(progress, ElementsAre(0, 1, 2, 3, 4));
    EXPECT_TRUE(failures.isEmpty());
    EXPECT_FALSE(ahead.isRunning());
    ASSERT_THAT(ahead.lines(), SizeIs(4));
    EXPECT_NEAR(ahead.lines().at({"a/two", 2}).length.count(), 19 * 0.05, 0.02);
    EXPECT_EQ(ahead.status(), QStringLiteral("fake_engine speaks 4 line(s)."));
}

TEST_F(Ahead, WhatWasSpokenBeforeIsThereAtOnce) {
    prepare(own("say {text} {wav}"));
    progress.clear();
    LinesAhead again(cache, EnginePlaces{});
    again.prepare(own("say {text} {wav}"), QStringLiteral("en"), fourLines());
    EXPECT_THAT(again.lines(), SizeIs(4));
    EXPECT_FALSE(again.isRunning());
}

TEST_F(Ahead, AnEngineThatFailsIsGivenUpAndToldOnce) {
    prepare(own("fail"));
    EXPECT_THAT(failures, SizeIs(1));
    EXPECT_TRUE(ahead.lines().empty());
    EXPECT_EQ(ahead.status(), failures.first());
}

TEST_F(Ahead, OneLineThatFailsIsLeftOut) {
    auto lines = fourLines();
    lines[1].text.clear(); // which makes the engine speak for no time at all
    prepare(own("say {text} {wav}"), lines);
    EXPECT_THAT(failures, SizeIs(1));
    EXPECT_THAT(ahead.lines(), SizeIs(3));
    EXPECT_FALSE(ahead.lines().contains({"a/two", 1}));
}

TEST_F(Ahead, ACommandThatIsNoneIsTold) {
    prepare({SpeechChoice::Kind::Own, QStringLiteral("/nonexistent/speak {text}")});
    ASSERT_THAT(failures, SizeIs(1));
    EXPECT_TRUE(failures.first().startsWith(QStringLiteral("There is no program")));
}

TEST_F(Ahead, NothingIsSpokenWhenItIsOff) {
    prepare({SpeechChoice::Kind::Off, QStringLiteral("speak")});
    EXPECT_TRUE(ahead.lines().empty());
    EXPECT_TRUE(failures.isEmpty());
    EXPECT_EQ(ahead.status(),
              QStringLiteral("Nobody speaks 4 line(s): a chime and a caption stand for each."));
}

TEST_F(Ahead, AutomaticTakesWhatIsFound) {
    LinesAhead bare(cache, {[](const QString&) { return QString(); }, {}});
    bare.prepare({}, QStringLiteral("en"), fourLines());
    EXPECT_FALSE(bare.isRunning());
    EXPECT_TRUE(bare.lines().empty());
}

TEST_F(Ahead, ANewWishReplacesTheOneBefore) {
    ahead.prepare(own("hang"), QStringLiteral("en"), fourLines());
    EXPECT_TRUE(ahead.isRunning());
    prepare(own("say {text} {wav}"));
    EXPECT_THAT(ahead.lines(), SizeIs(4));
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(Ahead, ItEndsWithoutWaitingForAnEngineThatHangs) {
    LinesAhead hanging(cache, EnginePlaces{}, SpeakingLimits{1000h, 1024});
    hanging.prepare(own("hang"), QStringLiteral("en"), fourLines());
    EXPECT_TRUE(hanging.isRunning());
}

TEST_F(Ahead, WhatCannotBeKeptIsTold) {
    LinesAhead full(LineCache(QStringLiteral("/dev/null/voice")), EnginePlaces{});
    QEventLoop loop;
    QStringList told;
    QObject::connect(&full, &LinesAhead::failed, &loop,
                     [&told](const QString& sentence) { told << sentence; });
    QObject::connect(&full, &LinesAhead::finished, &loop, &QEventLoop::quit);
    full.prepare(own("say {text} {wav}"), QStringLiteral("en"), fourLines());
    loop.exec();
    EXPECT_EQ(told, QStringList(QStringLiteral("Spoken lines cannot be kept in /dev/null/voice; "
                                               "make room on the disk.")));
}

} // namespace
} // namespace supine::voice
