// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/recorded_pack.h"

#include "app/voice/mixing/loudness.h"
#include "app/voice/packs/opus_file.h"
#include "app/voice/packs/voice.h"
#include "tests/app/voice/recording/voices.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <csignal>
#include <sys/resource.h>

namespace supine::voice {
namespace {

const Narrator maria{QStringLiteral("Maria"), QStringLiteral("Spoken by Maria"),
                    QStringLiteral("For our own use")};

model::Library smallLibrary() {
    model::Library library;
    library.interjections = {{"finish", {"lines/finish", "Well done."}},
                             {"pause", {"lines/pause", "We have paused."}}};
    return library;
}

Take takeLasting(Seconds length) {
    return takeOf(joined({room(Seconds(0.5)), voice(length), room(Seconds(0.5))}), Seconds(0));
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// While it lives, no file may grow beyond so many bytes, as on a full disk.
class LittleSpace {
public:
    explicit LittleSpace(rlim_t bytes) {
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~LittleSpace() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

class ARecordedPack : public testing::Test {
protected:
    RecordedPack begun(const Narrator& speaker = maria) const {
        return RecordedPack::begin(root(), QStringLiteral("en"), speaker);
    }
    QString root() const { return dir.filePath(QStringLiteral("voice")); }
    QByteArray digest(std::size_t line) const {
        return digestOf(session::spokenTexts(library).at(line));
    }
    std::optional<SaveFault> keepFinish(RecordedPack& pack, const Take& take) const {
        return pack.keep("lines/finish", 0, digest(0), take);
    }

    QTemporaryDir dir;
    model::Library library = smallLibrary();
};

TEST_F(ARecordedPack, LeavesNoTraceBeforeTheFirstLine) {
    begun();
    EXPECT_FALSE(QFileInfo::exists(root()));
}

TEST_F(ARecordedPack, SpeaksEachLineAsSoonAsItIsKept) {
    RecordedPack pack = begun();
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    EXPECT_TRUE(pack.speaks("lines/finish", 0, digest(0)));
    EXPECT_FALSE(pack.speaks("lines/pause", 0, digest(1)));
    const Voice voice(findPacks(QStringLiteral("en"), library, {root()}).packs);
    const auto clip = voice.clip("lines/finish", 0);
    ASSERT_TRUE(clip);
    const auto samples = readOpus(clip->path);
    ASSERT_TRUE(samples);
    EXPECT_NEAR(toSeconds(static_cast<Frame>(samples->size())).count(), clip->length.count(), 0.01);
    EXPECT_NEAR(loudnessOf(*samples).value_or(0), -18, 1);
    EXPECT_FALSE(voice.clip("lines/pause", 0));
}

TEST_F(ARecordedPack, WinsOverTheShippedOneLineByLine) {
    RecordedPack pack = begun();
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    const QString shipped = dir.filePath(QStringLiteral("shipped"));
    RecordedPack other = RecordedPack::begin(shipped, QStringLiteral("en"), maria);
    ASSERT_FALSE(keepFinish(other, takeLasting(Seconds(2))));
    ASSERT_FALSE(other.keep("lines/pause", 0, digest(1), takeLasting(Seconds(2))));
    const Voice voice(findPacks(QStringLiteral("en"), library, {root(), shipped}).packs);
    EXPECT_TRUE(voice.clip("lines/finish", 0)->path.startsWith(root()));
    EXPECT_TRUE(voice.clip("lines/pause", 0)->path.startsWith(shipped));
}

TEST_F(ARecordedPack, IsFoundAgainAndGoneOnWith) {
    RecordedPack first = begun();
    ASSERT_FALSE(keepFinish(first, takeLasting(Seconds(1))));
    auto found = recordedPacks(root(), QStringLiteral("en"));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].speaker(), maria);
    EXPECT_TRUE(found[0].speaks("lines/finish", 0, digest(0)));
    ASSERT_FALSE(found[0].keep("lines/pause", 0, digest(1), takeLasting(Seconds(1))));
    EXPECT_EQ(recordedPacks(root(), QStringLiteral("en")).at(0).manifest().clips.size(), 2U);
    EXPECT_TRUE(recordedPacks(root(), QStringLiteral("de")).empty());
}

TEST_F(ARecordedPack, ReplacesALineAndCleansUpAfterIt) {
    RecordedPack pack = begun();
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    const QString old = pack.pathOf(*pack.clip("lines/finish", 0));
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(2))));
    EXPECT_EQ(pack.manifest().clips.size(), 1U);
    EXPECT_NEAR(pack.clip("lines/finish", 0)->length.count(), 2.07, 0.05);
    EXPECT_FALSE(QFileInfo::exists(old));
    EXPECT_TRUE(pack.speaks("lines/finish", 0, digest(0)));
}

TEST_F(ARecordedPack, RecordsALineAnewWhoseFileWasLost) {
    RecordedPack pack = begun();
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    QFile::remove(pack.pathOf(*pack.clip("lines/finish", 0)));
    EXPECT_FALSE(pack.speaks("lines/finish", 0, digest(0)));
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    EXPECT_TRUE(pack.speaks("lines/finish", 0, digest(0)));
}

TEST_F(ARecordedPack, DoesNotSpeakALineWhoseWordsHaveChanged) {
    RecordedPack pack = begun();
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    EXPECT_FALSE(pack.speaks("lines/finish", 0, QByteArray(64, 'a')));
}

TEST_F(ARecordedPack, LosesNothingOnAFullDisk) {
    RecordedPack pack = begun();
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    const QByteArray clip = bytesOf(pack.pathOf(*pack.clip("lines/finish", 0)));
    {
        const LittleSpace full(1000);
        const auto fault = keepFinish(pack, takeLasting(Seconds(2)));
        ASSERT_TRUE(fault);
        EXPECT_FALSE(fault->reason.isEmpty());
        EXPECT_TRUE(fault->path.startsWith(root()));
    }
    EXPECT_EQ(bytesOf(pack.pathOf(*pack.clip("lines/finish", 0))), clip);
    EXPECT_EQ(QDir(pack.folder()).entryList(QDir::Files).size(), 2);
    EXPECT_FALSE(keepFinish(pack, takeLasting(Seconds(2)))); // there is room again
}

TEST_F(ARecordedPack, SaysWhereItsFolderCannotBe) {
    QFile file(root());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    RecordedPack pack = begun();
    const auto fault = keepFinish(pack, takeLasting(Seconds(1)));
    ASSERT_TRUE(fault);
    EXPECT_TRUE(fault->path.startsWith(root()));
    EXPECT_FALSE(fault->reason.isEmpty());
}

TEST_F(ARecordedPack, IsNotWrittenOverWhenItsManifestCannotBeRead) {
    RecordedPack pack = begun();
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    QFile manifest(pack.folder() + QStringLiteral("/manifest.yaml"));
    ASSERT_TRUE(manifest.open(QIODevice::WriteOnly));
    manifest.write("name: [");
    manifest.close();
    EXPECT_TRUE(pack.keep("lines/pause", 0, digest(1), takeLasting(Seconds(1))));
    EXPECT_EQ(bytesOf(manifest.fileName()), "name: [");
    EXPECT_TRUE(recordedPacks(root(), QStringLiteral("en")).empty());
    EXPECT_NE(begun().folder(), pack.folder());
}

TEST_F(ARecordedPack, TakesInWhatASecondWindowKept) {
    RecordedPack one = begun();
    ASSERT_FALSE(keepFinish(one, takeLasting(Seconds(1))));
    RecordedPack two = recordedPacks(root(), QStringLiteral("en")).at(0);
    ASSERT_FALSE(two.keep("lines/pause", 0, digest(1), takeLasting(Seconds(1))));
    ASSERT_FALSE(keepFinish(one, takeLasting(Seconds(1))));
    EXPECT_TRUE(one.speaks("lines/pause", 0, digest(1)));
    EXPECT_EQ(recordedPacks(root(), QStringLiteral("en")).at(0).manifest().clips.size(), 2U);
}

TEST_F(ARecordedPack, MayBeRenamed) {
    RecordedPack pack = begun();
    const Narrator other{QStringLiteral("Ann \"Annie\" O'Brien\n"), QStringLiteral("By: Ann # 1"),
                        QStringLiteral("CC BY 4.0")};
    ASSERT_FALSE(pack.rename(maria));
    ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(1))));
    ASSERT_FALSE(pack.rename(other));
    const RecordedPack found = recordedPacks(root(), QStringLiteral("en")).at(0);
    EXPECT_EQ(found.speaker().name, QStringLiteral("Ann \"Annie\" O'Brien"));
    EXPECT_EQ(found.speaker().credit, other.credit);
    EXPECT_EQ(found.manifest().clips.size(), 1U);
}

TEST_F(ARecordedPack, StaysInsideItsRootWhateverTheNameIs) {
    for (const char* name : {"../../etc", "/", "..", ".", "a/b", "C:\\x", "李小龍", "😀", "-", "\n",
                             "Jörg Müller", "CON", ".hidden"}) {
        RecordedPack pack =
            begun({QString::fromUtf8(name) + u'x', QStringLiteral("c"), QStringLiteral("l")});
        ASSERT_FALSE(keepFinish(pack, takeLasting(Seconds(0.5)))) << name;
        EXPECT_EQ(QFileInfo(pack.folder()).absolutePath(), root()) << name;
    }
    EXPECT_EQ(recordedPacks(root(), QStringLiteral("en")).size(), 13U);
}

TEST_F(ARecordedPack, OfTheSameNameHasAFolderOfItsOwn) {
    RecordedPack one = begun();
    ASSERT_FALSE(keepFinish(one, takeLasting(Seconds(1))));
    EXPECT_EQ(QFileInfo(one.folder()).fileName(), QStringLiteral("maria-en"));
    EXPECT_EQ(QFileInfo(begun().folder()).fileName(), QStringLiteral("maria-en-2"));
}

} // namespace
} // namespace supine::voice
