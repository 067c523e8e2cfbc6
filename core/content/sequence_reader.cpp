// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/sequence_reader.h"

#include "core/content/fields.h"
#include "core/content/spoken_rules.h"
#include "core/content/values.h"

#include <algorithm>

namespace supine::content {

namespace {

using model::Level;
using model::Repeat;
using model::Role;
using model::SequenceItem;
using model::Step;

constexpr NumberLimits timesLimits{"the number of repetitions", 1, 99};

const Choices<Role>& roleNames() {
    static const Choices<Role> names{{"preparation", Role::Preparation},
                                     {"movement", Role::Movement},
                                     {"form", Role::Form},
                                     {"breathing", Role::Breathing},
                                     {"comfort", Role::Comfort}};
    return names;
}

std::vector<Level> readLevels(const Node* node, Faults& faults) {
    std::vector<Level> levels;
    if (node == nullptr) {
        return levels;
    }
    if (node->isList() && node->items.empty()) {
        faults.add(node->at, "No level is named, so nobody would see this; name a level or leave "
                             "\"levels\" out.");
        return levels;
    }
    if (!isFilledList(node, "the levels", faults)) {
        return levels;
    }
    for (const Node& one : node->items) {
        if (const auto level = readChoice(&one, "level", levelNames(), faults)) {
            levels.push_back(*level);
        }
    }
    return levels;
}

/// Reports every `[name]` that is not the id of a source of this file.
void checkSourceNames(const std::string& text, Place at, const std::vector<std::string>& sources,
                      Faults& faults) {
    std::size_t open = text.find('[');
    while (open != std::string::npos) {
        const std::size_t close = text.find(']', open);
        if (close == std::string::npos) {
            faults.add(at, "A bracket is not closed; write the id of a source as [id].");
            return;
        }
        const std::string name = text.substr(open + 1, close - open - 1);
        if (std::ranges::find(sources, name) == sources.end()) {
            faults.add(at, "There is no source " + quoted(name) + " in this file; " +
                               suggestion(name, sources));
        }
        open = text.find('[', close);
    }
}

/// Reads the items of one sequence; repeats come back here for their own.
class SequenceReader {
public:
    SequenceReader(const std::vector<std::string>& sources, ExerciseReading& reading)
        : m_sources(sources), m_reading(reading) {}

    std::vector<SequenceItem> read(const Node* list, std::string_view what);

private:
    SequenceItem readItem(const Node& node);
    Step readStep(const Node& node);
    void readStepTexts(const Fields& fields, Step& step);
    void readPhases(const Fields& fields, Step& step);
    Repeat readRepeat(const Node& node);
    void readDoseSource(const Fields& fields, Repeat& repeat);

    const std::vector<std::string>& m_sources;
    ExerciseReading& m_reading;
    int m_repeats = 0; ///< Read so far; the name of a dose when it has no step to be named after.
};

std::vector<SequenceItem> SequenceReader::read(const Node* list, std::string_view what) {
    std::vector<SequenceItem> items;
    if (!isFilledList(list, what, m_reading.faults)) {
        return items;
    }
    for (const Node& node : list->items) {
        items.push_back(readItem(node));
    }
    return items;
}

SequenceItem SequenceReader::readItem(const Node& node) {
    const bool isRepeat = node.find("repeat") != nullptr;
    return isRepeat ? SequenceItem(readRepeat(node)) : SequenceItem(readStep(node));
}

Step SequenceReader::readStep(const Node& node) {
    const Fields fields(node, "a step", {"step", "role", "text", "bed-text", "levels", "phases"},
                        m_reading.faults);
    Step step;
    step.id =
        readId(fields.need("step", "give it an id of its own"), m_reading.faults).value_or("");
    step.role =
        readChoice(fields.need("role", "write preparation, movement, form, breathing or comfort"),
                   "role", roleNames(), m_reading.faults)
            .value_or(Role::Movement);
    readStepTexts(fields, step);
    step.levels = readLevels(fields.find("levels"), m_reading.faults);
    readPhases(fields, step);
    return step;
}

void SequenceReader::readStepTexts(const Fields& fields, Step& step) {
    const Node* text = fields.need("text", "write what stands on the page");
    if (step.id.empty()) {
        return;
    }
    const Place at = fields.find("step")->at;
    if (m_reading.texts.has("step-" + step.id)) {
        m_reading.faults.add(at, "The step " + quoted(step.id) +
                                     " is in this file already; choose another id.");
        return;
    }
    step.text = m_reading.texts.read("step-" + step.id, text, at);
    if (step.text.english.find('{') != std::string::npos) {
        m_reading.faults.add(text->at, "The page shows no number of a repetition; write no braces.");
    }
    if (const Node* bed = fields.find("bed-text")) {
        step.bedText = m_reading.texts.read("step-" + step.id + "-bed", bed);
    }
}

void SequenceReader::readPhases(const Fields& fields, Step& step) {
    const Node* phases = fields.find("phases");
    const bool hasNone = phases == nullptr || (phases->isList() && phases->items.empty());
    if (hasNone && fields.has("step")) {
        m_reading.faults.add(fields.place(),
                             "This step has no phases, so nobody would see it; add \"phases\".");
        return;
    }
    if (!isFilledList(phases, "the phases", m_reading.faults)) {
        return;
    }
    for (const Node& phase : phases->items) {
        step.phases.push_back(readPhase(phase, m_reading));
    }
}

Repeat SequenceReader::readRepeat(const Node& node) {
    Faults& faults = m_reading.faults;
    const Fields fields(node, "a repeat",
                        {"repeat", "dose-source", "alternate-sides", "levels", "steps"}, faults);
    ++m_repeats;
    Repeat repeat;
    const auto times = readPerLevel<int>(fields.find("repeat"), faults, [&](const Node* one) {
        return readInteger(one, timesLimits, faults);
    });
    repeat.times = times.value_or(model::PerLevel<int>{1, 1, 1});
    repeat.alternateSides = readTruth(fields.find("alternate-sides"), faults).value_or(false);
    repeat.levels = readLevels(fields.find("levels"), faults);
    readDoseSource(fields, repeat);
    const bool wasRepeated = std::exchange(m_reading.repeated, true);
    repeat.items = read(fields.need("steps", "list what is repeated"), "the repeated steps");
    m_reading.repeated = wasRepeated;
    return repeat;
}

void SequenceReader::readDoseSource(const Fields& fields, Repeat& repeat) {
    const Node* source =
        fields.need("dose-source", "name where the numbers come from, such as \"our choice\"");
    if (source == nullptr) {
        return;
    }
    repeat.doseSource = m_reading.texts.read("dose-" + std::to_string(m_repeats), source);
    checkSourceNames(repeat.doseSource.english, source->at, m_sources, m_reading.faults);
}

} // namespace

std::vector<SequenceItem> readSequence(const Node* list, const std::vector<std::string>& sources,
                                       ExerciseReading& reading) {
    return SequenceReader(sources, reading).read(list, "the steps");
}

} // namespace supine::content
