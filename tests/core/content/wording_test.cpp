// SPDX-License-Identifier: GPL-3.0-or-later
// What every text of the built-in content keeps to.
#include "core/content/spoken_rules.h"
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <sstream>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using supine::model::Exercise;
using supine::model::Text;
using supine::motion::BreathKind;

std::string lowered(std::string text) {
    std::ranges::transform(text, text.begin(), [](unsigned char letter) {
        return static_cast<char>(std::tolower(letter));
    });
    return text;
}

bool says(const Text& text, const std::string& words) {
    return lowered(text.english).find(words) != std::string::npos;
}

bool isWord(const std::string& piece, const std::string& word) {
    const std::string letters = lowered(piece);
    const std::size_t at = letters.find(word);
    if (at == std::string::npos)
        return false;
    const bool begins = at == 0 || !std::isalpha(static_cast<unsigned char>(letters[at - 1]));
    const std::size_t end = at + word.size();
    const bool ends =
        end == letters.size() || !std::isalpha(static_cast<unsigned char>(letters[end]));
    return begins && ends;
}

bool hasWord(const std::string& text, const std::string& word) {
    std::istringstream stream(text);
    for (std::string piece; stream >> piece;)
        if (isWord(piece, word))
            return true;
    return false;
}

std::vector<std::string> sentencesOf(const std::string& text) {
    std::vector<std::string> sentences(1);
    for (const char letter : text) {
        sentences.back() += letter;
        if (letter == '.')
            sentences.emplace_back();
    }
    return sentences;
}

TEST(BuiltIn, LoadsWithoutAFault) {
    std::vector<std::string> faults;
    for (const Fault& fault : builtIn().faults)
        faults.push_back(toText(fault));
    EXPECT_THAT(faults, testing::IsEmpty());
    EXPECT_EQ(builtIn().library.exercises.size(), 9U);
    EXPECT_EQ(builtIn().library.routines.size(), 2U);
    EXPECT_EQ(builtIn().library.interjections.size(), 12U);
    EXPECT_EQ(builtIn().library.safety.size(), 5U);
}

TEST(BuiltIn, GivesEveryTextAnIdOfItsOwn) {
    std::set<std::string> ids;
    for (const Text& text : allTexts(builtIn().library)) {
        EXPECT_TRUE(ids.insert(text.id).second || text.id.ends_with("/title")) << text.id;
        EXPECT_FALSE(text.english.empty()) << text.id;
    }
    EXPECT_GT(ids.size(), 250U);
}

TEST(BuiltIn, NeverSaysTheForbiddenWords) {
    const std::vector<std::string> forbidden{
        "treat", "treats",   "treatment", "therapy",      "therapies", "therapeutic",   "cure",
        "cures", "diagnose", "diagnosis", "rehabilitate", "monitor",   "rehabilitation"};
    for (const Text& text : allTexts(builtIn().library)) {
        EXPECT_FALSE(says(text, "relieve")) << text.id;
        for (const std::string& word : forbidden)
            EXPECT_FALSE(hasWord(text.english, word)) << text.id << ": " << word;
    }
}

TEST(BuiltIn, NeverHurriesOrJudges) {
    for (const Text& text : allTexts(builtIn().library)) {
        EXPECT_EQ(text.english.find('!'), std::string::npos) << text.id;
        for (const char* words : {"quick", "hurry", "good job", "wrong", "try harder", "perfect"})
            EXPECT_FALSE(says(text, words)) << text.id << ": " << words;
    }
}

TEST(BuiltIn, NeverTellsAnyoneToHoldTheBreath) {
    for (const Text& text : allTexts(builtIn().library))
        if (says(text, "hold your breath") || says(text, "hold the breath")) {
            EXPECT_TRUE(says(text, "never hold")) << text.id;
        }
}

class Spoken : public testing::TestWithParam<std::string> {};

TEST_P(Spoken, LinesFitTheirBreath) {
    for (const SpokenIn& one : spokenIn(exercise(GetParam()))) {
        const int words = wordsIn(one.line->text.english);
        if (one.phase->breath == BreathKind::In) {
            EXPECT_LE(words, 6) << one.line->text.id;
        } else if (one.phase->breath == BreathKind::Out) {
            EXPECT_LE(words, 8) << one.line->text.id;
        } else {
            EXPECT_LE(spokenSeconds(words), one.phase->seconds.gentle) << one.line->text.id;
        }
    }
}

TEST_P(Spoken, LinesNameNoSide) {
    for (const SpokenIn& one : spokenIn(exercise(GetParam()))) {
        const std::string& text = one.line->text.english;
        EXPECT_FALSE(hasWord(text, "left")) << text;
        EXPECT_TRUE(!hasWord(text, "right") || text.find("right angle") != std::string::npos)
            << text;
    }
}

TEST_P(Spoken, SentencesFitTheFloorView) {
    for (const SpokenIn& one : spokenIn(exercise(GetParam())))
        if (one.phase->breath == BreathKind::Free && one.line->place != supine::model::Place::Bed) {
            for (const std::string& sentence : sentencesOf(one.line->text.english))
                EXPECT_LE(wordsIn(sentence), 10) << sentence;
        }
}

TEST_P(Spoken, AnAngleIsNamedOnlyWhereItIsReached) {
    for (const SpokenIn& one : spokenIn(exercise(GetParam())))
        if (says(one.line->text, "right angle")) {
            EXPECT_EQ(one.line->text.id, "arm-raise/raise-1");
        }
    for (const double range : {0.4, 0.54, 0.7, 0.75, 0.94}) {
        const auto& lines = stepOf("arm-raise", "raise").phases[0].lines;
        EXPECT_TRUE(std::ranges::any_of(lines, [&](const auto& line) {
            return line.order == 1 && line.range && line.range->holds(range);
        })) << range;
    }
}

TEST_P(Spoken, EveryStepOfEveryPhaseIsHeard) {
    for (const auto* step : supine::model::stepsOf(exercise(GetParam())))
        for (const auto& phase : step->phases)
            EXPECT_FALSE(phase.lines.empty()) << step->id;
}

TEST_P(Spoken, GuidanceFadesInEveryRepeat) {
    for (const auto& item : exercise(GetParam()).sequence) {
        const auto* repeat = std::get_if<supine::model::Repeat>(&item);
        if (repeat == nullptr)
            continue;
        for (const auto& inner : repeat->items)
            for (const auto& line : std::get_if<supine::model::Step>(&inner)->phases[0].lines)
                if (line.turn == supine::model::Turn::Later) {
                    EXPECT_LE(wordsIn(line.text.english), 6) << line.text.id;
                }
    }
}

std::string nameOf(const testing::TestParamInfo<std::string>& info) {
    std::string name = info.param;
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(Of, Spoken,
                         testing::Values("getting-down", "settling", "diaphragmatic-breathing",
                                         "neutral-spine-draw-in", "knees-to-chest", "pelvic-tilt",
                                         "arm-raise", "rest", "getting-up"),
                         nameOf);

TEST(Bed, PageTextsSpeakOfTheBed) {
    int bedTexts = 0;
    for (const Exercise& one : builtIn().library.exercises)
        for (const auto* step : supine::model::stepsOf(one)) {
            const bool namesFloor = hasWord(step->text.english, "floor");
            EXPECT_TRUE(!namesFloor || step->bedText) << one.id << "/" << step->id;
            if (step->bedText) {
                ++bedTexts;
                EXPECT_FALSE(hasWord(step->bedText->english, "floor")) << step->bedText->id;
            }
        }
    EXPECT_GE(bedTexts, 8);
}

TEST(Bed, HasEveryLineOfTheScript) {
    const std::vector<std::string> lines{
        "Take your time. Sit on the edge of your bed.",
        "Lie down on your side, and bring both legs up.",
        "Choose to let your body go. The bed holds you.",
        "Out: one foot slowly to the bed.",
        "Out: belly toward your back, toward the bed.",
        "That was the last one. Let the bed take your weight.",
        "Let your legs slide off the edge as you push up to sit.",
        "Wait until your head is clear. Stand when you are ready."};
    std::vector<std::string> found;
    for (const Exercise& one : builtIn().library.exercises)
        for (const SpokenIn& spoken : spokenIn(one))
            if (spoken.line->place == supine::model::Place::Bed)
                found.push_back(spoken.line->text.english);
    EXPECT_THAT(found, testing::UnorderedElementsAreArray(lines));
}

TEST(Turns, AreThoseOfTheScript) {
    using supine::model::Turn;
    std::vector<std::string> in;
    for (const auto& line : stepOf("diaphragmatic-breathing", "breathe-in").phases[0].lines)
        in.push_back((line.turn == Turn::First     ? std::to_string(line.order)
                      : line.turn == Turn::Later   ? "later"
                      : line.turn == Turn::TwoMore ? "two more"
                                                   : "last") +
                     ": " + line.text.english);
    EXPECT_THAT(in, testing::ElementsAre(
                        "1: Slowly in, through your nose.", "2: In: your belly lifts your hands.",
                        "3: In: your low ribs may widen.", "4: In, as deep as is easy.",
                        "later: Breathe in.", "two more: Two more. Breathe in.",
                        "last: Last one. Breathe in."));
}

} // namespace
