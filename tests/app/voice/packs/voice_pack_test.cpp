// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/packs/voice.h"
#include "tests/app/voice/packs/pack_under_test.h"

namespace supine::voice {
namespace {

TEST_F(AVoicePack, FindsAClipByLineAndNumber) {
    const QString folder = makePack(QStringLiteral("en"), "en",
                                    clip("tilt/later", 2, "Two. Out, and tilt.", "two.opus") +
                                        clip("lines/finish", 0, "Well done.", "finish.opus"));
    makeClip(QStringLiteral("en/two.opus"));
    makeClip(QStringLiteral("en/finish.opus"));
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
    makeClip(QStringLiteral("en/finish.opus"));
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
    makeClip(QStringLiteral("b/b.opus"));
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
        makeClip(QString::fromLatin1(name));
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
    makePack(QStringLiteral("b"), "en", clip("lines/finish", 0, "Well done.", "b.opus"));
    makeClip(QStringLiteral("b/b.opus"));
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
