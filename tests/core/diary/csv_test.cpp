// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/csv.h"

#include "tests/core/diary/entries.h"

#include <gmock/gmock.h>

namespace supine::diary {

namespace {

using ImportKind = ImportFault::Kind;

std::string replaced(std::string text, const std::string& old, const std::string& with) {
    const std::size_t at = text.find(old);
    EXPECT_NE(at, std::string::npos) << old;
    return at == std::string::npos ? text : text.replace(at, old.size(), with);
}

std::string withoutReturns(std::string text) {
    text.erase(std::remove(text.begin(), text.end(), '\r'), text.end());
    return text;
}

ImportFault faultOf(const std::string& text) {
    const auto entries = fromCsv(text);
    EXPECT_FALSE(entries) << text;
    return entries ? ImportFault{} : entries.error();
}

} // namespace

TEST(Csv, HasALineForEachExerciseWithWhatIsAboutThePractice) {
    Entry entry = fullEntry();
    entry.note = "Well, \"well\"";
    EXPECT_EQ(toCsv({entry, bareEntry()}),
              "practice,start,end,routine,level,place,breath_in,breath_out,ending,length,left_in,"
              "left_at,before,after,note,exercise,repetitions,intended,range,exercise_length,skip,"
              "hurts,places\r\n"
              "1b4e28ba-2fa1-11d2-883f-0016d3cca427,2026-05-14T18:30:00+02:00,"
              "2026-05-14T18:39:43+02:00,five,standard,bed,3.5,5.25,left,571.04,arm-raise,"
              "0.30000000000000004,4,0,\"Well, \"\"well\"\"\","
              "pelvic-tilt,8,8,0.7,142.5,none,0,\r\n"
              "1b4e28ba-2fa1-11d2-883f-0016d3cca427,2026-05-14T18:30:00+02:00,"
              "2026-05-14T18:39:43+02:00,five,standard,bed,3.5,5.25,left,571.04,arm-raise,"
              "0.30000000000000004,4,0,\"Well, \"\"well\"\"\","
              "arm-raise,1,2,0.4,0.3333333333333333,hurt,2,shoulder low-back\r\n"
              "00000000-0000-4000-8000-000000000000,2026-05-14T13:00:00-03:30,,five,gentle,floor,"
              "4,6,under-way,0,,0,,,,,,,,,,,\r\n");
}

TEST(Csv, GivesBackTheSameEntries) {
    const std::vector<Entry> entries{bareEntry(), fullEntry()};
    ASSERT_TRUE(fromCsv(toCsv(entries)));
    EXPECT_EQ(*fromCsv(toCsv(entries)), entries);
    EXPECT_EQ(fromCsv(toCsv({}))->size(), 0U);
}

TEST(Csv, IsReadAfterATableProgramHasSavedIt) {
    Entry entry = fullEntry();
    entry.note = "one line";
    EXPECT_EQ(*fromCsv("\xEF\xBB\xBF" + withoutReturns(toCsv({entry, bareEntry()})) + "\n"),
              (std::vector{entry, bareEntry()}));
}

TEST(Csv, NamesTheLineAndTheColumnThatIsWrong) {
    const std::string good = toCsv({bareEntry(), fullEntry()});
    EXPECT_EQ(faultOf(replaced(good, "gentle", "gently")),
              (ImportFault{ImportKind::Wrong, 2, "level"}));
    EXPECT_EQ(faultOf(replaced(good, ",4,0,\"", ",4,11,\"")),
              (ImportFault{ImportKind::Wrong, 3, "after"}));
    EXPECT_EQ(faultOf(replaced(good, ",4,0,\"", ",4,0.5,\"")),
              (ImportFault{ImportKind::Wrong, 3, "after"}));
    EXPECT_EQ(faultOf(replaced(good, "1b4e28ba", "1b4e28b")),
              (ImportFault{ImportKind::Wrong, 3, "practice"}));
    EXPECT_EQ(faultOf(replaced(good, "18:30:00+02:00", "18:30")),
              (ImportFault{ImportKind::Wrong, 3, "start"}));
    // The note of the lines before it holds two line ends.
    EXPECT_EQ(faultOf(replaced(good, "shoulder low-back", "shoulder  elbow")),
              (ImportFault{ImportKind::Wrong, 6, "places"}));
    EXPECT_EQ(faultOf(replaced(good, ",4,6,under-way", ",nan,6,under-way")),
              (ImportFault{ImportKind::Wrong, 2, "breath_in"}));
}

TEST(Csv, NamesTheLineThatBreaksTheRules) {
    const std::string good = toCsv({bareEntry()});
    EXPECT_EQ(faultOf(good + "a,b\r\n"), (ImportFault{ImportKind::Broken, 3, ""}));
    EXPECT_EQ(faultOf(good + "a,\"b\r\n"), (ImportFault{ImportKind::Broken, 3, ""}));
    EXPECT_EQ(faultOf(good + "a,b\"c\"\r\n"), (ImportFault{ImportKind::Broken, 3, ""}));
}

TEST(Csv, KnowsWhatIsNoDiary) {
    EXPECT_EQ(faultOf("").kind, ImportKind::NotADiary);
    EXPECT_EQ(faultOf("date,pain\r\n2026-05-14,3\r\n").kind, ImportKind::NotADiary);
}

} // namespace supine::diary
