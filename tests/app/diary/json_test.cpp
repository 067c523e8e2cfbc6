// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/json.h"

#include "core/diary/csv.h"
#include "tests/core/diary/entries.h"

#include <QJsonDocument>

#include <gmock/gmock.h>

namespace supine::diary {

namespace {

using ImportKind = ImportFault::Kind;

const std::vector<Entry> two{bareEntry(), fullEntry()};

QByteArray replaced(const char* old, const char* with) {
    QByteArray text = toJson(two);
    EXPECT_TRUE(text.contains(old)) << old;
    return text.replace(old, with);
}

ImportFault faultOf(const QByteArray& bytes) {
    const auto entries = fromExport(bytes);
    EXPECT_FALSE(entries) << bytes.constData();
    return entries ? ImportFault{} : entries.error();
}

} // namespace

TEST(Json, GivesBackTheSameEntries) {
    EXPECT_EQ(*fromJson(toJson(two)), two);
    EXPECT_EQ(fromJson(toJson(std::vector<Entry>{}))->size(), 0U);
}

TEST(Json, IsReadHoweverItIsLaidOut) {
    EXPECT_EQ(*fromJson(QJsonDocument::fromJson(toJson(two)).toJson(QJsonDocument::Indented)), two);
    EXPECT_EQ(*fromJson(QJsonDocument::fromJson(toJson(two)).toJson(QJsonDocument::Compact)), two);
}

TEST(Json, HasOnePracticeOnALine) {
    EXPECT_EQ(toJson(two).count('\n'), 4);
    EXPECT_EQ(toJson(bareEntry()),
              "{\"after\":null,\"before\":null,\"breath_in\":4,\"breath_out\":6,\"end\":null,"
              "\"ending\":\"under-way\",\"left_at\":0,\"left_in\":\"\",\"length\":0,"
              "\"level\":\"gentle\",\"note\":\"\",\"parts\":[],\"place\":\"floor\","
              "\"practice\":\"00000000-0000-4000-8000-000000000000\",\"routine\":\"five\","
              "\"start\":\"2026-05-14T13:00:00-03:30\"}");
}

TEST(Json, NamesTheLineAndTheValueThatIsWrong) {
    EXPECT_EQ(faultOf(replaced("\"standard\"", "\"standing\"")),
              (ImportFault{ImportKind::Wrong, 3, "level"}));
    EXPECT_EQ(faultOf(replaced("\"before\":4", "\"before\":11")),
              (ImportFault{ImportKind::Wrong, 3, "before"}));
    EXPECT_EQ(faultOf(replaced("\"before\":4", "\"before\":\"4\"")),
              (ImportFault{ImportKind::Wrong, 3, "before"}));
    EXPECT_EQ(faultOf(replaced("\"before\":null,", "")),
              (ImportFault{ImportKind::Missing, 2, "before"}));
    EXPECT_EQ(faultOf(replaced("\"shoulder\"", "\"elbow\"")),
              (ImportFault{ImportKind::Wrong, 3, "places"}));
    EXPECT_EQ(faultOf(replaced("\"parts\":[]", "\"parts\":[7]")),
              (ImportFault{ImportKind::Missing, 2, "exercise"}));
    EXPECT_EQ(faultOf(replaced("00000000-0000", "0-0")),
              (ImportFault{ImportKind::Wrong, 2, "practice"}));
    EXPECT_EQ(faultOf("{\"supine\": 1, \"kind\": \"diary\",\n\"entries\": [\n\n7]}").kind,
              ImportKind::Missing);
}

TEST(Json, NamesTheLineThatBreaksTheRules) {
    EXPECT_EQ(faultOf(toJson(two).chopped(5)).kind, ImportKind::Broken);
    EXPECT_EQ(faultOf("{\n\n\"supine\": 1,,\n}"), (ImportFault{ImportKind::Broken, 3, ""}));
}

TEST(Json, KnowsWhatIsNoDiaryOrOfALaterVersion) {
    EXPECT_EQ(faultOf("{}").kind, ImportKind::NotADiary);
    EXPECT_EQ(faultOf("{\"supine\": 1, \"kind\": \"exercise\"}").kind, ImportKind::NotADiary);
    EXPECT_EQ(faultOf("").kind, ImportKind::NotADiary);
    EXPECT_EQ(faultOf("\x89PNG\r\n").kind, ImportKind::NotADiary);
    EXPECT_EQ(faultOf("{\"supine\": 2, \"kind\": \"diary\"}").kind, ImportKind::Newer);
    EXPECT_EQ(faultOf("{\"supine\": 1, \"kind\": \"diary\"}"),
              (ImportFault{ImportKind::Missing, 1, "entries"}));
}

TEST(Export, IsReadWhicheverOfTheTwoItIs) {
    EXPECT_EQ(*fromExport(toJson(two)), two);
    EXPECT_EQ(*fromExport(QByteArray::fromStdString(toCsv(two))), two);
}

} // namespace supine::diary
