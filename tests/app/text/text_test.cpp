// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text.h"

#include <QCoreApplication>
#include <QTranslator>

#include <gtest/gtest.h>

#include <set>

using namespace supine;

namespace {

std::string in(const QString& text) {
    return text.toStdString();
}

model::Text line(const char* id, const char* english) {
    return {id, english};
}

/// Knows one line, under one id.
class OneLineTranslator : public QTranslator {
public:
    QString translate(const char* context, const char* source, const char* id, int) const override {
        const bool mine = QByteArray(context) == "content" && QByteArray(id) == "tilt/later" &&
                          QByteArray(source) == "{n}. Out, and tilt.";
        return mine ? QStringLiteral("{n}. Aus, und kippen.") : QString();
    }
    bool isEmpty() const override { return false; }
};

class Text : public testing::Test {
protected:
    void SetUp() override { text::chooseLanguage(QStringLiteral("en")); }
    void TearDown() override { text::chooseLanguage(QStringLiteral("en")); }
};

} // namespace

TEST_F(Text, KeepsEveryCharacterOfTheCore) {
    EXPECT_EQ(text::plain("90° – Gür"), QString::fromUtf8("90° – Gür"));
    EXPECT_TRUE(text::plain({}).isEmpty());
}

TEST_F(Text, ShowsEnglishWhereALineIsNotTranslated) {
    EXPECT_EQ(in(text::of(line("nobody/knows", "Breathe in."))), "Breathe in.");
}

TEST_F(Text, ShowsNothingForAnEmptyText) {
    EXPECT_TRUE(text::of(model::Text{}).isEmpty());
    EXPECT_TRUE(text::of(line("only/an-id", "")).isEmpty());
}

TEST_F(Text, FindsATranslationByLineIdAndNotByWordsAlone) {
    OneLineTranslator translator;
    QCoreApplication::installTranslator(&translator);
    EXPECT_EQ(in(text::of(line("tilt/later", "{n}. Out, and tilt."), 5)), "Five. Aus, und kippen.");
    EXPECT_EQ(in(text::of(line("other/later", "{n}. Out, and tilt."), 5)), "Five. Out, and tilt.");
}

TEST_F(Text, FillsInTheNumberAsAWordOrAsDigits) {
    const model::Text dose = line("breathing/dose", "{n} breaths");
    EXPECT_EQ(in(text::of(dose, 10)), "Ten breaths");
    EXPECT_EQ(in(text::withDigits(dose, 10)), "10 breaths");
}

TEST_F(Text, ShowsACueWithItsNumber) {
    session::Cue cue;
    cue.line = "arm-raise/raise-later";
    cue.english = "{n}. Out, and raise.";
    cue.number = 3;
    EXPECT_EQ(in(text::of(cue)), "Three. Out, and raise.");
}

TEST_F(Text, NamesFortyNumbersAndWritesTheRestInDigits) {
    std::set<QString> words;
    for (int number = 1; number <= 40; ++number)
        words.insert(text::numberWord(number));
    EXPECT_EQ(words.size(), 40U);
    EXPECT_EQ(in(text::numberWord(1)), "One");
    EXPECT_EQ(in(text::numberWord(21)), "Twenty-one");
    EXPECT_EQ(in(text::numberWord(40)), "Forty");
    EXPECT_EQ(in(text::numberWord(41)), "41");
    EXPECT_EQ(in(text::numberWord(0)), "0");
}

TEST_F(Text, NamesEveryLevel) {
    EXPECT_EQ(in(text::levelName(model::Level::Gentle)), "Gentle");
    EXPECT_EQ(in(text::levelName(model::Level::Standard)), "Standard");
    EXPECT_EQ(in(text::levelName(model::Level::Full)), "Full");
}

TEST_F(Text, ClockCountsMinutesAndSeconds) {
    EXPECT_EQ(in(text::clock(Seconds(214))), "3:34");
    EXPECT_EQ(in(text::clock(Seconds(0))), "0:00");
    EXPECT_EQ(in(text::clock(Seconds(59.6))), "1:00");
    EXPECT_EQ(in(text::clock(Seconds(642))), "10:42");
    EXPECT_EQ(in(text::clock(Seconds(-3))), "0:00");
}

TEST_F(Text, MinutesAreWholeAndAtLeastOne) {
    EXPECT_EQ(in(text::minutes(Seconds(642))), "11 minutes");
    EXPECT_EQ(in(text::minutes(Seconds(386))), "6 minutes");
    EXPECT_EQ(in(text::minutes(Seconds(60))), "1 minute");
    EXPECT_EQ(in(text::minutes(Seconds(1))), "1 minute");
}
