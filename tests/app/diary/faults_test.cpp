// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/diary/diary_folder.h"
#include "tests/core/diary/entries.h"

#include <QProcess>

#include <gmock/gmock.h>

#include <csignal>
#include <functional>
#include <random>
#include <sys/resource.h>
#include <unistd.h>

namespace supine::diary {

using testing::Contains;
using testing::Each;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::StartsWith;
using FaultKind = Fault::Kind;

namespace {

/// What a driver says, line by line, when it is run in a process that is limited like that.
std::vector<std::string> said(const QString& program, const QStringList& words,
                              const std::function<void()>& limit) {
    QProcess driver;
    driver.setChildProcessModifier(limit);
    driver.start(program, words);
    EXPECT_TRUE(driver.waitForFinished(-1)) << driver.errorString().toStdString();
    EXPECT_EQ(driver.exitCode(), 0);
    EXPECT_EQ(driver.exitStatus(), QProcess::NormalExit);
    std::vector<std::string> lines;
    for (const QByteArray& line : driver.readAllStandardOutput().trimmed().split('\n'))
        lines.push_back(line.toStdString());
    return lines;
}

const auto driver = QStringLiteral(DIARY_DRIVER);

// Without that the first write beyond the limit would end the process.
void limitFileSize() {
    const rlimit most{200000, 200000};
    setrlimit(RLIMIT_FSIZE, &most);
    signal(SIGXFSZ, SIG_IGN);
}

constexpr uid_t nobody = 65534;

// For an administrator no folder is read-only.
void becomeSomebody() {
    if (geteuid() == 0 && setuid(nobody) != 0)
        _exit(1);
}

void allow(const QString& path, bool write) {
    auto permissions = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                       QFile::ReadOther | QFile::ExeOther;
    if (write)
        permissions |= QFile::WriteOwner;
    ASSERT_TRUE(QFile::setPermissions(path, permissions));
}

/// A diary of some hundred practices, written out and closed.
void fill(const QString& file) {
    std::vector<Entry> entries;
    for (int day = 0; day < 300; ++day) {
        Entry entry = fullEntry();
        entry.id = "00000000-0000-4000-8000-" + std::to_string(100000000000 + day);
        entry.start = later(thatEvening, std::chrono::hours{24 * day});
        entries.push_back(entry);
    }
    EXPECT_EQ(SqliteStore(file).writeAll(entries), std::nullopt);
    EXPECT_FALSE(QFileInfo::exists(file + QStringLiteral("-wal")));
}

/// The file that was set aside, with what it holds; nothing where there is none.
std::optional<QByteArray> setAsideIn(const DiaryFolder& folder) {
    for (const std::string& name : folder.names())
        if (name.rfind("diary-damaged-", 0) == 0)
            return bytesOf(folder.file(name.c_str()));
    return {};
}

} // namespace

TEST(FullDisk, LosesNothingThatWasKeptAndHoldsTheRestInMemory) {
    DiaryFolder folder;
    const auto lines =
        said(driver, {folder.file(), QStringLiteral("write"), QStringLiteral("20")}, limitFileSize);
    const auto kept = static_cast<std::size_t>(std::count(lines.begin(), lines.end(), "kept"));
    EXPECT_GT(kept, 0U);
    EXPECT_THAT(lines, Contains("full"));
    EXPECT_EQ(lines.back(), std::to_string(20 - kept) + " wait");
    EXPECT_EQ(entriesOf(SqliteStore(folder.file())).size(), kept);
    EXPECT_EQ(folder.text("PRAGMA integrity_check"), "ok");
}

TEST(FullDisk, IsToldBeforeThereIsADiary) {
    DiaryFolder folder;
    const auto lines =
        said(driver, {folder.file(), QStringLiteral("write"), QStringLiteral("2")}, [] {
            const rlimit most{0, 0};
            setrlimit(RLIMIT_FSIZE, &most);
            signal(SIGXFSZ, SIG_IGN);
        });
    EXPECT_THAT(lines, ElementsAre("full", "full", "2 wait"));
    EXPECT_EQ(SqliteStore(folder.file()).write(fullEntry()), std::nullopt);
}

TEST(ReadOnlyFolder, IsToldAndLeftAsItIs) {
    DiaryFolder folder;
    fill(folder.file());
    // Whoever has no rights may not even see the build.
    const QString copy = folder.file("driver");
    ASSERT_TRUE(QFile::copy(driver, copy));
    const QByteArray before = bytesOf(folder.file());
    const auto names = folder.names();
    for (const QString& path : {folder.path(), folder.file(), copy})
        allow(path, false);
    const auto lines =
        said(copy, {folder.file(), QStringLiteral("write"), QStringLiteral("2")}, becomeSomebody);
    EXPECT_THAT(lines, ElementsAre("read-only", "read-only", "2 wait"));
    EXPECT_EQ(folder.names(), names);
    EXPECT_EQ(bytesOf(folder.file()), before);
    allow(folder.path(), true);
}

TEST(ReadOnlyFolder, IsToldWhereTheFolderCannotBeMade) {
    DiaryFolder folder;
    const QString copy = folder.file("driver");
    ASSERT_TRUE(QFile::copy(driver, copy));
    allow(copy, false);
    allow(folder.path(), false);
    const auto lines =
        said(copy, {folder.file("made/diary.sqlite"), QStringLiteral("write"), QStringLiteral("1")},
             becomeSomebody);
    EXPECT_THAT(lines, ElementsAre("read-only", "1 wait"));
    allow(folder.path(), true);
}

TEST(ReadOnlyFolder, IsToldWhereAFileStandsInItsPlace) {
    DiaryFolder folder;
    writeBytes(folder.file("data"), "a file");
    SqliteStore store(folder.file("data/diary.sqlite"));
    ASSERT_TRUE(store.write(fullEntry()));
    EXPECT_EQ(store.write(fullEntry())->kind, FaultKind::ReadOnly);
    EXPECT_EQ(bytesOf(folder.file("data")), "a file");
}

TEST(DamagedFile, ThatWasTruncatedIsSetAsideAndANewOneBegins) {
    for (const double share : {0.999, 0.5, 0.1, 0.001}) {
        DiaryFolder folder;
        fill(folder.file());
        const QByteArray whole = bytesOf(folder.file());
        const QByteArray rest =
            whole.left(static_cast<qsizetype>(share * static_cast<double>(whole.size())));
        writeBytes(folder.file(), rest);
        SqliteStore store(folder.file());
        const auto fault = store.write(fullEntry());
        ASSERT_TRUE(fault) << share;
        EXPECT_EQ(fault->kind, FaultKind::Damaged) << share << fault->detail;
        EXPECT_THAT(fault->place, HasSubstr("/diary-damaged-20")) << share;
        EXPECT_EQ(bytesOf(QString::fromStdString(fault->place)), rest) << share;
        EXPECT_EQ(store.write(fullEntry()), std::nullopt) << share;
        EXPECT_THAT(entriesOf(store), ElementsAre(fullEntry())) << share;
    }
}

TEST(DamagedFile, ThatIsNoDiaryIsSetAside) {
    DiaryFolder folder;
    writeBytes(folder.file(), "Dear diary, today I lay down on the floor.");
    EXPECT_EQ(SqliteStore(folder.file()).open()->kind, FaultKind::Damaged);
    EXPECT_EQ(setAsideIn(folder), "Dear diary, today I lay down on the floor.");

    folder.run(QStringLiteral("CREATE TABLE practice (something TEXT)"));
    const QByteArray foreign = bytesOf(folder.file());
    const auto fault = SqliteStore(folder.file()).open();
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->kind, FaultKind::Damaged);
    EXPECT_THAT(fault->place, HasSubstr("-2.sqlite"));
    EXPECT_EQ(bytesOf(QString::fromStdString(fault->place)), foreign);
    EXPECT_EQ(SqliteStore(folder.file()).write(fullEntry()), std::nullopt);
}

// Most flips strike a text or free room and do no harm. None may end the program, and none may lose
// the file as it was.
TEST(DamagedFile, OfWhichOneBitIsFlippedIsReadOrSetAside) {
    DiaryFolder origin;
    fill(origin.file());
    const QByteArray whole = bytesOf(origin.file());
    std::mt19937 chance(7);
    int damaged = 0;
    for (int turn = 0; turn < 80; ++turn) {
        DiaryFolder folder;
        QByteArray flipped = whole;
        // Every other one strikes the heads of the pages.
        const auto below = [&chance](qsizetype limit) {
            return static_cast<qsizetype>(chance() % static_cast<std::mt19937::result_type>(limit));
        };
        const qsizetype page = below(whole.size() / 4096) * 4096;
        const qsizetype at = turn % 2 == 0 ? page + below(64) : below(whole.size());
        flipped[at] = static_cast<char>(flipped[at] ^ (1 << chance() % 8));
        writeBytes(folder.file(), flipped);
        SqliteStore store(folder.file());
        const auto read = store.entries();
        const auto fault = store.write(bareEntry());
        if (read && !fault) {
            EXPECT_EQ(setAsideIn(folder), std::nullopt) << at;
            continue;
        }
        const FaultKind kind = read ? fault->kind : read.error().kind;
        EXPECT_THAT(kind, testing::AnyOf(FaultKind::Damaged, FaultKind::Newer)) << at;
        EXPECT_EQ(kind == FaultKind::Newer ? bytesOf(folder.file()) : setAsideIn(folder), flipped)
            << at;
        ++damaged;
    }
    EXPECT_GT(damaged, 20);
}

TEST(NewerFile, IsLeftUntouched) {
    DiaryFolder folder;
    fill(folder.file());
    folder.run(QStringLiteral("PRAGMA user_version = 99"));
    const QByteArray before = bytesOf(folder.file());
    {
        SqliteStore store(folder.file());
        EXPECT_EQ(store.entries().error().kind, FaultKind::Newer);
        EXPECT_EQ(store.write(fullEntry())->kind, FaultKind::Newer);
        EXPECT_EQ(store.removeAll()->kind, FaultKind::Newer);
    }
    EXPECT_EQ(bytesOf(folder.file()), before);
    EXPECT_THAT(folder.names(), ElementsAre("diary.sqlite"));
}

TEST(BusyFile, IsWrittenToOnceTheOtherWindowIsDone) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.write(bareEntry()), std::nullopt);
    const auto other = Connection::open(folder.file());
    {
        const Transaction writing(**other);
        EXPECT_EQ(store.write(fullEntry())->kind, FaultKind::Busy);
        EXPECT_THAT(entriesOf(store), ElementsAre(bareEntry()));
    }
    EXPECT_EQ(store.write(fullEntry()), std::nullopt);
}

} // namespace supine::diary
