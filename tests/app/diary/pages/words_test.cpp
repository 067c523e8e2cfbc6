// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/done_words.h"
#include "app/diary/pages/words.h"
#include "app/library.h"
#include "app/text.h"
#include "tests/support/sample_diary.h"

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

namespace {

const Day friday = 2026y / May / 22;

class DiaryWords : public testing::Test {
protected:
    DiaryWords() { text::chooseLanguage(QStringLiteral("en")); }
    static const model::Library& library() {
        static const content::LoadedLibrary loaded = library::loadBuiltIn();
        return loaded.library;
    }
    static std::string dayOf(const Day& day) {
        return whenTitle(practiceAt(day).start, friday).section(u',', 0, 0).toStdString();
    }
};

} // namespace

TEST_F(DiaryWords, SayRecentDaysAsOneDoes) {
    EXPECT_EQ(dayOf(friday), "Today");
    EXPECT_EQ(dayOf(2026y / May / 21), "Yesterday");
    EXPECT_EQ(dayOf(2026y / May / 19), "Tuesday");
    EXPECT_EQ(dayOf(2026y / May / 15), "15 May") << "a week ago it is Friday too";
    EXPECT_EQ(dayOf(2025y / December / 31), "31 December 2025");
    EXPECT_EQ(dayOf(2026y / May / 23), "23 May") << "a clock may have been wrong";
}

TEST_F(DiaryWords, SayWhatWasPractisedAndWhatElseHappened) {
    Entry entry = practiceAt(friday);
    EXPECT_EQ(practisedWords(entry, library()), QStringLiteral("Standard, 10 minutes"));
    EXPECT_TRUE(remarksOn(entry, library()).isEmpty());
    entry.routine = "pelvic-tilt";
    entry.parts = {{"knees-to-chest", 2, 2, 0.7, {}, Skip::None, 1, {}},
                   {"pelvic-tilt", 0, 8, 0.7, {}, Skip::Choice, 0, {}}};
    EXPECT_EQ(practisedWords(entry, library()), QStringLiteral("Pelvic tilt, Standard, 10 minutes"));
    EXPECT_EQ(remarksOn(entry, library()),
              QStringLiteral("It hurt in knees to chest. Skipped pelvic tilt"));
    entry.parts.clear();
    entry.ending = Ending::Left;
    entry.leftIn = "arm-raise";
    EXPECT_TRUE(remarksOn(entry, library()).startsWith(QStringLiteral("Left in arm raise")));
}

TEST_F(DiaryWords, SayHowTheBackChangedAndHowOften) {
    EXPECT_EQ(comparisonSentence({4, 8, 0}),
              QStringLiteral("Clearly lower after 4 of 12 practices, about the same after 8. A change "
                             "counts as clear from 2 points on."));
    EXPECT_TRUE(comparisonSentence({0, 1, 2}).startsWith(
        QStringLiteral("About the same after 1 of 3 practices, clearly higher after 2.")));
    EXPECT_TRUE(comparisonSentence({}).startsWith(QStringLiteral("Say how your back is")));
}

TEST_F(DiaryWords, SayHowMuchWasPractised) {
    EXPECT_EQ(sumSentence({12, 12, Seconds{118 * 60}}),
              QStringLiteral("12 days of practice, 1 hour 58 minutes."));
    EXPECT_EQ(sumSentence({1, 1, Seconds{61 * 60}}), QStringLiteral("1 day of practice, 1 hour 1 minute."));
    EXPECT_EQ(lengthInWords(Seconds{2 * 3600}), QStringLiteral("2 hours"));
    EXPECT_EQ(sumSentence({}), QStringLiteral("No practice in this month."));
}

TEST_F(DiaryWords, SayNumbersAsFarAsTheyWereGiven) {
    EXPECT_EQ(numbersInWords(5, 3), QStringLiteral("5 before, 3 after"));
    EXPECT_EQ(numbersInWords(5, {}), QStringLiteral("5 before"));
    EXPECT_EQ(numbersInWords({}, 0), QStringLiteral("0 after"));
    EXPECT_EQ(entryInWords(feltAt(2026y / May / 14, 4, 4), library(), friday),
              QStringLiteral("14 May, Standard, 10 minutes, 4 before, 4 after"));
}

TEST_F(DiaryWords, SayOfOneEntryWhatChanged) {
    EXPECT_EQ(changeInWords(5, 3), QStringLiteral("2 lower: a clear change."));
    EXPECT_EQ(changeInWords(5, 4), QStringLiteral("About the same."));
    EXPECT_EQ(changeInWords(2, 6), QStringLiteral("4 higher: a clear change."));
    EXPECT_TRUE(changeInWords(2, {}).isEmpty());
}

TEST_F(DiaryWords, SayOnlyOfWhatWasNotDoneHowOften) {
    Entry entry = practiceAt(friday);
    EXPECT_TRUE(doneInWords(entry, library()).isEmpty());
    entry.parts = {{"pelvic-tilt", 8, 8, 0.7, {}, Skip::None, 0, {}},
                   {"arm-raise", 5, 5, 0.7, {}, Skip::None, 0, {}}};
    EXPECT_TRUE(doneInWords(entry, library()).startsWith(QStringLiteral("Every repetition of 2 movement")));
    entry.parts[1].repetitions = 2;
    entry.ending = Ending::StoppedEarly;
    entry.leftIn = "arm-raise";
    EXPECT_EQ(doneInWords(entry, library()).replace(QChar::Nbsp, u' '),
              QStringLiteral("Arm raise 2 of 5, all else in full. Stopped in arm raise."));
}

} // namespace supine::diary
