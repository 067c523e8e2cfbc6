// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/content/nearest.h"
#include "core/model/exercise.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace supine::content {

// Every reader here takes null for a value that is missing (and was reported) and returns nothing
// then. A value that is wrong is reported and nothing is returned either, so no later check
// complains of what follows from it.

/// Whether a letter is one of a to z, and a digit one of 0 to 9, whatever the locale.
constexpr bool isLower(char letter) {
    return letter >= 'a' && letter <= 'z';
}
constexpr bool isDigit(char letter) {
    return letter >= '0' && letter <= '9';
}

/// A text for people: not empty, without control characters, white space made single.
std::optional<std::string> readText(const Node* node, Faults& faults);

/// An id: lower-case letters, digits and single hyphens, beginning with a letter.
std::optional<std::string> readId(const Node* node, Faults& faults);

/// What a number may be, and how it is called in a sentence.
struct NumberLimits {
    std::string_view thing; ///< "the pelvis tilt in degrees".
    double least = 0;
    double most = 1;
};

std::optional<double> readNumber(const Node* node, const NumberLimits& limits, Faults& faults);
std::optional<int> readInteger(const Node* node, const NumberLimits& limits, Faults& faults);
std::optional<bool> readTruth(const Node* node, Faults& faults);

/// A number as sentences show it, without needless zeros.
std::string shown(double number);

/// Reports a value that is neither text nor number; `thing` names what was expected.
bool isScalar(const Node* node, std::string_view thing, Faults& faults);

/// Reports a value that is no list, or an empty one.
bool isFilledList(const Node* node, std::string_view thing, Faults& faults);

/// The words a key may have and what they mean.
template <class Value>
using Choices = std::vector<std::pair<std::string_view, Value>>;

template <class Value>
std::optional<Value> readChoice(const Node* node, std::string_view thing,
                                const Choices<Value>& choices, Faults& faults) {
    if (node == nullptr || !isScalar(node, thing, faults)) {
        return std::nullopt;
    }
    std::vector<std::string> words;
    for (const auto& choice : choices) {
        if (choice.first == node->text) {
            return choice.second;
        }
        words.emplace_back(choice.first);
    }
    faults.add(node->at, "There is no " + std::string(thing) + " " + content::quoted(node->text) +
                             "; " + suggestion(node->text, words));
    return std::nullopt;
}

/// The levels by the names they have in files.
const Choices<model::Level>& levelNames();

/// One value for all levels, or a mapping with one for each.
template <class Value, class ReadOne>
std::optional<model::PerLevel<Value>> readPerLevel(const Node* node, Faults& faults,
                                                   const ReadOne& readOne);

/// Three nodes, one for each level, or three times the same; null where one is missing and
/// reported.
model::PerLevel<const Node*> nodesPerLevel(const Node* node, Faults& faults);

template <class Value, class ReadOne>
std::optional<model::PerLevel<Value>> readPerLevel(const Node* node, Faults& faults,
                                                   const ReadOne& readOne) {
    if (node == nullptr) {
        return std::nullopt;
    }
    const model::PerLevel<const Node*> nodes = nodesPerLevel(node, faults);
    const auto gentle = readOne(nodes.gentle);
    const auto standard = readOne(nodes.standard);
    const auto full = readOne(nodes.full);
    if (!gentle || !standard || !full) {
        return std::nullopt;
    }
    return model::PerLevel<Value>{Value(*gentle), Value(*standard), Value(*full)};
}

} // namespace supine::content
