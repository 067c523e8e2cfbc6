// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/engines/line_cache.h"
#include "app/voice/packs/opus_file.h"

#include <QDateTime>
#include <QDirIterator>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace supine::voice {
namespace {

class ALineCache : public testing::Test {
protected:
    static Utterance text(const char* words, const char* language = "en") {
        return {QString::fromUtf8(words), QString::fromLatin1(language)};
    }
    static Samples seconds(double length) {
        return Samples(static_cast<std::size_t>(length * sampleRate), 0.1F);
    }
    void usedAt(const Utterance& utterance, int second) {
        QFile file(cache.find(engine, utterance)->path);
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.setFileTime(QDateTime::fromSecsSinceEpoch(second),
                                     QFileDevice::FileModificationTime));
    }
    bool isKept(const Utterance& utterance) const {
        return cache.find(engine, utterance).has_value();
    }

    QTemporaryDir folder;
    LineCache cache{folder.filePath(QStringLiteral("voice"))};
    SpeechEngine engine{QStringList(QStringLiteral("/bin/speak"))};
};

TEST_F(ALineCache, FindsAgainWhatItKeeps) {
    EXPECT_FALSE(isKept(text("In.")));
    ASSERT_TRUE(cache.keep(engine, text("In."), seconds(1.25)));
    const auto clip = cache.find(engine, text("In."));
    ASSERT_TRUE(clip);
    EXPECT_EQ(clip->length, Seconds(1.25));
    EXPECT_TRUE(readOpus(clip->path));
}

TEST_F(ALineCache, KeepsTextsLanguagesAndEnginesApart) {
    ASSERT_TRUE(cache.keep(engine, text("In."), seconds(1)));
    EXPECT_FALSE(isKept(text("Out.")));
    EXPECT_FALSE(isKept(text("In.", "de")));
    const SpeechEngine other{{QStringLiteral("/bin/speak"), QStringLiteral("-x")}};
    EXPECT_FALSE(cache.find(other, text("In.")));
}

TEST_F(ALineCache, ForgetsWhatIsDamaged) {
    ASSERT_TRUE(cache.keep(engine, text("In."), seconds(1)));
    QFile file(cache.find(engine, text("In."))->path);
    ASSERT_TRUE(file.resize(50));
    EXPECT_FALSE(isKept(text("In.")));
    ASSERT_TRUE(cache.keep(engine, text("In."), seconds(1)));
    EXPECT_TRUE(isKept(text("In.")));
}

TEST_F(ALineCache, SaysWhenItCannotKeep) {
    EXPECT_FALSE(
        LineCache(QStringLiteral("/dev/null/voice")).keep(engine, text("In."), seconds(1)));
    QDirIterator left(folder.path(), QDir::Files, QDirIterator::Subdirectories);
    EXPECT_FALSE(left.hasNext());
}

TEST_F(ALineCache, RemovesWhatWasUsedLongestAgo) {
    qint64 size = 0;
    for (const char* words : {"One.", "Two.", "Three."}) {
        ASSERT_TRUE(cache.keep(engine, text(words), seconds(1)));
        size += QFileInfo(cache.find(engine, text(words))->path).size();
    }
    usedAt(text("Two."), 1000);
    usedAt(text("One."), 2000);
    usedAt(text("Three."), 3000);
    cache.shrinkTo(size);
    cache.shrinkTo(size - 1);
    EXPECT_FALSE(isKept(text("Two.")));
    EXPECT_TRUE(isKept(text("One.")));
    EXPECT_TRUE(isKept(text("Three.")));
}

TEST_F(ALineCache, CountsALineThatIsFoundAsUsed) {
    ASSERT_TRUE(cache.keep(engine, text("One."), seconds(1)));
    ASSERT_TRUE(cache.keep(engine, text("Two."), seconds(1)));
    usedAt(text("One."), 1000);
    usedAt(text("Two."), 2000);
    const qint64 one = QFileInfo(cache.find(engine, text("One."))->path).size();
    cache.shrinkTo(one);
    EXPECT_TRUE(isKept(text("One.")));
    EXPECT_FALSE(isKept(text("Two.")));
}

TEST_F(ALineCache, LeavesNoEmptyFolders) {
    ASSERT_TRUE(cache.keep(engine, text("One."), seconds(1)));
    cache.shrinkTo(0);
    EXPECT_TRUE(QDir(cache.root()).isEmpty());
}

} // namespace
} // namespace supine::voice
