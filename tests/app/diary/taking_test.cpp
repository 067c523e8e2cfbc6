// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/taking.h"

#include "app/diary/sentences.h"
#include "tests/app/diary/diary_folder.h"
#include "tests/core/diary/entries.h"

#include <gmock/gmock.h>

#include <set>

namespace supine::diary {

using testing::ElementsAre;

namespace {

std::string sentence(const TakenIn& taken) {
    if (const auto* const fault = std::get_if<ImportFault>(&taken))
        return sentenceOf(*fault).toStdString();
    if (const auto* const fault = std::get_if<Fault>(&taken))
        return sentenceOf(*fault).toStdString();
    return std::to_string(std::get<int>(taken));
}

} // namespace

TEST(Taking, BringsEitherExportBack) {
    for (const char* name : {"diary.csv", "DIARY.CSV", "diary.json", "diary"}) {
        DiaryFolder folder;
        SqliteStore store(folder.file());
        ASSERT_EQ(takeOutTo(folder.file(name), {bareEntry(), fullEntry()}), std::nullopt);
        const bool isTable = bytesOf(folder.file(name)).startsWith("practice,");
        EXPECT_EQ(isTable, QString::fromLatin1(name).toLower() == QLatin1String("diary.csv"));
        EXPECT_EQ(sentence(takeIn(store, folder.file(name))), "2");
        EXPECT_EQ(sentence(takeIn(store, folder.file(name))), "0");
        EXPECT_THAT(entriesOf(store), ElementsAre(bareEntry(), fullEntry()));
    }
}

TEST(Taking, SaysInOneSentenceWhatIsWrongAndChangesNothing) {
    DiaryFolder folder;
    SqliteStore store(folder.file());
    ASSERT_EQ(store.write(bareEntry()), std::nullopt);
    const auto said = [&](const char* name, QByteArray bytes) {
        writeBytes(folder.file(name), bytes);
        return sentence(takeIn(store, folder.file(name)));
    };
    ASSERT_EQ(takeOutTo(folder.file("good.json"), {bareEntry(), fullEntry()}), std::nullopt);
    ASSERT_EQ(takeOutTo(folder.file("good.csv"), {bareEntry(), fullEntry()}), std::nullopt);
    EXPECT_EQ(said("1", bytesOf(folder.file("good.json")).replace("\"before\":4", "\"before\":44")),
              "Something is wrong with “before” in line 3 of that file, so nothing was taken in.");
    EXPECT_EQ(said("2", bytesOf(folder.file("good.json")).replace("\"before\":4,", "")),
              "The practice in line 3 of that file has no “before”, so nothing was taken in.");
    EXPECT_EQ(said("3", bytesOf(folder.file("good.csv")).append("x,y\n")),
              "Line 9 of that file can't be read, so nothing was taken in.");
    EXPECT_EQ(
        said("4", bytesOf(folder.file("good.json")).replace("\"supine\": 1", "\"supine\": 9")),
        "A newer Supine wrote that file, so nothing was taken in.");
    EXPECT_EQ(said("5", "Dear diary"), "That is not a diary from Supine, so nothing was taken in.");
    EXPECT_TRUE(std::holds_alternative<Fault>(takeIn(store, folder.file("missing"))));
    EXPECT_THAT(entriesOf(store), ElementsAre(bareEntry()));
}

TEST(Taking, LeavesTheFileAsItWasWhereItCannotBeReplaced) {
    DiaryFolder folder;
    const auto fault = takeOutTo(folder.file("no such folder/diary.csv"), {fullEntry()});
    ASSERT_TRUE(fault);
    EXPECT_EQ(fault->place, folder.file("no such folder/diary.csv").toStdString());
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("folder.csv")));
    EXPECT_NE(takeOutTo(folder.file("folder.csv"), {fullEntry()}), std::nullopt);
}

TEST(Sentences, AreThereForEveryFault) {
    using Kind = Fault::Kind;
    EXPECT_EQ(sentenceOf(Fault{Kind::Full, "/home/a/diary.sqlite", ""}).toStdString(),
              "The disk is full, so today can't be saved. We keep trying.");
    EXPECT_EQ(sentenceOf(Fault{Kind::Damaged, "/home/a/diary-damaged-2026-05-14.sqlite", ""})
                  .toStdString(),
              "Your diary can't be read. It was put aside as "
              "/home/a/diary-damaged-2026-05-14.sqlite, and a new one begins.");
    std::set<QString> sentences;
    for (const Kind kind :
         {Kind::Full, Kind::ReadOnly, Kind::Newer, Kind::Damaged, Kind::Busy, Kind::Other})
        sentences.insert(sentenceOf(Fault{kind, "/home/a", "detail"}));
    EXPECT_EQ(sentences.size(), 6U);
    for (const QString& each : sentences)
        EXPECT_FALSE(each.contains(QLatin1String("detail"))) << each.toStdString();
}

} // namespace supine::diary
