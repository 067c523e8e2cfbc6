// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/store/sqlite_store.h"

#include "tests/app/diary/diary_folder.h"
#include "tests/core/diary/entries.h"

#include <gmock/gmock.h>

namespace supine::diary {

using testing::ElementsAre;
using testing::IsEmpty;

namespace {

Entry beginning(std::chrono::hours hours, const char* id) {
    Entry entry = bareEntry();
    entry.id = id;
    entry.start = later(thatEvening, hours);
    return entry;
}

} // namespace

TEST(SqliteStore, IsEmptyAtFirst) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    EXPECT_FALSE(QFileInfo::exists(folder.file()));
    EXPECT_THAT(entriesOf(store), IsEmpty());
    EXPECT_EQ(*store.entry("none"), std::nullopt);
    EXPECT_TRUE(QFileInfo::exists(folder.file()));
}

TEST(SqliteStore, GivesBackEveryValueEvenToAnotherOne) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    EXPECT_EQ(store.write(fullEntry()), std::nullopt);
    EXPECT_EQ(store.write(bareEntry()), std::nullopt);
    EXPECT_EQ(*store.entry(fullEntry().id), fullEntry());
    EXPECT_EQ(*SqliteStore(folder.file()).entry(bareEntry().id), bareEntry());
}

TEST(SqliteStore, TellsTheEarliestStartFirst) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    const Entry first = beginning(std::chrono::hours{-30}, "b");
    const Entry second = beginning(std::chrono::hours{0}, "c");
    const Entry third = beginning(std::chrono::hours{500}, "a");
    EXPECT_EQ(store.writeAll({second, third, first}), std::nullopt);
    EXPECT_THAT(entriesOf(store), ElementsAre(first, second, third));
}

TEST(SqliteStore, PutsAnEntryInThePlaceOfTheOneWithItsId) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.write(fullEntry()), std::nullopt);
    Entry changed = fullEntry();
    changed.parts.pop_back();
    changed.parts.front().places = {model::HurtPlace::Knee};
    changed.after.reset();
    changed.end.reset();
    changed.note.clear();
    ASSERT_EQ(store.write(changed), std::nullopt);
    EXPECT_THAT(entriesOf(store), ElementsAre(changed));
}

TEST(SqliteStore, TakesOutOneOrAllWithEverythingThatBelongsToThem) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.writeAll({fullEntry(), bareEntry()}), std::nullopt);
    EXPECT_EQ(store.remove(fullEntry().id), std::nullopt);
    EXPECT_EQ(store.remove("none"), std::nullopt);
    EXPECT_THAT(entriesOf(store), ElementsAre(bareEntry()));
    ASSERT_EQ(store.write(fullEntry()), std::nullopt);
    EXPECT_THAT(entriesOf(store), testing::UnorderedElementsAre(bareEntry(), fullEntry()));
    EXPECT_EQ(store.removeAll(), std::nullopt);
    EXPECT_THAT(entriesOf(store), IsEmpty());
    EXPECT_EQ(folder.ask("SELECT count(*) FROM part"), 0);
    EXPECT_EQ(folder.ask("SELECT count(*) FROM hurt_place"), 0);
}

TEST(SqliteStore, WritesManyOrNone) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.write(bareEntry()), std::nullopt);
    Entry impossible = beginning(std::chrono::hours{1}, "d");
    impossible.before = 11;
    EXPECT_NE(store.writeAll({fullEntry(), impossible}), std::nullopt);
    EXPECT_THAT(entriesOf(store), ElementsAre(bareEntry()));
    EXPECT_NE(store.replaceAll({fullEntry(), impossible}), std::nullopt);
    EXPECT_THAT(entriesOf(store), ElementsAre(bareEntry()));
    EXPECT_EQ(store.replaceAll({fullEntry()}), std::nullopt);
    EXPECT_THAT(entriesOf(store), ElementsAre(fullEntry()));
}

TEST(SqliteStore, BringsEachCommitToTheDiskBeforeItCounts) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.open(), std::nullopt);
    EXPECT_EQ(folder.text("PRAGMA journal_mode"), "wal");
    const auto connection = openDiary(folder.file());
    ASSERT_TRUE(connection);
    EXPECT_EQ((*connection)->ask(QStringLiteral("PRAGMA synchronous"))->toInt(), 2); // FULL
    EXPECT_EQ((*connection)->ask(QStringLiteral("PRAGMA foreign_keys"))->toInt(), 1);
}

TEST(SqliteStore, IsSharedByTwoWindows) {
    DiaryFolder folder;
    SqliteStore one(folder.file());
    SqliteStore other(folder.file());
    for (int turn = 0; turn < 10; ++turn) {
        ASSERT_EQ(one.write(fullEntry()), std::nullopt);
        ASSERT_EQ(other.write(bareEntry()), std::nullopt);
        ASSERT_EQ(other.remove(fullEntry().id), std::nullopt);
    }
    EXPECT_THAT(entriesOf(one), ElementsAre(bareEntry()));
}

TEST(SqliteStore, BeginsAnewWhereTheFileWasTakenAwayMeanwhile) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.write(bareEntry()), std::nullopt);
    ASSERT_TRUE(QFile::remove(folder.file()));
    ASSERT_EQ(store.write(fullEntry()), std::nullopt);
    EXPECT_THAT(entriesOf(SqliteStore(folder.file())), ElementsAre(fullEntry()));
}

} // namespace supine::diary
