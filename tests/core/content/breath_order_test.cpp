// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/breath_order.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

#include <sstream>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using testing::ElementsAre;
using testing::IsEmpty;

/// One step with these breaths, each on a line of its own below `line` - 1.
std::string step(const std::string& breaths, const std::string& indent = "") {
    std::string text = indent + "- step: one\n" + indent + "  phases:\n";
    std::istringstream words(breaths);
    for (std::string breath; words >> breath;)
        text += indent + "    - {breath: " + breath + "}\n";
    return text;
}

std::string repeat(int times, const std::string& steps, const std::string& indent = "") {
    return indent + "- repeat: " + std::to_string(times) + "\n" + indent + "  steps:\n" + steps;
}

std::vector<std::string> reported(const std::string& sequence) {
    Written file(sequence);
    checkBreathOrder(file.root, file.faults);
    return file.reported();
}

const std::string noOut =
    "No out-breath follows this in-breath; let a phase with \"breath: out\" come next.";
const std::string noIn =
    "No in-breath comes before this out-breath; put a phase with \"breath: in\" before it.";

TEST(BreathOrder, AllowsWholeBreathsBetweenFreePhases) {
    EXPECT_THAT(reported(step("free in out in out free")), IsEmpty());
}

TEST(BreathOrder, AllowsAnInBreathAtTheVeryEnd) {
    EXPECT_THAT(reported(step("free in out in")), IsEmpty());
}

TEST(BreathOrder, RefusesAFreePhaseAfterAnInBreath) {
    EXPECT_THAT(reported(step("in free")), ElementsAre("3:16: " + noOut));
}

TEST(BreathOrder, RefusesTwoInBreathsInARow) {
    EXPECT_THAT(reported(step("in in out")), ElementsAre("3:16: " + noOut));
}

TEST(BreathOrder, RefusesAnOutBreathWithoutAnInBreath) {
    EXPECT_THAT(reported(step("out")), ElementsAre("3:16: " + noIn));
    EXPECT_THAT(reported(step("free out")), ElementsAre("4:16: " + noIn));
    EXPECT_THAT(reported(step("in out out")), ElementsAre("5:16: " + noIn));
}

TEST(BreathOrder, LooksFromOneStepIntoTheNext) {
    EXPECT_THAT(reported(step("in") + step("out")), IsEmpty());
    EXPECT_THAT(reported(step("in") + step("in out")), ElementsAre("3:16: " + noOut));
}

TEST(BreathOrder, LooksFromTheEndOfARoundToItsBeginning) {
    EXPECT_THAT(reported(step("in") + repeat(3, step("out in", "    "))), IsEmpty());
    EXPECT_THAT(reported(step("in") + repeat(3, step("out", "    "))),
                ElementsAre("8:20: " + noIn));
}

TEST(BreathOrder, LooksIntoRepeatsOfRepeats) {
    const std::string inner = repeat(2, step("out in", "        "), "    ");
    EXPECT_THAT(reported(step("in") + repeat(3, inner)), IsEmpty());
    const std::string broken = repeat(2, step("in", "        "), "    ");
    EXPECT_THAT(reported(repeat(3, broken)), ElementsAre(testing::EndsWith(noOut)));
}

TEST(BreathOrder, ReportsAPlaceOnceHoweverOftenItIsRepeated) {
    EXPECT_EQ(reported(repeat(9, step("out", "    "))).size(), 1U);
}

TEST(BreathOrder, PassesOverWhatIsFaultyAnyway) {
    EXPECT_THAT(reported("- word\n- {step: one}\n- {phases: [{seconds: 8}, 3]}\n- {repeat: 2}\n"),
                IsEmpty());
    EXPECT_THAT(reported(step("in inn out")), IsEmpty());
}

TEST(BreathOrder, CountsTheLevelWithTheMostRounds) {
    const std::string levels = "- repeat: {gentle: 1, standard: 2, full: 99}\n  steps:\n" +
                               repeat(99, step("in out", "        "), "    ");
    EXPECT_THAT(reported(levels),
                ElementsAre("1:1: The repeats multiply to more than 5000 phases; repeat less."));
}

TEST(BreathOrder, AllowsManyPhases) {
    EXPECT_THAT(reported(repeat(99, repeat(25, step("in out", "        "), "    "))), IsEmpty());
    EXPECT_EQ(reported(repeat(99, repeat(26, step("in out", "        "), "    "))).size(), 1U);
}

} // namespace
