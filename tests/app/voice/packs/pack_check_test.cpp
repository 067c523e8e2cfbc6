// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text.h"
#include "app/voice/mixing/loudness.h"
#include "app/voice/packs/clip_check.h"
#include "app/voice/packs/opus_file.h"
#include "app/voice/packs/opus_writer.h"
#include "tests/app/voice/packs/pack_under_test.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <numbers>

namespace supine::voice {
namespace {

using testing::HasSubstr;

Samples shipped() {
    return *readOpus(shippedClip());
}

Samples louder(Samples samples, double decibels) {
    const auto gain = static_cast<float>(std::pow(10, decibels / 20));
    for (float& sample : samples)
        sample *= gain;
    return samples;
}

double lengthOf(const Samples& samples) {
    return static_cast<double>(samples.size()) / sampleRate;
}

// Packs whose clips sound as a test wants them.
class AChecked : public AVoicePack {
protected:
    void TearDown() override { text::chooseLanguage(QStringLiteral("en")); }

    static QByteArray entry(const QByteArray& line, int number, const char* text,
                            const QByteArray& file, double seconds) {
        return "  - {line: " + line + ", number: " + QByteArray::number(number) + ", sha256: \"" +
               digest(text) + "\", file: " + file +
               ", seconds: " + QByteArray::number(seconds, 'f', 3) + "}\n";
    }

    void record(const QString& name, const Samples& samples) {
        QFile file(root.filePath(QStringLiteral("mine/") + name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        OpusWriter writer(file, {});
        writer.write(samples);
        ASSERT_TRUE(writer.finish());
    }

    PackReport report(const QByteArray& clips) {
        return checkPack(makePack(QStringLiteral("mine"), "en", clips), library);
    }

    // What is wrong with one clip of the line beside the timeline; the others are missing.
    std::vector<Finding> findingsOf(const Samples& samples, double seconds) {
        QDir().mkpath(root.filePath(QStringLiteral("mine")));
        record(QStringLiteral("a.opus"), samples);
        auto found = report(entry("lines/finish", 0, "Well done.", "a.opus", seconds)).findings;
        std::erase_if(found, [](const Finding& f) { return f.trouble == Trouble::Missing; });
        return found;
    }

    void expectOnly(const std::vector<Finding>& found, Trouble trouble, const char* words) {
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(nameOf(found.front().trouble), nameOf(trouble));
        EXPECT_THAT(found.front().sentence, HasSubstr(words));
        EXPECT_EQ(found.front().line, "lines/finish");
        EXPECT_EQ(found.front().at, (content::Place{9, 5}));
    }
};

TEST_F(AChecked, PackThatIsWholeHasNothingToMend) {
    QDir().mkpath(root.filePath(QStringLiteral("mine")));
    const Samples finish = shipped();
    record(QStringLiteral("a.opus"), finish);
    const double seconds = lengthOf(finish);
    const PackReport good =
        report(entry("lines/finish", 0, "Well done.", "a.opus", seconds) +
               entry("tilt/later", 1, "One. Out, and tilt.", "a.opus", seconds) +
               entry("tilt/later", 2, "Two. Out, and tilt.", "a.opus", seconds) +
               entry("tilt/later", 3, "Three. Out, and tilt.", "a.opus", seconds));
    EXPECT_TRUE(good.findings.empty()) << good.findings.front().sentence;
    EXPECT_EQ(good.lines, 4U);
    EXPECT_EQ(good.spoken, 4U);
    EXPECT_EQ(good.locale, "en");
}

TEST_F(AChecked, PackIsToldEveryLineItHasNoClipFor) {
    const PackReport found = report(entry("gone/line", 0, "Gone.", "a.opus", 1));
    EXPECT_EQ(found.spoken, 0U);
    ASSERT_EQ(found.findings.size(), 5U);
    EXPECT_EQ(found.findings[0].sentence,
              "\"gone/line\" is a line that nothing says; leave its clip out.");
    EXPECT_EQ(found.findings[1].sentence,
              "\"tilt/later\" number 1 has no clip; record this: \"One. Out, and tilt.\"");
    EXPECT_EQ(found.findings[4].sentence,
              "\"lines/finish\" has no clip; record this: \"Well done.\"");
}

TEST_F(AChecked, ClipOfAnOlderTextIsToldTheNewOne) {
    QDir().mkpath(root.filePath(QStringLiteral("mine")));
    record(QStringLiteral("a.opus"), shipped());
    const auto found = report(entry("tilt/later", 2, "Two. Tilt.", "a.opus", 1)).findings;
    EXPECT_EQ(nameOf(found.front().trouble), "stale");
    EXPECT_EQ(found.front().sentence, "\"tilt/later\" number 2 has another text since; record "
                                      "this: \"Two. Out, and tilt.\"");
}

TEST_F(AChecked, FileThatIsMissingOrNoOpusIsNamed) {
    const QByteArray entries = entry("lines/finish", 0, "Well done.", "a.opus", 1);
    EXPECT_EQ(report(entries).findings.front().sentence,
              "a.opus is missing or may not be read; put it beside the manifest.");
    write(root.filePath(QStringLiteral("mine/a.opus")), "RIFF, but not for long enough to be any");
    EXPECT_EQ(report(entries).findings.front().sentence,
              "a.opus is not an Ogg Opus file; save it as Ogg Opus.");
    QFile good(shippedClip());
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    write(root.filePath(QStringLiteral("mine/a.opus")), good.read(60));
    EXPECT_EQ(report(entries).findings.front().sentence,
              "a.opus cannot be decoded; save it as Ogg Opus again.");
}

TEST_F(AChecked, ClipIsToldWhenItIsCutOff) {
    Samples cut = louder(shipped(), 24);
    for (float& sample : cut)
        sample = std::clamp(sample, -1.0F, 1.0F);
    const auto found = findingsOf(cut, lengthOf(cut));
    ASSERT_EQ(found.size(), 2U); // what is cut off so much is too loud as well
    EXPECT_EQ(nameOf(found[0].trouble), "clipped");
    EXPECT_EQ(nameOf(found[1].trouble), "loud");
}

TEST_F(AChecked, ClipIsToldHowLoudItIs) {
    const double seconds = lengthOf(shipped());
    EXPECT_TRUE(findingsOf(shipped(), seconds).empty());
    EXPECT_TRUE(findingsOf(louder(shipped(), -3), seconds).empty());
    expectOnly(findingsOf(louder(shipped(), -12), seconds), Trouble::Quiet,
               "a.opus is too quiet at -3");
    expectOnly(findingsOf(Samples(sampleRate, 0.0F), 1), Trouble::Quiet, "a.opus is silent");
}

TEST_F(AChecked, ClipIsToldWhenTheManifestSaysAnotherLength) {
    const double seconds = lengthOf(shipped());
    EXPECT_TRUE(findingsOf(shipped(), seconds + 0.04).empty());
    expectOnly(findingsOf(shipped(), seconds + 0.06), Trouble::WrongLength, "; write seconds: ");
}

TEST_F(AChecked, ClipIsToldWhenItsPhaseMayBeShorter) {
    QDir().mkpath(root.filePath(QStringLiteral("mine")));
    Samples twice = shipped();
    twice.insert(twice.end(), twice.begin(), twice.end());
    ASSERT_GT(lengthOf(twice), 4);
    record(QStringLiteral("a.opus"), twice);
    const auto found =
        report(entry("tilt/later", 1, "One. Out, and tilt.", "a.opus", lengthOf(twice))).findings;
    EXPECT_EQ(nameOf(found.front().trouble), "too-long");
    EXPECT_THAT(found.front().sentence, HasSubstr("its phase may be as short as 4.00 s"));
}

TEST_F(AChecked, PackWithAFaultyManifestIsToldOnlyThat) {
    const PackReport found = checkPack(root.filePath(QStringLiteral("nothing")), library);
    ASSERT_EQ(found.findings.size(), 1U);
    EXPECT_EQ(nameOf(found.findings.front().trouble), "manifest");
    const PackReport bad = report(entry("lines/finish", 0, "a", "../a.opus", 1));
    ASSERT_EQ(bad.findings.size(), 1U);
    EXPECT_EQ(bad.findings.front().at.line, 9);
}

TEST_F(AChecked, PackInALanguageWithoutWordsIsToldSo) {
    const PackReport found = checkPack(
        makePack(QStringLiteral("mine"), "fi", entry("lines/finish", 0, "a", "a.opus", 1)),
        library);
    ASSERT_EQ(found.findings.size(), 1U);
    EXPECT_EQ(found.findings.front().sentence,
              "Supine has no words in \"fi\"; it has them in en, de.");
}

TEST(ClippedPlaces, AreRunsAtFullScale) {
    EXPECT_EQ(clippedPlaces({0.5F, 1.0F, 1.0F, 0.5F}), 0);
    EXPECT_EQ(clippedPlaces({0.5F, 1.0F, 1.0F, 1.0F, 0.5F}), 1);
    EXPECT_EQ(clippedPlaces({-1.0F, -1.0F, -1.0F, -1.0F, 0.0F, 1.0F, 1.0F, 1.0F}), 2);
}

} // namespace
} // namespace supine::voice
