// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/routine_file.h"

#include "core/content/fields.h"
#include "core/content/source_reader.h"
#include "core/content/spoken_rules.h"
#include "core/content/texts.h"
#include "core/content/values.h"

#include <algorithm>

namespace supine::content {

namespace {

std::vector<model::Text> readAbout(const Node* list, Texts& texts, Faults& faults) {
    std::vector<model::Text> about;
    if (!isFilledList(list, "the texts", faults)) {
        return about;
    }
    for (const Node& node : list->items) {
        const Fields fields(node, "a text", {"id", "text"}, faults);
        const Node* id = fields.need("id", "translations find the text by it");
        const Node* text = fields.need("text", "write what people shall read");
        if (const auto name = readId(id, faults)) {
            about.push_back(texts.read("about-" + *name, text, id->at));
        }
    }
    return about;
}

void readPart(const Node& node, const Known& known, std::vector<std::string>& sequence,
              Faults& faults) {
    if (!isScalar(&node, "the id of an exercise or section", faults)) {
        return;
    }
    if (known.exercise(node.text) == nullptr) {
        faults.add(node.at, known.missingExercise(node.text));
    }
    if (std::ranges::find(sequence, node.text) != sequence.end()) {
        faults.add(node.at, quoted(node.text) + " stands in this routine twice; keep one of them.");
    }
    sequence.push_back(node.text);
}

std::vector<std::string> readParts(const Node* list, const Known& known, Faults& faults) {
    std::vector<std::string> sequence;
    if (isFilledList(list, "the exercises", faults)) {
        for (const Node& node : list->items) {
            readPart(node, known, sequence, faults);
        }
    }
    return sequence;
}

/// The moments at which the session says something outside the timeline.
const Choices<bool>& occasions() {
    static const Choices<bool> known{
        {"pause", true},         {"go-on", true},           {"hurts-opens", true},
        {"hurts-choices", true}, {"hurts-stop-rule", true}, {"move-less", true},
        {"skip", true},          {"stop-for-today", true},  {"smallest-already", true},
        {"ready-early", true},   {"finish", true},          {"stopped-early", true}};
    return known;
}

model::Interjection readInterjection(const Node& node, Texts& texts, Faults& faults) {
    const Fields fields(node, "a line", {"when", "text"}, faults);
    const Node* when = fields.need("when", "name the moment it is said");
    const Node* text = fields.need("text", "write what is said");
    if (!readChoice(when, "moment", occasions(), faults) || text == nullptr) {
        return {};
    }
    model::Interjection line{when->text, texts.read(when->text, text, when->at)};
    checkSpoken(line.text.english, {}, text->at, faults);
    return line;
}

model::SafetyList readSafetyList(const Node& node, Texts& texts, Faults& faults) {
    const Fields fields(node, "a safety list", {"id", "title", "items"}, faults);
    model::SafetyList list;
    list.id =
        readId(fields.need("id", "the page finds the list by it"), faults).value_or("unnamed");
    list.title = texts.read(list.id, fields.need("title", "write its heading"));
    const Node* items = fields.need("items", "list its sentences");
    if (!isFilledList(items, "the sentences", faults)) {
        return list;
    }
    for (const Node& item : items->items) {
        const Fields itemFields(item, "a sentence", {"id", "text"}, faults);
        const Node* id = itemFields.need("id", "translations find the text by it");
        const Node* text = itemFields.need("text", "write what people shall read");
        if (const auto name = readId(id, faults)) {
            list.items.push_back(texts.read(list.id + "-" + *name, text, id->at));
        }
    }
    return list;
}

model::LevelDefaults readLevel(const Node* node, Faults& faults) {
    model::LevelDefaults defaults;
    if (node == nullptr) {
        return defaults;
    }
    const Fields fields(*node, "a level", {"pace", "range"}, faults);
    const NumberLimits rangeLimits{"the comfort range", motion::smallestRange, motion::fullRange};
    const Node* range = fields.need("range", "write a number from 0.4 to 1");
    defaults.range = readNumber(range, rangeLimits, faults).value_or(1);
    const Node* pace = fields.need("pace", "write {in: 4, out: 6}");
    if (pace == nullptr) {
        return defaults;
    }
    const Fields paceFields(*pace, "a breath pace", {"in", "out"}, faults);
    const auto in = readNumber(paceFields.need("in", "write its seconds"),
                               {"the seconds of an in-breath", 3, 6}, faults);
    const auto out = readNumber(paceFields.need("out", "write its seconds"),
                                {"the seconds of an out-breath", 4, 9}, faults);
    defaults.pace = {Seconds(in.value_or(4)), Seconds(out.value_or(6))};
    return defaults;
}

} // namespace

model::Routine readRoutine(const Node& root, const Known& known, Faults& faults) {
    const Fields fields(root, "a routine",
                        {"supine", "kind", "id", "title", "about", "sequence", "sources"}, faults);
    model::Routine routine;
    routine.id = readId(fields.need("id", "it is started by this name"), faults).value_or("");
    Texts texts(routine.id, faults);
    routine.title = texts.read("title", fields.need("title", "write its name"));
    routine.about = readAbout(fields.find("about"), texts, faults);
    routine.sequence = readParts(
        fields.need("sequence", "list the exercises and sections in order"), known, faults);
    routine.sources = readSources(fields.find("sources"), faults);
    return routine;
}

std::vector<model::Interjection> readInterjections(const Node& root, Faults& faults) {
    const Fields fields(root, "a file of lines", {"supine", "kind", "lines"}, faults);
    std::vector<model::Interjection> lines;
    Texts texts("lines", faults);
    const Node* list = fields.need("lines", "list what is said");
    if (isFilledList(list, "the lines", faults)) {
        for (const Node& node : list->items) {
            lines.push_back(readInterjection(node, texts, faults));
        }
    }
    return lines;
}

std::vector<model::SafetyList> readSafety(const Node& root, Faults& faults) {
    const Fields fields(root, "a safety file", {"supine", "kind", "lists"}, faults);
    std::vector<model::SafetyList> lists;
    Texts texts("safety", faults);
    const Node* list = fields.need("lists", "list the lists of the page");
    if (isFilledList(list, "the lists", faults)) {
        for (const Node& node : list->items) {
            lists.push_back(readSafetyList(node, texts, faults));
        }
    }
    return lists;
}

model::PerLevel<model::LevelDefaults> readLevelDefaults(const Node& root, Faults& faults) {
    const Fields fields(root, "a file of levels", {"supine", "kind", "gentle", "standard", "full"},
                        faults);
    constexpr std::string_view remedy = "write its pace and range";
    return {readLevel(fields.need("gentle", remedy), faults),
            readLevel(fields.need("standard", remedy), faults),
            readLevel(fields.need("full", remedy), faults)};
}

} // namespace supine::content
