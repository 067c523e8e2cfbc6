// SPDX-License-Identifier: GPL-3.0-or-later
// Packs that are broken or meant to do harm: one sentence each, and every line is still heard.
#include "app/voice/cue_sound.h"
#include "app/voice/mixing/tones.h"
#include "app/voice/packs/clip_file.h"
#include "app/voice/packs/opus_file.h"
#include "tests/app/voice/packs/pack_under_test.h"

#include <gmock/gmock.h>
#include <sys/stat.h>

namespace supine::voice {
namespace {

using testing::HasSubstr;

// A person's own pack with one clip, and behind it one that speaks the same line well.
class AHostilePack : public AVoicePack {
protected:
    QString clipPath() const { return root.filePath(QStringLiteral("own/mine/finish.opus")); }

    void SetUp() override {
        makePack(QStringLiteral("own/mine"), "en",
                 clip("lines/finish", 0, "Well done.", "finish.opus"));
        makePack(QStringLiteral("shared/en"), "en",
                 clip("lines/finish", 0, "Well done.", "finish.opus"));
        makeClip(QStringLiteral("shared/en/finish.opus"));
    }

    FoundPacks found() {
        return findPacks(
            QStringLiteral("en"), library,
            {root.filePath(QStringLiteral("own")), root.filePath(QStringLiteral("shared"))});
    }

    // The line is spoken by the pack behind the hostile one, and one sentence tells of that.
    void expectFallsBack(const char* sentence) {
        const FoundPacks packs = found();
        ASSERT_EQ(packs.faults.size(), 1U);
        EXPECT_THAT(packs.faults.front().file, HasSubstr("own/mine/manifest.yaml"));
        EXPECT_THAT(packs.faults.front().sentence, HasSubstr(sentence));
        const auto heard = Voice(packs.packs).clip("lines/finish", 0);
        ASSERT_TRUE(heard);
        EXPECT_EQ(heard->path, root.filePath(QStringLiteral("shared/en/finish.opus")));
    }
};

TEST_F(AHostilePack, WithAMissingFileIsPassedOver) {
    expectFallsBack("1 of the 1 clips of this voice pack are left out, the first because "
                    "finish.opus is missing or may not be read; \"supine voice check ");
}

TEST_F(AHostilePack, WithTheHashOfAnotherTextIsPassedOver) {
    makePack(QStringLiteral("own/mine"), "en",
             clip("lines/finish", 0, "Badly done.", "finish.opus"));
    makeClip(QStringLiteral("own/mine/finish.opus"));
    expectFallsBack("its text has changed since");
}

TEST_F(AHostilePack, WithAFileThatIsNoOpusIsPassedOver) {
    write(clipPath(), QByteArray(5000, 'x'));
    expectFallsBack("finish.opus is not an Ogg Opus file");
    write(clipPath(), "");
    expectFallsBack("finish.opus is not an Ogg Opus file");
}

TEST_F(AHostilePack, WithAFileOfAGigabyteIsPassedOverWithoutReadingIt) {
    QFile file(clipPath());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(1024LL * 1024 * 1024));
    file.close();
    expectFallsBack("finish.opus is larger than 4 MiB");
}

TEST_F(AHostilePack, WithALinkOutOfItsFolderIsPassedOver) {
    ASSERT_TRUE(QFile::link(root.filePath(QStringLiteral("shared/en/finish.opus")), clipPath()));
    expectFallsBack("finish.opus is a link that leads out of the pack");
}

TEST_F(AHostilePack, WithALinkInsideItsFolderIsGood) {
    makeClip(QStringLiteral("own/mine/real.opus"));
    ASSERT_TRUE(QFile::link(QStringLiteral("real.opus"), clipPath()));
    EXPECT_TRUE(found().faults.empty());
    EXPECT_EQ(Voice(found().packs).clip("lines/finish", 0)->path, clipPath());
}

TEST_F(AHostilePack, WithAFolderForAFileIsPassedOver) {
    ASSERT_TRUE(QDir().mkpath(clipPath()));
    expectFallsBack("finish.opus is no ordinary file");
}

// Whoever opened a pipe that nobody writes to would wait for ever.
TEST_F(AHostilePack, WithAPipeForAFileIsPassedOverWithoutWaiting) {
    ASSERT_EQ(mkfifo(clipPath().toUtf8().constData(), 0600), 0);
    expectFallsBack("finish.opus is no ordinary file");
    EXPECT_FALSE(readOpus(clipPath()));
}

TEST_F(AHostilePack, ThatNamesAPathIsRefusedWhole) {
    makePack(QStringLiteral("own/mine"), "en",
             clip("lines/finish", 0, "Well done.", "../../shared/en/finish.opus"));
    expectFallsBack(
        "\"../../shared/en/finish.opus\" is not the name of a clip; write the name of a "
        "file beside the manifest");
}

TEST_F(AHostilePack, WhoseManifestIsAPipeIsRefusedWithoutWaiting) {
    const QString manifest = root.filePath(QStringLiteral("own/mine/manifest.yaml"));
    ASSERT_TRUE(QFile::remove(manifest));
    ASSERT_EQ(mkfifo(manifest.toUtf8().constData(), 0600), 0);
    expectFallsBack("This is no ordinary file");
}

TEST_F(AHostilePack, WhoseManifestLiesElsewhereIsRefused) {
    const QString manifest = root.filePath(QStringLiteral("own/mine/manifest.yaml"));
    ASSERT_TRUE(QFile::remove(manifest));
    ASSERT_TRUE(QFile::link(root.filePath(QStringLiteral("shared/en/manifest.yaml")), manifest));
    expectFallsBack("This is a link that leads out of the voice pack");
}

TEST_F(AHostilePack, WhoseManifestIsAGigabyteIsRefused) {
    QFile file(root.filePath(QStringLiteral("own/mine/manifest.yaml")));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    ASSERT_TRUE(file.resize(1024LL * 1024 * 1024));
    file.close();
    expectFallsBack("256 KiB");
}

TEST_F(AHostilePack, DamagedBehindItsFirstBytesLeavesTheLineToTheNextWhenItIsPlayed) {
    QFile good(shippedClip());
    ASSERT_TRUE(good.open(QIODevice::ReadOnly));
    write(clipPath(), good.read(60) + QByteArray(4000, '\x55'));
    session::Cue cue;
    cue.line = "lines/finish";
    const Part heard = soundOf(cue, Voice(found().packs))();
    EXPECT_EQ(*heard.samples, *readOpus(shippedClip()));
}

TEST_F(AHostilePack, WithNobodyBehindItLeavesAChime) {
    write(clipPath(), "nothing");
    const FoundPacks own =
        findPacks(QStringLiteral("en"), library, {root.filePath(QStringLiteral("own"))});
    session::Cue cue;
    cue.line = "lines/finish";
    const Part heard = soundOf(cue, Voice(own.packs))();
    EXPECT_EQ(*heard.samples, lineChime());
}

TEST_F(AHostilePack, ThatSpeaksALineNobodySaysIsNotComplainedOf) {
    makePack(QStringLiteral("own/mine"), "en", clip("gone/line", 0, "Gone.", "gone.opus"));
    EXPECT_TRUE(found().faults.empty());
}

} // namespace
} // namespace supine::voice
