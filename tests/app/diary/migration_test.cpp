// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/schema.h"

#include "tests/app/diary/diary_folder.h"
#include "tests/core/diary/entries.h"

#include <gmock/gmock.h>

namespace supine::diary {

using testing::ElementsAre;
using FaultKind = Fault::Kind;

namespace {

QString stored(int version) {
    return QStringLiteral(SUPINE_SOURCE_DIR "/tests/data/diary/v%1.sqlite").arg(version);
}

/// The migrations of a version that does not exist yet.
std::vector<Migration> withOneMore(const char* statement) {
    std::vector<Migration> steps = migrations();
    steps.push_back(
        {QStringLiteral("ALTER TABLE practice ADD COLUMN mood TEXT"), QLatin1String(statement)});
    return steps;
}

} // namespace

// Each stored file was written by the program when its version was the last, with these entries. To
// add one, run this test with SUPINE_WRITE_DIARY set to a file's name.
TEST(Migration, ReadsTheFileOfEveryEarlierVersion) {
    if (qEnvironmentVariableIsSet("SUPINE_WRITE_DIARY")) {
        SqliteStore store(qEnvironmentVariable("SUPINE_WRITE_DIARY"));
        ASSERT_EQ(store.writeAll({bareEntry(), fullEntry()}), std::nullopt);
    }
    for (int version = 1; version <= static_cast<int>(migrations().size()); ++version) {
        DiaryFolder folder;
        ASSERT_TRUE(QFile::copy(stored(version), folder.file())) << version;
        QFile::setPermissions(folder.file(), QFile::ReadOwner | QFile::WriteOwner);
        ASSERT_EQ(folder.ask("PRAGMA user_version"), version);
        EXPECT_THAT(entriesOf(SqliteStore(folder.file())), ElementsAre(bareEntry(), fullEntry()))
            << version;
        EXPECT_EQ(folder.ask("PRAGMA user_version"), static_cast<int>(migrations().size()));
    }
}

TEST(Migration, KeepsACopyOfTheFileBeforeIt) {
    DiaryFolder folder;
    ASSERT_EQ(SqliteStore(folder.file()).writeAll({bareEntry(), fullEntry()}), std::nullopt);
    ASSERT_TRUE(openDiary(folder.file(), withOneMore("UPDATE practice SET mood = note")));
    const int last = static_cast<int>(migrations().size());
    EXPECT_EQ(folder.ask("PRAGMA user_version"), last + 1);
    EXPECT_EQ(folder.text("SELECT mood FROM practice WHERE mood <> ''"), fullEntry().note);

    const std::string copy = "diary-version-" + std::to_string(last) + ".sqlite";
    EXPECT_THAT(entriesOf(SqliteStore(folder.file(copy.c_str()))),
                ElementsAre(bareEntry(), fullEntry()));
    EXPECT_EQ(SqliteStore(folder.file()).write(fullEntry())->kind, FaultKind::Newer);
}

TEST(Migration, ThatFailsInTheMiddleLeavesTheFileAsItWas) {
    DiaryFolder folder;
    ASSERT_EQ(SqliteStore(folder.file()).write(fullEntry()), std::nullopt);
    const auto opened = openDiary(folder.file(), withOneMore("UPDATE nothing SET mood = note"));
    ASSERT_FALSE(opened);
    EXPECT_EQ(opened.error().kind, FaultKind::Other);
    EXPECT_EQ(folder.ask("PRAGMA user_version"), static_cast<int>(migrations().size()));
    EXPECT_THAT(entriesOf(SqliteStore(folder.file())), ElementsAre(fullEntry()));
}

TEST(Migration, MakesNoCopyOfANewFile) {
    DiaryFolder folder;
    ASSERT_EQ(SqliteStore(folder.file()).write(fullEntry()), std::nullopt);
    EXPECT_THAT(folder.names(), ElementsAre("diary.sqlite"));
}

} // namespace supine::diary
