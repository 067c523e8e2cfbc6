// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/commands/told.h"

#include <gmock/gmock.h>

namespace supine::commands::tests {

using testing::HasSubstr;

namespace {

/// Words that are refused, with the exit code and a part of the sentence.
struct Refused {
    const char* words;
    int exitCode;
    const char* sentence;
};

void PrintTo(const Refused& refused, std::ostream* stream) {
    *stream << refused.words;
}

class Refusals : public testing::TestWithParam<Refused> {};

} // namespace

TEST_P(Refusals, SayWhatIsWrongAndPrintNothing) {
    const Answer answer = told(QString::fromUtf8(GetParam().words).split(QLatin1Char(' ')));
    EXPECT_EQ(answer.exitCode, GetParam().exitCode);
    EXPECT_THAT(answer.errors.toStdString(), HasSubstr(GetParam().sentence));
    EXPECT_TRUE(answer.out.isEmpty()) << answer.out.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    OfUsage, Refusals,
    testing::Values(Refused{"validat x", 2, "did you mean \"validate\"?"},
                    Refused{"--foo", 2, "foo"},
                    Refused{"--level standard now", 2, "one word too many"},
                    Refused{"timeline", 2, "Name the routine"},
                    Refused{"timeline five short", 2, "one routine"},
                    Refused{"timeline five --foo", 2, "foo"}, Refused{"list five", 2, "no words"},
                    Refused{"lines five", 2, "no words"}, Refused{"validate", 2, "Name the files"},
                    Refused{"poses pelvic-tilt --fps", 2, "fps"},
                    Refused{"render pelvic-tilt", 2, "--out"},
                    Refused{"render pelvic-tilt --bones --out x.png", 2, "bones"},
                    Refused{"render pelvic-tilt --at 1 --step tilt --out x.png", 2, "either"},
                    Refused{"export-audio five", 2, "--out"},
                    Refused{"practise five", 2, "--headless"}, Refused{"voice", 2, "\"check\""},
                    Refused{"voice chek x", 2, "\"voice check\""},
                    Refused{"voice check", 2, "one voice pack"},
                    Refused{"voice check a b", 2, "one voice pack"}));

INSTANTIATE_TEST_SUITE_P(
    OfInput, Refusals,
    testing::Values(
        Refused{"timeline fiv", 1, "did you mean \"five\"?"},
        Refused{"timeline five --level hard", 1, "gentle, standard or full"},
        Refused{"timeline gentle --level full", 1, "a level already"},
        Refused{"timeline five --breath 4", 1, "3 to 6"},
        Refused{"timeline five --breath 2/6", 1, "3 to 6"},
        Refused{"timeline five --breath 4/10", 1, "4 to 9"},
        Refused{"timeline five --breath nan/6", 1, "nan/6"},
        Refused{"timeline five --breath 4/6/8", 1, "4/6/8"},
        Refused{"timeline five --guidance loud", 1, "full or brief or off"},
        Refused{"practise five --headless --guidance none", 1, "not \"none\""},
        Refused{"poses pelvic-tlit --csv", 1, "did you mean \"pelvic-tilt\"?"},
        Refused{"poses pelvic-tilt --fps 0", 1, "1 to 1000"},
        Refused{"poses pelvic-tilt --fps 1e9", 1, "1 to 1000"},
        Refused{"poses pelvic-tilt --fps -30", 1, "1 to 1000"},
        Refused{"poses pelvic-tilt --fps inf", 1, "1 to 1000"},
        Refused{"poses pelvic-tilt --range 0.39", 1, "0.4 to 1"},
        Refused{"poses pelvic-tilt --range 1.01", 1, "0.4 to 1"},
        Refused{"poses pelvic-tilt --range NaN", 1, "0.4 to 1"},
        Refused{"render pelvic-tilt --size 0x0 --out x.png", 1, "16 to 8192"},
        Refused{"render pelvic-tilt --size 100000x100000 --out x.png", 1, "16 to 8192"},
        Refused{"render pelvic-tilt --size -5x100 --out x.png", 1, "16 to 8192"},
        Refused{"render pelvic-tilt --size big --out x.png", 1, "1280x800"},
        Refused{"render pelvic-tilt --at -1 --out x.png", 1, "0 to 92"},
        Refused{"render pelvic-tilt --at 92.5 --out x.png", 1, "0 to 92"},
        Refused{"render pelvic-tilt --at soon --out x.png", 1, "0 to 92"},
        Refused{"render pelvic-tilt --step tillt --out x.png", 1, "did you mean \"tilt\"?"},
        Refused{"render pelvic-tilt --theme blue --out x.png", 1, "light or dark"},
        Refused{"render pelvic-tilt --body nobody --out x.png", 1, "nobody"},
        Refused{"render pelvic-tilt --out /nonexistent/x.png", 1, "/nonexistent/x.png"},
        Refused{"render pelvic-tilt --out /", 1, "cannot be written"},
        Refused{"export-audio five --out x.mp3", 1, ".wav or .opus"},
        Refused{"export-audio five --out five", 1, ".wav or .opus"},
        Refused{"export-audio five --lang xx --out x.wav", 1, "en or de"},
        Refused{"export-audio five --range 2 --out x.wav", 1, "0.4 to 1"},
        Refused{"export-audio five --out /nonexistent/x.wav", 1, "/nonexistent/x.wav"},
        Refused{"sheets", 2, "--out"}, Refused{"sheets --body nobody --out x", 1, "nobody"},
        Refused{"sheets --out /dev/null/x", 1, "/dev/null/x"},
        Refused{"practise nothing --headless", 1, "nothing"},
        Refused{"practise five --headless --speed 0", 1, "--speed"},
        Refused{"practise five --headless --speed nan", 1, "--speed"},
        Refused{"validate /nonexistent.yaml", 1, "/nonexistent.yaml:1:1: "},
        Refused{"validate /", 1, "/:1:1: "},
        Refused{"voice check /nonexistent", 1, "There is no folder \"/nonexistent\""}, Refused{"--level hard", 1, "gentle, standard or full"},
        Refused{"--level gentle", 1, "no display"}));

TEST(Refusals, KeepToOneSentenceForBadInput) {
    const Answer answer = told({QStringLiteral("render"), QStringLiteral("pelvic-tilt"),
                                QStringLiteral("--out"), QStringLiteral("/nonexistent/x.png")});
    EXPECT_EQ(answer.errors.count('\n'), 1) << answer.errors.toStdString();
}

} // namespace supine::commands::tests
