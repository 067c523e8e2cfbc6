// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are meant to cost time or memory. Each is refused; how long that takes is measured by
// the benchmarks and bounded by what the guards let through, never by a clock in a test.
#include "core/content/parse.h"
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace {

using namespace supine::content;
using namespace supine::content::tests;

std::string repeated(const std::string& piece, const std::string& before = {}) {
    std::string text = before;
    while (text.size() + piece.size() <= maximumBytes)
        text += piece;
    return text;
}

std::string lines(const std::function<std::string(int)>& line) {
    std::string text;
    for (int i = 0; text.size() < maximumBytes - 2000; ++i)
        text += line(i);
    return text;
}

struct Hostile {
    const char* name;
    std::string text;
};

void PrintTo(const Hostile& hostile, std::ostream* stream) {
    *stream << hostile.name;
}

class HostileFile : public testing::TestWithParam<Hostile> {};

TEST_P(HostileFile, IsRefusedWithOneFault) {
    const std::vector<std::string> faults = faultsOf(GetParam().text);
    ASSERT_EQ(faults.size(), 1U);
    EXPECT_LT(faults[0].size(), 250U);
}

INSTANTIATE_TEST_SUITE_P(
    All, HostileFile,
    testing::Values(
        Hostile{"Brackets", repeated("[")}, Hostile{"Braces", repeated("{")},
        Hostile{"Commas", repeated(",", "[")}, Hostile{"Dashes", repeated("- ")},
        Hostile{"Questions", repeated("? ")}, Hostile{"Colons", repeated(":")},
        Hostile{"Anchors", repeated("&a ")}, Hostile{"Aliases", repeated("*a ")},
        Hostile{"Tags", repeated("!a ")}, Hostile{"Quotes", repeated("'")},
        Hostile{"OneEndlessText", repeated("a\n", "\"")},
        Hostile{"OneEndlessWord", repeated("x", "supine: ")},
        Hostile{"OneEndlessLine", repeated("1,", "a: [")},
        Hostile{"OneEndlessLineOfUmlauts", repeated("ä,", "a: [")},
        Hostile{"Escapes", repeated("\\x41", "\"")},
        Hostile{"Keys", lines([](int i) { return "k" + std::to_string(i) + ": 1\n"; })},
        Hostile{"TheSameKey", "supine: 2\n" + lines([](int) { return std::string("- 1\n"); })},
        Hostile{"Items", repeated("- 1\n")}, Hostile{"Documents", repeated("---\n")},
        Hostile{"Directives", repeated("%TAG ! a\n")}, Hostile{"Comments", repeated("#\n")},
        Hostile{"Blanks", repeated(" ")}, Hostile{"Tabs", repeated("\t")},
        Hostile{"NewLines", repeated("\n")}, Hostile{"CarriageReturns", repeated("\r")},
        Hostile{"Staircase", lines([](int i) {
                    return std::string(static_cast<std::size_t>(i), ' ') + "a:\n";
                })},
        Hostile{"MixedNesting", repeated("a: {b: [c: d, ")}, Hostile{"AliasCycle", "&a [*a]\n"},
        Hostile{"AliasBomb", "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n"},
        Hostile{"TooLarge", std::string(maximumBytes + 1, 'a')},
        Hostile{"Gigantic", std::string(64 * maximumBytes, '[')},
        Hostile{"ZeroBytes", std::string(1000, '\0')},
        Hostile{"NotUtf8", std::string(1000, '\xFF')},
        Hostile{"CutCharacter", "supine: 1\n# \xE2\x82"}),
    [](const auto& file) { return std::string(file.param.name); });

TEST(HostileFiles, WithManyFaultsGetThemAll) {
    std::string text = "supine: 1\nkind: poses\nposes:\n";
    for (int i = 0; i < 3000; ++i)
        text += "  pose-" + std::to_string(i) + ": {tilt: 1}\n";
    EXPECT_EQ(faultsOf(text).size(), 3000U);
}

TEST(HostileFiles, WithRepeatsInsideRepeatsAreCountedAndNotUnfolded) {
    std::string text = "supine: 1\nkind: section\nid: mine\ntitle: M\npurpose: P.\n"
                       "start: hook-lying\nsequence:\n";
    std::string indent = "  ";
    for (int i = 0; i < 3; ++i) {
        text +=
            indent + "- repeat: 99\n" + indent + "  dose-source: Ours.\n" + indent + "  steps:\n";
        indent += "    ";
    }
    text += indent + "- {step: a, role: form, text: T., phases: [{breath: free, seconds: 8}]}\n";
    EXPECT_THAT(faultsOf(text),
                testing::ElementsAre(testing::HasSubstr("multiply to more than 5000 phases")));
}

} // namespace
