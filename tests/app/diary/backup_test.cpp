// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/backup.h"

#include "tests/app/diary/diary_folder.h"
#include "tests/core/diary/entries.h"

#include <gmock/gmock.h>

namespace supine::diary {

using testing::ElementsAre;
using testing::IsEmpty;
using FaultKind = Fault::Kind;

TEST(Backup, IsOneFileThatHoldsEverything) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.writeAll({fullEntry(), bareEntry()}), std::nullopt);
    writeBytes(folder.file("it's mine.sqlite"), "an older one");
    ASSERT_EQ(backUp(store, folder.file("it's mine.sqlite")), std::nullopt);
    DiaryFolder elsewhere;
    ASSERT_TRUE(QFile::copy(folder.file("it's mine.sqlite"), elsewhere.file()));
    EXPECT_EQ(entriesOf(SqliteStore(elsewhere.file())), entriesOf(store));
}

TEST(Backup, IsGoneBackToWhileAnotherWindowHasTheDiaryOpen) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    SqliteStore other(folder.file());
    ASSERT_EQ(store.write(fullEntry()), std::nullopt);
    ASSERT_EQ(backUp(store, folder.file("backup.sqlite")), std::nullopt);
    const QByteArray backup = bytesOf(folder.file("backup.sqlite"));
    ASSERT_EQ(other.removeAll(), std::nullopt);
    ASSERT_EQ(other.write(bareEntry()), std::nullopt);

    const Restored restored = restore(store, folder.file("backup.sqlite"));
    EXPECT_EQ(restored.fault, std::nullopt);
    EXPECT_THAT(entriesOf(store), ElementsAre(fullEntry()));
    EXPECT_THAT(entriesOf(other), ElementsAre(fullEntry()));
    EXPECT_THAT(entriesOf(SqliteStore(restored.kept)), ElementsAre(bareEntry()));
    EXPECT_EQ(bytesOf(folder.file("backup.sqlite")), backup);
}

TEST(Backup, ThatIsNoneChangesNothing) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.write(fullEntry()), std::nullopt);
    writeBytes(folder.file("text"), "Dear diary");
    writeBytes(folder.file("empty"), {});
    for (const char* name : {"text", "empty"}) {
        const Restored restored = restore(store, folder.file(name));
        ASSERT_TRUE(restored.fault) << name;
        EXPECT_EQ(restored.fault->kind, FaultKind::Damaged) << name;
        EXPECT_EQ(restored.fault->place, folder.file(name).toStdString());
    }
    EXPECT_EQ(restore(store, folder.file("missing")).fault->kind, FaultKind::Other);
    EXPECT_EQ(restore(store, folder.file()).fault->kind, FaultKind::Other);
    EXPECT_EQ(backUp(store, folder.file())->kind, FaultKind::Other);
    EXPECT_THAT(entriesOf(store), ElementsAre(fullEntry()));
    EXPECT_THAT(folder.names(), ElementsAre("diary.sqlite", "diary.sqlite-shm", "diary.sqlite-wal",
                                            "empty", "text"));
}

TEST(Backup, ThatCannotBeWrittenLeavesNothingBehind) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.write(fullEntry()), std::nullopt);
    const auto fault = backUp(store, folder.file("no such folder/backup.sqlite"));
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, FaultKind::ReadOnly);
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("folder")));
    EXPECT_NE(backUp(store, folder.file("folder")), std::nullopt);
    EXPECT_THAT(folder.names(),
                ElementsAre("diary.sqlite", "diary.sqlite-shm", "diary.sqlite-wal"));
}

} // namespace supine::diary
