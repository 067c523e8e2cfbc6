// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/voice.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::voice {
namespace {

QByteArray digest(const char* text) {
    return QCryptographicHash::hash(QByteArray(text), QCryptographicHash::Sha256).toHex();
}

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

// One line that counts, and one that is said outside the timeline.
model::Library smallLibrary() {
    model::SpokenLine counted;
    counted.text = {"tilt/later", "{n}. Out, and tilt."};
    model::Phase phase;
    phase.breath = motion::BreathKind::Out;
    phase.lines = {counted};
    model::Step step;
    step.id = "tilt";
    step.phases = {phase};
    model::Repeat repeat;
    repeat.times = {3, 3, 3};
    repeat.items = {step};
    model::Exercise exercise;
    exercise.id = "tilt";
    exercise.sequence = {repeat};
    model::Library library;
    library.exercises = {exercise};
    library.interjections = {{"finish", {"lines/finish", "Well done."}}};
    return library;
}

class AVoicePack : public testing::Test {
protected:
    QString makePack(const QString& name, const QByteArray& locale, const QByteArray& clips) {
        const QString folder = root.filePath(name);
        QDir().mkpath(folder);
        write(folder + QStringLiteral("/manifest.yaml"),
              "supine: 1\nkind: voice-pack\nlocale: " + locale +
                  "\nname: Test\nengine: none\ncredit: Nobody\nlicence: None\nclips:\n" + clips);
        return folder;
    }

    static QByteArray clip(const QByteArray& line, int number, const char* text,
                           const QByteArray& file) {
        return "  - {line: " + line + ", number: " + QByteArray::number(number) + ", sha256: \"" +
               digest(text) + "\", file: " + file + ", seconds: 1.5}\n";
    }

    QTemporaryDir root;
    model::Library library = smallLibrary();
};

TEST_F(AVoicePack, FindsAClipByLineAndNumber) {
    const QString folder = makePack(QStringLiteral("en"), "en",
                                    clip("tilt/later", 2, "Two. Out, and tilt.", "two.opus") +
                                        clip("lines/finish", 0, "Well done.", "finish.opus"));
    write(folder + QStringLiteral("/two.opus"), "x");
    write(folder + QStringLiteral("/finish.opus"), "x");
    const auto pack = readPack(folder, library);
    ASSERT_TRUE(pack);
    ASSERT_NE(pack->clip("tilt/later", 2), nullptr);
    EXPECT_EQ(pack->pathOf(*pack->clip("tilt/later", 2)), folder + QStringLiteral("/two.opus"));
    EXPECT_EQ(pack->clip("tilt/later", 2)->length, Seconds(1.5));
    EXPECT_NE(pack->clip("lines/finish", 0), nullptr);
    EXPECT_EQ(pack->clip("tilt/later", 3), nullptr);
    EXPECT_EQ(pack->clip("tilt/elsewhere", 0), nullptr);
}

TEST_F(AVoicePack, LeavesOutALineWhoseTextHasChanged) {
    const QString folder = makePack(QStringLiteral("en"), "en",
                                    clip("lines/finish", 0, "Well done, you.", "finish.opus"));
    write(folder + QStringLiteral("/finish.opus"), "x");
    const auto pack = readPack(folder, library);
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->clip("lines/finish", 0), nullptr);
}

TEST_F(AVoicePack, LeavesOutALineWhoseFileIsMissing) {
    const auto pack = readPack(
        makePack(QStringLiteral("en"), "en", clip("lines/finish", 0, "Well done.", "gone.opus")),
        library);
    ASSERT_TRUE(pack);
    EXPECT_EQ(pack->clip("lines/finish", 0), nullptr);
}

TEST_F(AVoicePack, WithoutAManifestIsOneClearSentence) {
    const auto pack = readPack(root.filePath(QStringLiteral("nothing")), library);
    ASSERT_FALSE(pack);
    ASSERT_EQ(pack.error().size(), 1U);
    EXPECT_EQ(pack.error().front().line, 1);
}

TEST_F(AVoicePack, IsFoundByItsLanguage) {
    makePack(QStringLiteral("a"), "de", clip("lines/finish", 0, "Well done.", "a.opus"));
    makePack(QStringLiteral("b"), "en", clip("lines/finish", 0, "Well done.", "b.opus"));
    const FoundPacks found = findPacks(QStringLiteral("en_GB"), library, {root.path()});
    ASSERT_FALSE(found.packs.empty());
    EXPECT_EQ(found.packs.front().manifest().locale, "en");
    EXPECT_TRUE(found.faults.empty());
    EXPECT_TRUE(findPacks(QStringLiteral("fr"), library, {root.path()}).packs.empty());
}

TEST_F(AVoicePack, OfTheFirstFolderWins) {
    QDir().mkpath(root.filePath(QStringLiteral("own")));
    makePack(QStringLiteral("own/mine"), "en", clip("lines/finish", 0, "a", "mine.opus"));
    makePack(QStringLiteral("shared/en"), "en", clip("lines/finish", 0, "a", "theirs.opus"));
    const FoundPacks found =
        findPacks(QStringLiteral("en"), library,
                  {root.filePath(QStringLiteral("own")), root.filePath(QStringLiteral("shared"))});
    ASSERT_FALSE(found.packs.empty());
    EXPECT_EQ(found.packs.front().manifest().clips.front().file, "mine.opus");
}

TEST_F(AVoicePack, WithoutALineLeavesItToTheNext) {
    makePack(QStringLiteral("own/mine"), "en",
             clip("lines/finish", 0, "changed since", "mine.opus"));
    makePack(QStringLiteral("shared/en"), "en",
             clip("lines/finish", 0, "Well done.", "theirs.opus"));
    for (const char* name : {"own/mine/mine.opus", "shared/en/theirs.opus"})
        write(root.filePath(QString::fromLatin1(name)), "sound");
    const FoundPacks found =
        findPacks(QStringLiteral("en"), library,
                  {root.filePath(QStringLiteral("own")), root.filePath(QStringLiteral("shared"))});
    const Voice voice(found.packs);
    ASSERT_EQ(voice.packs().size(), 2U);
    ASSERT_TRUE(voice.clip("lines/finish", 0));
    EXPECT_TRUE(voice.clip("lines/finish", 0)->path.endsWith(QStringLiteral("theirs.opus")));
    EXPECT_FALSE(voice.clip("lines/nothing", 0));
}

TEST_F(AVoicePack, ThatIsBrokenIsReportedAndTheNextOneTaken) {
    makePack(QStringLiteral("a"), "English", clip("lines/finish", 0, "a", "a.opus"));
    makePack(QStringLiteral("b"), "en", clip("lines/finish", 0, "a", "b.opus"));
    const FoundPacks found = findPacks(QStringLiteral("en"), library, {root.path()});
    ASSERT_FALSE(found.packs.empty());
    EXPECT_EQ(found.packs.front().manifest().clips.front().file, "b.opus");
    ASSERT_EQ(found.faults.size(), 1U);
    EXPECT_EQ(found.faults.front().line, 3);
}

TEST_F(AVoicePack, IsNotLookedForWhereNothingIs) {
    const FoundPacks found =
        findPacks(QStringLiteral("en"), library, {root.filePath(QStringLiteral("nothing"))});
    EXPECT_TRUE(found.packs.empty());
    EXPECT_TRUE(found.faults.empty());
}

} // namespace
} // namespace supine::voice
