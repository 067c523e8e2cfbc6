// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/spoken_rules.h"

#include "core/content/values.h"

#include <algorithm>
#include <cmath>
#include <sstream>

namespace supine::content {

namespace {

constexpr int mostWordsIn = 6;
constexpr int mostWordsOut = 8;
constexpr double wordsAMinute = 130;

bool isLetterOrDigit(char letter) {
    const auto byte = static_cast<unsigned char>(letter);
    return byte >= 0x80U || (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') ||
           (byte >= 'A' && byte <= 'Z');
}

/// The words in lower case and without what stands round them.
std::vector<std::string> wordsOf(std::string_view text) {
    std::vector<std::string> words;
    std::istringstream stream{std::string(text)};
    for (std::string piece; stream >> piece;) {
        const auto begin = std::ranges::find_if(piece, isLetterOrDigit);
        const auto end = std::find_if(piece.rbegin(), piece.rend(), isLetterOrDigit).base();
        if (begin >= end) {
            continue;
        }
        std::string word(begin, end);
        std::ranges::transform(word, word.begin(), [](char letter) {
            return letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
        });
        words.push_back(std::move(word));
    }
    return words;
}

/// A right angle names no side.
bool namesSide(const std::vector<std::string>& words) {
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool isAngle = i + 1 < words.size() && words[i + 1].starts_with("angle");
        if (words[i] == "left" || (words[i] == "right" && !isAngle)) {
            return true;
        }
    }
    return false;
}

std::string tooLong(int words, std::string_view where, int most) {
    return "This line has " + std::to_string(words) + " words; " + std::string(where) +
           " leaves time for " + std::to_string(most) + ", so say it in " + std::to_string(most) +
           " or fewer.";
}

void checkLength(int words, const SpokenPlace& place, Place at, Faults& faults) {
    if (place.breath == motion::BreathKind::In && words > mostWordsIn) {
        faults.add(at, tooLong(words, "an in-breath", mostWordsIn));
    } else if (place.breath == motion::BreathKind::Out && words > mostWordsOut) {
        faults.add(at, tooLong(words, "an out-breath", mostWordsOut));
    } else if (place.shortest && spokenSeconds(words) > *place.shortest) {
        const auto most = static_cast<int>(std::floor(place.shortest->count() * wordsAMinute / 60));
        faults.add(at, tooLong(words, "this phase", most));
    }
}

} // namespace

int wordsIn(std::string_view text) {
    return static_cast<int>(wordsOf(text).size());
}

Seconds spokenSeconds(int words) {
    return Seconds(60.0 * words / wordsAMinute);
}

void checkPlaceholders(std::string_view text, bool mayCount, Place at, Faults& faults) {
    const std::size_t open = text.find_first_of("{}");
    if (open == std::string_view::npos) {
        return;
    }
    if (text.substr(open, 3) != "{n}") {
        faults.add(at,
                   "The only placeholder is {n}, for the number of the repetition; write no other "
                   "braces.");
    } else if (!mayCount) {
        faults.add(
            at,
            "The placeholder {n} counts repetitions, but this step is not repeated; leave it out.");
    } else {
        checkPlaceholders(text.substr(open + 3), mayCount, at, faults);
    }
}

void checkSpoken(std::string_view text, const SpokenPlace& place, Place at, Faults& faults) {
    const std::vector<std::string> words = wordsOf(text);
    checkLength(static_cast<int>(words.size()), place, at, faults);
    checkPlaceholders(text, place.repeated, at, faults);
    if (namesSide(words)) {
        faults.add(at,
                   "A spoken line never says left or right, since people begin on either side; say "
                   "\"the easier side\" or \"the other one\".");
    }
}

} // namespace supine::content
