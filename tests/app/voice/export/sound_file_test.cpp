// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/export/sound_file.h"
#include "app/voice/mixing/samples.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace supine::voice {
namespace {

class ASoundFile : public testing::Test {
protected:
    QString path(const char* name) const { return folder.filePath(QLatin1String(name)); }

    // Ten seconds with one long breath in them, which needs some room in either format.
    static SessionSound breath() {
        session::Cue cue;
        cue.kind = session::CueKind::Breath;
        cue.breath = motion::BreathKind::Out;
        cue.seconds = Seconds(9);
        return {Seconds(10), {cue}, std::make_shared<const Voice>(), {}};
    }
    static Exported saved(const QString& path, SoundFormat format, const Onward& onward = {}) {
        return exportSession(breath(), path, format, "A breath", onward);
    }
    void putOlder(const QString& path) const {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("older");
    }
    static QByteArray contentOf(const QString& path) {
        QFile file(path);
        file.open(QIODevice::ReadOnly);
        return file.readAll();
    }

    QTemporaryDir folder;
};

TEST_F(ASoundFile, HasTheFormatOfItsEnding) {
    EXPECT_EQ(soundFormatOf(QStringLiteral("/a.b/session.wav")), SoundFormat::Wav);
    EXPECT_EQ(soundFormatOf(QStringLiteral("Session.OPUS")), SoundFormat::Opus);
    for (const char* other : {"session", "session.mp3", "wav", "session.wav.ogg", "a.wav/session"})
        EXPECT_FALSE(soundFormatOf(QLatin1String(other))) << other;
}

TEST_F(ASoundFile, IsWrittenInEitherFormatOverAnOlderOne) {
    putOlder(path("a.wav"));
    EXPECT_EQ(saved(path("a.wav"), SoundFormat::Wav).end, Exported::End::Whole);
    EXPECT_EQ(contentOf(path("a.wav")).size(), 44 + 10 * 2 * sampleRate);
    EXPECT_EQ(saved(path("a.opus"), SoundFormat::Opus).end, Exported::End::Whole);
    EXPECT_TRUE(contentOf(path("a.opus")).startsWith("OggS"));
    EXPECT_TRUE(contentOf(path("a.opus")).contains("TITLE=A breath"));
}

TEST_F(ASoundFile, TellsHowFarItIsAndEndsAtOne) {
    std::vector<double> told;
    saved(path("a.wav"), SoundFormat::Wav, [&told](double done) {
        told.push_back(done);
        return true;
    });
    ASSERT_GT(told.size(), 50U);
    EXPECT_LT(told.front(), 0.05);
    EXPECT_DOUBLE_EQ(told.back(), 1);
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
}

TEST_F(ASoundFile, ThatIsCalledOffLeavesTheOlderOneAndNothingElse) {
    putOlder(path("a.opus"));
    const auto ended =
        saved(path("a.opus"), SoundFormat::Opus, [](double done) { return done < 0.5; });
    EXPECT_EQ(ended.end, Exported::End::Cancelled);
    EXPECT_EQ(contentOf(path("a.opus")), "older");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

TEST_F(ASoundFile, InAFolderThatIsNotThereIsUnwritable) {
    const auto ended = saved(path("nowhere/a.wav"), SoundFormat::Wav);
    EXPECT_EQ(ended.end, Exported::End::Unwritable);
    EXPECT_FALSE(ended.reason.isEmpty());
}

TEST_F(ASoundFile, NeverTakesThePlaceOfAFolder) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("a.wav")));
    EXPECT_EQ(saved(path("a.wav"), SoundFormat::Wav).end, Exported::End::NoFile);
}

#ifdef Q_OS_UNIX

TEST_F(ASoundFile, NeverTakesThePlaceOfAPipe) {
    ASSERT_EQ(mkfifo(path("a.opus").toLocal8Bit().constData(), 0600), 0);
    EXPECT_EQ(saved(path("a.opus"), SoundFormat::Opus).end, Exported::End::NoFile);
}

/// Lets no file of this process grow beyond some bytes, which is how a full disk looks from inside.
class LittleRoom {
public:
    explicit LittleRoom(rlim_t bytes) : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    ~LittleRoom() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    LittleRoom(const LittleRoom&) = delete;
    LittleRoom& operator=(const LittleRoom&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

class AFullDisk : public ASoundFile, public testing::WithParamInterface<const char*> {};

TEST_P(AFullDisk, IsToldAndTheOlderFileStays) {
    putOlder(path(GetParam()));
    double furthest = 0;
    Exported ended;
    {
        const LittleRoom room(4000);
        ended = saved(path(GetParam()), *soundFormatOf(path(GetParam())), [&](double done) {
            furthest = done;
            return true;
        });
    }
    EXPECT_EQ(ended.end, Exported::End::Unwritable);
    EXPECT_FALSE(ended.reason.isEmpty());
    EXPECT_EQ(contentOf(path(GetParam())), "older");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    if (path(GetParam()).endsWith(QLatin1String(".wav"))) {
        EXPECT_LT(furthest, 0.1) << "nothing more is rendered for a file that cannot be";
    }
}

INSTANTIATE_TEST_SUITE_P(OfEitherFormat, AFullDisk, testing::Values("a.wav", "a.opus"));

#endif

} // namespace
} // namespace supine::voice
