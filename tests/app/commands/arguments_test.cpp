// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/arguments.h"

#include <gtest/gtest.h>

namespace supine::commands::tests {

namespace {

/// A parser that was given these words.
class Words {
public:
    explicit Words(const char* text) {
        m_parser.addOptions({levelOption(), breathOption(), rangeOption()});
        m_parser.addOption({QStringLiteral("size"), QString(), QStringLiteral("WxH")});
        m_parser.addOption({QStringLiteral("n"), QString(), QStringLiteral("N")});
        m_parser.parse(QString::fromUtf8(text).split(QLatin1Char(' ')));
    }
    const QCommandLineParser& parser() const { return m_parser; }

private:
    QCommandLineParser m_parser;
};

double numberIn(const char* text) {
    const Words words(text);
    Arguments arguments(words.parser());
    const double number = arguments.number(QStringLiteral("n"), 7, 0, 100);
    return arguments.refusal() ? -1 : number;
}

} // namespace

TEST(Arguments, FallBackWhenNothingIsSaid) {
    const Words words("supine");
    Arguments arguments(words.parser());
    EXPECT_EQ(arguments.level(model::Level::Full), model::Level::Full);
    EXPECT_EQ(arguments.breath({}), BreathPace{});
    EXPECT_EQ(arguments.range(), 1.0);
    EXPECT_EQ(arguments.size({3, 4}), QSize(3, 4));
    EXPECT_EQ(arguments.number(QStringLiteral("n"), 7, 0, 9), 7);
    EXPECT_FALSE(arguments.refusal());
}

TEST(Arguments, ReadWhatIsSaid) {
    const Words words("supine --level gentle --breath 3.5/7 --range 0.4 --size 640x480");
    Arguments arguments(words.parser());
    EXPECT_EQ(arguments.level(model::Level::Full), model::Level::Gentle);
    EXPECT_EQ(arguments.breath({}), (BreathPace{Seconds{3.5}, Seconds{7}}));
    EXPECT_EQ(arguments.range(), 0.4);
    EXPECT_EQ(arguments.size({}), QSize(640, 480));
    EXPECT_FALSE(arguments.refusal());
}

TEST(Arguments, TakePlainDecimalsOnly) {
    EXPECT_EQ(numberIn("supine --n 12.5"), 12.5);
    EXPECT_EQ(numberIn("supine --n 100"), 100);
    for (const char* words :
         {"supine --n nan", "supine --n inf", "supine --n 1e1", "supine --n 0x10", "supine --n 101",
          "supine --n 1,5", "supine --n .", "supine --n ten", "supine --n 99999999999999999999"})
        EXPECT_EQ(numberIn(words), -1) << words;
}

TEST(Arguments, RememberTheFirstThingThatIsWrong) {
    const Words words("supine --level hard --range 9");
    Arguments arguments(words.parser());
    arguments.level(model::Level::Standard);
    arguments.range();
    ASSERT_TRUE(arguments.refusal());
    EXPECT_TRUE(arguments.refusal()->sentence.contains(QLatin1String("hard")));
}

TEST(Arguments, WantExactlyOneWord) {
    const Words none("supine");
    Arguments nothing(none.parser());
    nothing.only(QStringLiteral("routine"));
    ASSERT_TRUE(nothing.refusal());
    EXPECT_EQ(nothing.refusal()->exitCode, WrongUsage);
    const Words one("supine five");
    Arguments something(one.parser());
    EXPECT_EQ(something.only(QStringLiteral("routine")), QStringLiteral("five"));
    EXPECT_FALSE(something.refusal());
}

} // namespace supine::commands::tests
