// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/speaking.h"
#include "app/voice/mixing/loudness.h"
#include "tests/app/voice/engines/fake_engine.h"

#include <gtest/gtest.h>

namespace supine::voice {
namespace {

using namespace std::chrono_literals;

const Utterance breathe{QStringLiteral("Breathe in slowly."), QStringLiteral("en")};

// Long enough for any machine, where the engine ends by itself.
constexpr SpeakingLimits patient{10min, 4 * 1024 * 1024};

Result<Samples, SpeakingFault> spoken(const char* arguments,
                                      const SpeakingLimits& limits = patient) {
    const std::atomic<bool> cancelled = false;
    return speak(fakeEngine(QString::fromLatin1(arguments)), breathe, limits, cancelled);
}

QString faultOf(const char* arguments, const SpeakingLimits& limits = patient) {
    const auto result = spoken(arguments, limits);
    return result ? QStringLiteral("none") : result.error().sentence;
}

TEST(Speaking, BringsTheTextInEachOfItsWays) {
    for (const char* way :
         {"say {text} {wav}", "read {text-file} {wav}", "pipe", "share {text} {wav}"}) {
        const auto samples = spoken(way);
        ASSERT_TRUE(samples) << way << ": " << samples.error().sentence.toStdString();
        const Seconds length = toSeconds(static_cast<Frame>(samples->size()));
        EXPECT_NEAR(length.count(), 0.05 * double(breathe.text.size()), 0.01) << way;
        EXPECT_NEAR(loudnessOf(*samples).value(), spokenLoudness, 0.5) << way;
    }
}

TEST(Speaking, StopsAnEngineThatHangs) {
    EXPECT_EQ(faultOf("hang", {100ms, 1024}),
              QStringLiteral("fake_engine took longer than 1 second(s) for one line and was "
                             "stopped; choose another speech program in the settings."));
}

TEST(Speaking, StopsAnEngineThatWritesTooMuch) {
    const QString sentence =
        QStringLiteral("fake_engine wrote more than a line can be and was stopped; choose another "
                       "speech program in the settings.");
    EXPECT_EQ(faultOf("huge {wav}"), sentence);
    EXPECT_EQ(faultOf("huge /dev/stdout"), sentence);
    EXPECT_EQ(faultOf("huge /dev/stderr"), sentence);
}

TEST(Speaking, SaysWhyAnEngineFails) {
    EXPECT_EQ(faultOf("fail"),
              QStringLiteral("fake_engine failed (there is no voice of this name); mend its "
                             "command, or choose another speech program in the settings."));
    EXPECT_TRUE(faultOf("crash").startsWith(QStringLiteral("fake_engine failed (")));
}

TEST(Speaking, RefusesWhatIsNoSound) {
    const QString sentence =
        QStringLiteral("fake_engine wrote no sound that can be read; mend its command, or choose "
                       "another speech program in the settings.");
    for (const char* mode : {"rubbish {wav}", "silence {wav}", "nothing", "nothing {wav}",
                             "folder {wav}", "pipe-file {wav}"})
        EXPECT_EQ(faultOf(mode), sentence) << mode;
}

TEST(Speaking, SaysThatAProgramIsNotThere) {
    const std::atomic<bool> cancelled = false;
    const SpeechEngine gone{QStringList(QStringLiteral("/nonexistent/speak"))};
    EXPECT_EQ(speak(gone, breathe, patient, cancelled).error().sentence,
              QStringLiteral("speak cannot be started; install it again, or choose another speech "
                             "program in the settings."));
}

TEST(Speaking, EndsAtOnceWhenNobodyWantsItAnyMore) {
    const std::atomic<bool> cancelled = true;
    const auto result = speak(fakeEngine(QStringLiteral("hang")), breathe, patient, cancelled);
    ASSERT_FALSE(result);
    EXPECT_TRUE(result.error().isCancelled);
    EXPECT_TRUE(result.error().sentence.isEmpty());
}

} // namespace
} // namespace supine::voice
