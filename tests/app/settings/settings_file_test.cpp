// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings_file.h"

#include "app/settings/key_words.h"
#include "app/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace supine::settings {

using testing::HasSubstr;
using testing::Not;

namespace {

class OpenedFile : public testing::Test {
protected:
    QString path() const { return folder.filePath(QStringLiteral("supine.ini")); }
    void write(const QByteArray& bytes) const {
        QFile file(path());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        ASSERT_EQ(file.write(bytes), bytes.size());
    }
    static QByteArray bytesOf(const QString& path) {
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
        return file.readAll();
    }
    static Settings in(const OpenedSettings& opened) { return loadSettings(*opened.store); }
    /// Opens, says whether something was mended, and closes.
    bool isMended() const { return openSettings(path()).mended.has_value(); }

    QTemporaryDir folder;
};

const QByteArray good = "[screen]\ntext-size=1.5\ntheme=dark\n\n[safety]\nread=true\n";

} // namespace

TEST_F(OpenedFile, ThatIsSoundOrMissingIsLeftAlone) {
    EXPECT_FALSE(isMended());
    EXPECT_FALSE(QFileInfo::exists(path()));
    write(good);
    EXPECT_FALSE(isMended());
    EXPECT_EQ(bytesOf(path()), good);
}

TEST_F(OpenedFile, ThatTheProgramWroteIsSound) {
    {
        QSettings store(path(), QSettings::IniFormat);
        saveSettings(Settings{}, store);
    }
    EXPECT_FALSE(isMended());
}

TEST_F(OpenedFile, FallsBackByKeyAndSaysSoOnce) {
    const QByteArray wrong =
        good + "\n[sound]\nvolume=loud\n\n[breath]\nin=77\nout=6\n\n[later]\nkey=kept\n";
    write(wrong);
    const OpenedSettings opened = openSettings(path());
    ASSERT_TRUE(opened.mended);
    EXPECT_EQ(opened.mended->extent, Mended::Extent::Entries);
    EXPECT_DOUBLE_EQ(in(opened).textSize, 1.5);
    EXPECT_DOUBLE_EQ(in(opened).volumes.master, Settings{}.volumes.master);
    EXPECT_FALSE(in(opened).pace);
    EXPECT_EQ(bytesOf(opened.mended->kept), wrong);
    EXPECT_EQ(QFileInfo(opened.mended->kept).fileName(), QStringLiteral("supine.ini.kept"));
    const std::string said = sentenceOf(*opened.mended).toStdString();
    EXPECT_THAT(said, HasSubstr("Volume"));
    EXPECT_THAT(said, HasSubstr("Breathe in"));
    EXPECT_THAT(said, HasSubstr("supine.ini.kept"));
    EXPECT_THAT(said, Not(HasSubstr("Text size")));
    EXPECT_FALSE(isMended());
    EXPECT_EQ(in(openSettings(path())).textSize, 1.5);
    EXPECT_THAT(bytesOf(path()).toStdString(), HasSubstr("key=kept")) << "of a newer program";
}

TEST_F(OpenedFile, ASecondOldFileDoesNotReplaceTheFirst) {
    for (const char* name : {"supine.ini.kept", "supine.ini.kept-2"}) {
        write("[screen]\ntext-size=large\n");
        const OpenedSettings opened = openSettings(path());
        ASSERT_TRUE(opened.mended);
        EXPECT_EQ(QFileInfo(opened.mended->kept).fileName().toStdString(), name);
    }
}

TEST_F(OpenedFile, WithAStrayLineKeepsItsEntries) {
    write(good + "this is not an entry\n");
    const OpenedSettings opened = openSettings(path());
    ASSERT_TRUE(opened.mended);
    EXPECT_EQ(opened.mended->extent, Mended::Extent::Lines);
    EXPECT_DOUBLE_EQ(in(opened).textSize, 1.5);
    EXPECT_TRUE(in(opened).safetyRead);
    EXPECT_FALSE(isMended());
}

TEST_F(OpenedFile, ThatIsNoFileOfSettingsBeginsAnewAndIsKept) {
    QByteArray binary;
    for (int i = 0; i < 5000; ++i)
        binary.append(static_cast<char>(i * 7919 % 256));
    for (const QByteArray& bytes : {QByteArray("Dear diary,\ntoday\n"), binary, QByteArray(1, '\0'),
                                    QByteArray(largestSettings + 1, '#')}) {
        write(bytes);
        const OpenedSettings opened = openSettings(path());
        ASSERT_TRUE(opened.mended) << bytes.left(20).toStdString();
        EXPECT_EQ(opened.mended->extent, Mended::Extent::All);
        EXPECT_EQ(in(opened), Settings{});
        EXPECT_EQ(bytesOf(opened.mended->kept), bytes);
        EXPECT_THAT(sentenceOf(*opened.mended).toStdString(), HasSubstr("are as at first"));
        EXPECT_FALSE(isMended());
    }
}

TEST_F(OpenedFile, OfAGigabyteIsNotRead) {
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.resize(1024LL * 1024 * 1024));
    const OpenedSettings opened = openSettings(path());
    ASSERT_TRUE(opened.mended);
    EXPECT_EQ(in(opened), Settings{});
    EXPECT_EQ(QFileInfo(opened.mended->kept).size(), 1024LL * 1024 * 1024);
}

TEST_F(OpenedFile, AFolderInItsPlaceIsPutAside) {
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("supine.ini")));
    const OpenedSettings opened = openSettings(path());
    ASSERT_TRUE(opened.mended);
    EXPECT_TRUE(QFileInfo(opened.mended->kept).isDir());
    EXPECT_EQ(in(opened), Settings{});
    saveSettings(Settings{}, *opened.store);
    opened.store->sync();
    EXPECT_TRUE(QFileInfo(path()).isFile());
}

// Every key that is ever refused has a name a person knows.
TEST(NamesOfKeys, AreThereForWhatIsWritten) {
    QTemporaryDir folder;
    QSettings store(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
    Settings s;
    s.ranges["arm-raise"] = 0.5;
    s.repetitions[model::Level::Full]["arm-raise"] = 3;
    s.pace = BreathPace{};
    s.screen = player::ScreenPlace::Front;
    s.place = model::Place::Bed;
    s.emergencyNumber = QStringLiteral("999");
    saveSettings(s, store);
    for (const QString& key : store.allKeys())
        EXPECT_EQ(namesOf({key}).size(), key == QLatin1String("window/geometry") ? 0 : 1)
            << key.toStdString();
    EXPECT_TRUE(namesOf({QStringLiteral("growth-offered/full/arm-raise")}).isEmpty());
}

} // namespace supine::settings
