// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/values.h"

#include "core/content/fields.h"
#include "core/content/utf8.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace supine::content {

namespace {

bool isIdentifier(std::string_view text) {
    if (text.empty() || !isLower(text.front()) || text.back() == '-') {
        return false;
    }
    char before = ' ';
    for (const char letter : text) {
        const bool fits = isLower(letter) || isDigit(letter) || (letter == '-' && before != '-');
        if (!fits) {
            return false;
        }
        before = letter;
    }
    return true;
}

/// 010 is eight for some programs and ten for people.
bool looksOctal(std::string_view text) {
    const std::string_view digits = text.substr(text.starts_with('-') ? 1 : 0);
    return digits.size() > 1 && digits[0] == '0' && digits[1] != '.';
}

std::optional<double> toNumber(std::string_view text) {
    double number = 0;
    const char* end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, number);
    const bool isWhole = read.ec == std::errc() && read.ptr == end;
    return isWhole && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

std::string limitsInWords(const NumberLimits& limits) {
    return "write a number from " + shown(limits.least) + " to " + shown(limits.most) + ".";
}

std::string withoutRepeatedSpaces(std::string_view text) {
    std::string result;
    for (const char letter : text) {
        const bool isSpace = letter == ' ' || letter == '\n' || letter == '\t' || letter == '\r';
        if (!isSpace) {
            result += letter;
        } else if (!result.empty() && result.back() != ' ') {
            result += ' ';
        }
    }
    if (!result.empty() && result.back() == ' ') {
        result.pop_back();
    }
    return result;
}

} // namespace

std::string shown(double number) {
    std::array<char, 32> buffer{};
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number);
    return {buffer.data(), written.ptr};
}

bool isScalar(const Node* node, std::string_view thing, Faults& faults) {
    if (node == nullptr || node->kind == Node::Kind::Nothing) {
        return false; // reported where the key stands
    }
    if (!node->isScalar()) {
        faults.add(node->at, "Here stands a list or a mapping; write " + std::string(thing) +
                                 " as a single value.");
    }
    return node->isScalar();
}

bool isFilledList(const Node* node, std::string_view thing, Faults& faults) {
    if (node == nullptr || node->kind == Node::Kind::Nothing) {
        return false;
    }
    if (!node->isList() || node->items.empty()) {
        faults.add(node->at, "Here must stand a list with at least one entry; write " +
                                 std::string(thing) + ", each after a hyphen.");
        return false;
    }
    return true;
}

std::optional<std::string> readText(const Node* node, Faults& faults) {
    if (!isScalar(node, "the text", faults)) {
        return std::nullopt;
    }
    std::string text = withoutRepeatedSpaces(node->text);
    if (text.empty()) {
        faults.add(node->at, "This text is empty; write what people shall read.");
        return std::nullopt;
    }
    if (hasControlCharacter(text)) {
        faults.add(node->at, "This text holds a control character; write plain letters only.");
        return std::nullopt;
    }
    return text;
}

std::optional<std::string> readId(const Node* node, Faults& faults) {
    if (!isScalar(node, "the id", faults)) {
        return std::nullopt;
    }
    if (!isIdentifier(node->text)) {
        faults.add(node->at,
                   "The id " + quoted(node->text) +
                       " is not allowed; use lower-case letters, digits and single hyphens, "
                       "beginning with a letter, such as \"pelvic-tilt\".");
        return std::nullopt;
    }
    return node->text;
}

std::optional<double> readNumber(const Node* node, const NumberLimits& limits, Faults& faults) {
    const std::string thing(limits.thing);
    if (!isScalar(node, thing, faults)) {
        return std::nullopt;
    }
    if (node->quoted) {
        faults.add(node->at, "This number stands in quotes; write " + thing + " without them.");
        return std::nullopt;
    }
    if (looksOctal(node->text)) {
        faults.add(node->at, quoted(node->text) + " begins with a zero; write " + thing +
                                 " in plain digits without it.");
        return std::nullopt;
    }
    const auto number = toNumber(node->text);
    if (!number) {
        faults.add(node->at, quoted(node->text) + " is no number for " + thing + "; " +
                                 limitsInWords(limits));
        return std::nullopt;
    }
    if (*number < limits.least || *number > limits.most) {
        faults.add(node->at,
                   shown(*number) + " is not possible for " + thing + "; " + limitsInWords(limits));
        return std::nullopt;
    }
    return number;
}

std::optional<int> readInteger(const Node* node, const NumberLimits& limits, Faults& faults) {
    const auto number = readNumber(node, limits, faults);
    if (!number) {
        return std::nullopt;
    }
    if (std::floor(*number) != *number) {
        faults.add(node->at, shown(*number) + " is not whole; write " + std::string(limits.thing) +
                                 " as a whole number.");
        return std::nullopt;
    }
    return static_cast<int>(*number);
}

std::optional<bool> readTruth(const Node* node, Faults& faults) {
    if (!isScalar(node, "true or false", faults)) {
        return std::nullopt;
    }
    if (node->quoted || (node->text != "true" && node->text != "false")) {
        faults.add(node->at,
                   quoted(node->text) + " is neither yes nor no here; write true or false.");
        return std::nullopt;
    }
    return node->text == "true";
}

const Choices<model::Level>& levelNames() {
    static const Choices<model::Level> names{{"gentle", model::Level::Gentle},
                                             {"standard", model::Level::Standard},
                                             {"full", model::Level::Full}};
    return names;
}

model::PerLevel<const Node*> nodesPerLevel(const Node* node, Faults& faults) {
    if (!node->isMapping()) {
        return {node, node, node};
    }
    const Fields fields(*node, "a table of levels", {"gentle", "standard", "full"}, faults);
    constexpr std::string_view remedy = "give all three levels, or one number for all";
    return {fields.need("gentle", remedy), fields.need("standard", remedy),
            fields.need("full", remedy)};
}

} // namespace supine::content
