// SPDX-License-Identifier: GPL-3.0-or-later
// The files say what the session script says, row by row.
#include "tests/core/content/script.h"

#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using namespace supine::content::tests;
using namespace supine::model;
using supine::Seconds;
using supine::motion::BreathKind;

std::string nameOf(Role role) {
    switch (role) {
    case Role::Preparation:
        return "preparation";
    case Role::Movement:
        return "movement";
    case Role::Form:
        return "form";
    case Role::Breathing:
        return "breathing";
    case Role::Comfort:
        return "comfort";
    }
    return "";
}

std::string nameOf(BreathKind breath) {
    return breath == BreathKind::In ? "in" : breath == BreathKind::Out ? "out" : "free";
}

std::string turnOf(const SpokenLine& line) {
    switch (line.turn) {
    case Turn::First:
        return std::to_string(line.order);
    case Turn::Later:
        return "later";
    case Turn::TwoMore:
        return "two-more";
    case Turn::Last:
        return "last";
    }
    return "";
}

Seconds lengthOf(const Phase& phase, Level level) {
    const supine::BreathPace pace = builtIn().library.levels[level].pace;
    return phase.breath == BreathKind::In    ? pace.in
           : phase.breath == BreathKind::Out ? pace.out
                                             : phase.seconds[level];
}

bool isForFloor(const SpokenLine& line) {
    return line.place != supine::model::Place::Bed;
}

/// The line said on the floor in a turn at a range: one with a band before one without.
std::string saidAt(const Phase& phase, const std::string& turn, double range) {
    std::string said;
    for (const SpokenLine& line : phase.lines) {
        const bool fits = isForFloor(line) && turnOf(line) == turn;
        if (fits && line.range && line.range->holds(range))
            return line.text.english;
        if (fits && !line.range)
            said = line.text.english;
    }
    return said;
}

class Script : public testing::TestWithParam<ScriptStep> {
protected:
    const Step& step() const { return stepOf(GetParam().exercise, GetParam().step); }
    const Phase& phase() const { return step().phases.front(); }
};

TEST_P(Script, RowHasItsRoleAndBreath) {
    EXPECT_EQ(nameOf(step().role), GetParam().role);
    EXPECT_EQ(step().phases.size(), 1U);
    EXPECT_EQ(nameOf(phase().breath), GetParam().breath);
}

TEST_P(Script, RowHasItsSeconds) {
    const auto& seconds = GetParam().seconds;
    EXPECT_DOUBLE_EQ(lengthOf(phase(), Level::Gentle).count(), seconds[0]);
    EXPECT_DOUBLE_EQ(lengthOf(phase(), Level::Standard).count(), seconds[1]);
    EXPECT_DOUBLE_EQ(lengthOf(phase(), Level::Full).count(), seconds[2]);
}

TEST_P(Script, RowStandsOnThePageAsItIsWritten) {
    EXPECT_EQ(step().text.english, GetParam().page);
}

TEST_P(Script, RowIsSpokenAsItIsWritten) {
    for (const ScriptLine& line : GetParam().lines) {
        const double range = line.range == everyRange ? 1.0 : line.range;
        EXPECT_EQ(saidAt(phase(), line.turn, range), line.text) << line.turn << " at " << range;
    }
}

TEST_P(Script, RowSaysNothingElse) {
    for (const SpokenLine& line : phase().lines) {
        const auto isThis = [&](const ScriptLine& other) {
            return other.text == line.text.english && other.turn == turnOf(line);
        };
        EXPECT_TRUE(!isForFloor(line) || std::ranges::any_of(GetParam().lines, isThis))
            << line.text.english;
    }
}

TEST_P(Script, RowSaysTheSameAtEveryRangeOfABand) {
    for (const ScriptLine& line : GetParam().lines) {
        if (line.range == everyRange)
            continue;
        const std::vector<double> same = line.range < 0.55   ? std::vector{0.4, 0.5, 0.54}
                                         : line.range < 0.75 ? std::vector{0.55, 0.6, 0.74}
                                         : line.range < 0.95 ? std::vector{0.75, 0.8, 0.94}
                                                             : std::vector{0.95, 1.0};
        for (const double range : same)
            EXPECT_EQ(saidAt(phase(), line.turn, range), line.text) << range;
    }
}

std::string nameOfRow(const testing::TestParamInfo<ScriptStep>& row) {
    std::string name = row.param.exercise + "_" + row.param.step;
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Every, Script, testing::ValuesIn(script()), nameOfRow);

TEST(ScriptOrder, IsTheOrderOfTheFiles) {
    std::vector<std::string> written;
    for (const ScriptStep& row : script())
        written.push_back(row.exercise + "/" + row.step);
    std::vector<std::string> loaded;
    for (const std::string& id : builtIn().library.routine("five")->sequence)
        for (const Step* step : stepsOf(exercise(id)))
            loaded.push_back(id + "/" + step->id);
    EXPECT_EQ(loaded, written);
}

} // namespace
