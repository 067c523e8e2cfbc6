// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/line_reader.h"

#include "core/content/fields.h"
#include "core/content/values.h"

#include <algorithm>

namespace supine::content {

namespace {

using model::RangeBand;
using model::SpokenLine;
using model::Turn;

constexpr NumberLimits bandLimits{"a bound of the range", 0, 1};
/// A band that ends at 1 holds 1 too; its end lies beyond every range there is.
constexpr double beyondFullRange = 2;

std::optional<RangeBand> readBand(const Node* node, Faults& faults) {
    if (node == nullptr) {
        return std::nullopt;
    }
    if (!node->isList() || node->items.size() != 2) {
        faults.add(node->at, "A range is a pair of bounds; write it as [0.55, 0.75].");
        return std::nullopt;
    }
    const auto from = readNumber(&node->items[0], bandLimits, faults);
    const auto to = readNumber(&node->items[1], bandLimits, faults);
    if (!from || !to) {
        return std::nullopt;
    }
    if (*from >= *to) {
        faults.add(node->at, "This range holds nothing; write the smaller bound first.");
        return std::nullopt;
    }
    return RangeBand{*from, *to >= 1 ? beyondFullRange : *to};
}

const Choices<Turn>& turnNames() {
    static const Choices<Turn> names{{"first", Turn::First},
                                     {"later", Turn::Later},
                                     {"two-more", Turn::TwoMore},
                                     {"last", Turn::Last}};
    return names;
}

bool beginsWithDigit(const Node& node) {
    return node.isScalar() && !node.text.empty() && node.text[0] >= '0' && node.text[0] <= '9';
}

void readTurn(const Node* node, bool repeated, SpokenLine& line, Faults& faults) {
    if (node == nullptr) {
        return;
    }
    if (beginsWithDigit(*node)) {
        const NumberLimits limits{"the repetition a line belongs to", 1, 20};
        line.order = readInteger(node, limits, faults).value_or(1);
    } else {
        line.turn = readChoice(node, "turn", turnNames(), faults).value_or(Turn::First);
    }
    if (!repeated && (line.turn != Turn::First || line.order != 1)) {
        faults.add(node->at,
                   "This line is never said, since its step is not repeated; leave \"at\" out "
                   "or put the step into a repeat.");
    }
}

SpokenLine readLine(const Node& node, const SpokenPlace& place, Texts& texts, Faults& faults) {
    static const Choices<model::Place> places{{"floor", model::Place::Floor},
                                              {"bed", model::Place::Bed}};
    const Fields fields(node, "a spoken line", {"id", "at", "range", "place", "text"}, faults);
    SpokenLine line;
    const Node* id = fields.need("id", "translations and voices find the line by it");
    const Node* text = fields.need("text", "write what is said");
    const auto name = readId(id, faults);
    line.text = texts.read(name.value_or("unnamed"), name ? text : nullptr, id ? id->at : node.at);
    readTurn(fields.find("at"), place.repeated, line, faults);
    line.range = readBand(fields.find("range"), faults);
    line.place = readChoice(fields.find("place"), "place", places, faults);
    if (text != nullptr && text->isScalar()) {
        checkSpoken(text->text, place, text->at, faults);
    }
    return line;
}

bool overlap(const RangeBand& a, const RangeBand& b) {
    return a.from < b.to && b.from < a.to;
}

bool areDueTogether(const SpokenLine& a, const SpokenLine& b) {
    if (a.turn != b.turn || a.order != b.order || a.place != b.place) {
        return false;
    }
    if (a.range.has_value() != b.range.has_value()) {
        return false; // the one with a band wins
    }
    return !a.range || overlap(*a.range, *b.range);
}

void checkAgainstEarlier(const std::vector<SpokenLine>& earlier, const SpokenLine& line, Place at,
                         Faults& faults) {
    const auto rival = std::ranges::find_if(earlier, [&](const SpokenLine& other) {
        return !other.text.empty() && areDueTogether(line, other);
    });
    if (rival != earlier.end()) {
        faults.add(at,
                   "This line and " + quoted(rival->text.id) +
                       " are due at the same time; give one of them another \"at\", \"range\" or "
                       "\"place\".");
    }
}

} // namespace

std::vector<SpokenLine> readLines(const Node& list, const SpokenPlace& place, Texts& texts,
                                  Faults& faults) {
    std::vector<SpokenLine> lines;
    if (!isFilledList(&list, "the lines", faults)) {
        return lines;
    }
    for (const Node& node : list.items) {
        const std::size_t before = faults.count();
        SpokenLine line = readLine(node, place, texts, faults);
        if (faults.count() == before)
            checkAgainstEarlier(lines, line, node.at, faults);
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace supine::content
