// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/lines.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace supine::session {

namespace {

using model::SpokenLine;
using model::Turn;

constexpr std::string_view numberMark = "{n}";
constexpr double wordsAMinute = 130.0;

using Turns = std::array<Turn, 4>;
constexpr Turns wholeFirst{Turn::Last, Turn::First, Turn::TwoMore, Turn::Later};
constexpr Turns shortFirst{Turn::Last, Turn::TwoMore, Turn::Later, Turn::First};

bool isMeantFor(const SpokenLine& line, const Occasion& occasion) {
    return (!line.range || line.range->holds(occasion.range)) &&
           (!line.place || *line.place == occasion.place);
}

int closeness(const SpokenLine& line) {
    return (line.range ? 2 : 0) + (line.place ? 1 : 0);
}

bool hasTurn(const SpokenLine& line, Turn turn, const Occasion& occasion) {
    if (line.turn != turn)
        return false;
    const int ahead = occasion.rounds - occasion.round + (occasion.opensRound ? 1 : 0);
    switch (turn) {
    case Turn::First:
        return line.order == std::max(occasion.round, 1);
    case Turn::Last:
        return occasion.rounds > 0 && occasion.round == occasion.rounds;
    case Turn::TwoMore:
        return occasion.rounds > 0 && ahead == 2;
    case Turn::Later:
        return true;
    }
    return false;
}

// Only the closest lines: a line for this range never competes with one for every range.
std::vector<const SpokenLine*> closest(const model::Phase& phase, Turn turn,
                                       const Occasion& occasion) {
    std::vector<const SpokenLine*> found;
    for (const SpokenLine& line : phase.lines) {
        if (!hasTurn(line, turn, occasion) || !isMeantFor(line, occasion))
            continue;
        if (!found.empty() && closeness(line) > closeness(*found.front()))
            found.clear();
        if (found.empty() || closeness(line) == closeness(*found.front()))
            found.push_back(&line);
    }
    return found;
}

constexpr std::array units{"zero",    "one",     "two",       "three",    "four",
                           "five",    "six",     "seven",     "eight",    "nine",
                           "ten",     "eleven",  "twelve",    "thirteen", "fourteen",
                           "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"};
constexpr std::array tens{"twenty", "thirty",  "forty",  "fifty",
                          "sixty",  "seventy", "eighty", "ninety"};

bool beginsSentence(std::string_view text, std::size_t at) {
    const std::size_t before =
        text.find_last_not_of(' ', at == 0 ? std::string_view::npos : at - 1);
    return at == 0 || before == std::string_view::npos ||
           std::string_view(".!?").find(text[before]) != std::string_view::npos;
}

std::string capitalised(std::string word) {
    word.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(word.front())));
    return word;
}

bool isWordCharacter(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte >= 0x80 || std::isalnum(byte) != 0;
}

} // namespace

std::vector<const SpokenLine*> candidates(const model::Phase& phase, const Occasion& occasion) {
    const bool isBrief = occasion.guidance != Guidance::Full && !occasion.namesSide;
    for (const Turn turn : isBrief ? shortFirst : wholeFirst)
        if (auto found = closest(phase, turn, occasion); !found.empty())
            return found;
    return {};
}

std::vector<const SpokenLine*> standIns(const model::Phase& phase, const Occasion& occasion) {
    return closest(phase, Turn::Later, occasion);
}

bool hasNumber(const model::Text& text) {
    return text.english.find(numberMark) != std::string::npos;
}

std::string englishText(const Cue& cue) {
    std::string text = cue.english;
    for (auto at = text.find(numberMark); at != std::string::npos; at = text.find(numberMark, at)) {
        const std::string word = numberWord(cue.number);
        text.replace(at, numberMark.size(), beginsSentence(text, at) ? capitalised(word) : word);
    }
    return text;
}

std::string numberWord(int number) {
    if (number < 0 || number > 99)
        return std::to_string(number);
    const auto index = static_cast<std::size_t>(number);
    if (index < units.size())
        return units[index];
    const std::string ten = tens[index / 10 - 2];
    return index % 10 == 0 ? ten : ten + "-" + units[index % 10];
}

Seconds secondsAt130WordsAMinute(std::string_view english) {
    int words = 0;
    bool inWord = false;
    for (const char c : english) {
        if (c == ' ' || c == '\n')
            inWord = false;
        else if (!inWord && isWordCharacter(c)) {
            inWord = true;
            ++words;
        }
    }
    return Seconds{words * 60.0 / wordsAMinute};
}

LineSeconds estimatedLineSeconds() {
    return [](const model::Text& text, int) { return secondsAt130WordsAMinute(text.english); };
}

} // namespace supine::session
