// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/script.h"

#include "app/library.h"
#include "tests/app/recording/studio.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace supine::recording {
namespace {

const Line& lineOf(const Script& script, const std::string& id, int number = 0) {
    return *std::find_if(script.lines.begin(), script.lines.end(), [&](const Line& line) {
        return line.spoken.text.id == id && line.spoken.number == number;
    });
}

std::vector<std::string> titles(const Script& script) {
    std::vector<std::string> all;
    for (const Section& section : script.sections)
        all.push_back(section.title.toStdString());
    return all;
}

TEST(TheScript, BeginsWithTheMovementsInTheOrderOfASession) {
    EXPECT_EQ(titles(scriptOf(twoMovements())),
              (std::vector<std::string>{"Tilt", "Roll", "Getting down", "Now and then"}));
}

TEST(TheScript, FillsInTheNumbers) {
    EXPECT_EQ(lineOf(scriptOf(twoMovements()), "tilt/out-later", 2).text,
              QStringLiteral("Two. And out."));
}

TEST(TheScript, MarksWhatAStandardSessionDoesNotSay) {
    const Script script = scriptOf(twoMovements());
    EXPECT_FALSE(lineOf(script, "tilt/in-1").isRare);
    EXPECT_FALSE(lineOf(script, "tilt/out-later", 2).isRare);
    EXPECT_FALSE(lineOf(script, "lines/finish").isRare);
    EXPECT_TRUE(lineOf(script, "tilt/in-1-small").isRare);
    EXPECT_TRUE(lineOf(script, "lines/pause").isRare);
}

TEST(TheScript, KnowsHowLongALineMayLast) {
    const Script script = scriptOf(twoMovements());
    EXPECT_EQ(lineOf(script, "tilt/in-1").spoken.room, Seconds(3));
    EXPECT_EQ(lineOf(script, "lines/pause").spoken.room, Seconds(0));
}

TEST(TheScript, HoldsEveryLineOfTheProgramOnceAndInWholeSections) {
    const auto content = library::loadBuiltIn();
    const Script script = scriptOf(content.library);
    EXPECT_EQ(script.lines.size(), session::spokenTexts(content.library).size());
    std::set<std::pair<std::string, int>> seen;
    for (const Line& line : script.lines) {
        EXPECT_TRUE(seen.insert({line.spoken.text.id, line.spoken.number}).second);
        EXPECT_FALSE(line.text.contains(u'{')) << line.text.toStdString();
    }
    std::size_t next = 0;
    for (const Section& section : script.sections) {
        EXPECT_EQ(section.first, next);
        EXPECT_GT(section.count, 0U);
        for (std::size_t i = section.first; i < section.end(); ++i)
            EXPECT_EQ(&script.sections[script.lines[i].section], &section);
        next = section.end();
    }
    EXPECT_EQ(next, script.lines.size());
    const auto rare = std::count_if(script.lines.begin(), script.lines.end(),
                                    [](const Line& line) { return line.isRare; });
    EXPECT_GT(rare, 20);
    EXPECT_GT(static_cast<std::ptrdiff_t>(script.lines.size()) - rare, 60);
}

} // namespace
} // namespace supine::recording
