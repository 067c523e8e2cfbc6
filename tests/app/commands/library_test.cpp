// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <gmock/gmock.h>

namespace supine::library::tests {

using testing::IsEmpty;

namespace {

/// A person's own folder, empty at first and gone afterwards.
class OwnFiles : public testing::Test {
protected:
    OwnFiles() {
        QStandardPaths::setTestModeEnabled(true);
        folder().removeRecursively();
    }
    ~OwnFiles() override { folder().removeRecursively(); }

    static QDir folder() {
        return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                    QStringLiteral("/supine"));
    }
    static void write(const QString& path, const QByteArray& text) {
        folder().mkpath(QFileInfo(path).path());
        QFile file(folder().filePath(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    static QByteArray builtInFile(const char* name) {
        QFile file(QStringLiteral(":/content/") + QLatin1String(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_F(OwnFiles, AreNotNeeded) {
    const content::LoadedLibrary loaded = load();
    EXPECT_THAT(loaded.faults, IsEmpty());
    EXPECT_NE(loaded.library.routine("five"), nullptr);
    EXPECT_EQ(loaded.library.exercises.size(), loadBuiltIn().library.exercises.size());
}

TEST_F(OwnFiles, StandBesideTheBuiltInOnes) {
    write(QStringLiteral("routines/own.yaml"),
          builtInFile("routines/short.yaml").replace("id: short", "id: own"));
    const content::LoadedLibrary loaded = load();
    EXPECT_THAT(loaded.faults, IsEmpty());
    EXPECT_NE(loaded.library.routine("own"), nullptr);
    EXPECT_NE(loaded.library.routine("short"), nullptr);
}

TEST_F(OwnFiles, OverrideNothing) {
    write(QStringLiteral("routines/own.yaml"),
          builtInFile("routines/short.yaml").replace("title: Short three", "title: Mine"));
    const content::LoadedLibrary loaded = load();
    ASSERT_FALSE(loaded.faults.empty());
    EXPECT_THAT(loaded.faults.front().file, testing::EndsWith("own.yaml"));
    EXPECT_EQ(loaded.library.routine("short")->title.english, "Short three");
}

TEST_F(OwnFiles, TakeNoIdFromABuiltInFileOfAnotherKind) {
    write(QStringLiteral("exercises/own.yaml"),
          builtInFile("exercises/pelvic-tilt.yaml").replace("id: pelvic-tilt", "id: five"));
    const content::LoadedLibrary loaded = load();
    ASSERT_EQ(loaded.faults.size(), 1u);
    EXPECT_THAT(loaded.faults.front().file, testing::EndsWith("own.yaml"));
    EXPECT_NE(loaded.library.routine("five"), nullptr);
}

TEST_F(OwnFiles, WithFaultsAreNamedAndLeftOut) {
    write(QStringLiteral("exercises/bad.yaml"), "supine: 1\nkind: exercise\nid: bad\n");
    const content::LoadedLibrary loaded = load();
    EXPECT_FALSE(loaded.faults.empty());
    EXPECT_EQ(loaded.library.exercise("bad"), nullptr);
    EXPECT_NE(loaded.library.exercise("pelvic-tilt"), nullptr);
}

TEST(Library, HasABuiltInPartWithoutFaults) {
    const content::LoadedLibrary loaded = loadBuiltIn();
    EXPECT_THAT(loaded.faults, IsEmpty());
    EXPECT_EQ(loaded.library.routines.size(), 2u);
    EXPECT_FALSE(loaded.library.builds.empty());
    EXPECT_FALSE(loaded.library.interjections.empty());
    EXPECT_FALSE(loaded.library.safety.empty());
}

TEST(Library, SaysWhichFileItCannotRead) {
    const auto missing = readFile(QStringLiteral("/nonexistent.yaml"));
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().file, "/nonexistent.yaml");
    EXPECT_EQ(missing.error().line, 1);
    EXPECT_FALSE(readFile(QStringLiteral("/")));
}

TEST(Library, ReadsNoMoreThanIsAccepted) {
    const auto endless = readFile(QStringLiteral("/dev/zero"));
    ASSERT_TRUE(endless);
    EXPECT_EQ(endless->bytes.size(), content::maximumBytes + 1);
}

TEST(Library, LooksForDataInOnesOwnFolderFirst) {
    const QStringList folders = dataFolders(QStringLiteral("voice"));
    ASSERT_GE(folders.size(), 2);
    EXPECT_TRUE(folders.first().startsWith(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)));
    for (const QString& folder : folders)
        EXPECT_TRUE(folder.endsWith(QStringLiteral("/supine/voice")));
}

} // namespace supine::library::tests
