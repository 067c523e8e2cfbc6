// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/content_texts.h"

#include <set>

namespace supine::content {

namespace {

/// Collects texts in the order they are met; an id that was met before is the same text.
class Collector {
public:
    void add(const model::Text& text) {
        if (!text.empty() && m_ids.insert(text.id).second)
            m_texts.push_back(text);
    }

    void add(const model::Note& note) {
        add(note.title);
        add(note.text);
    }

    void add(const model::Step& step) {
        add(step.text);
        if (step.bedText)
            add(*step.bedText);
        for (const model::Phase& phase : step.phases) {
            for (const model::SpokenLine& line : phase.lines)
                add(line.text);
        }
    }

    void add(const model::Exercise& exercise) {
        add(exercise.title);
        add(exercise.shortTitle);
        add(exercise.purpose);
        add(exercise.doseUnit);
        addAll(exercise.notes);
        if (exercise.rangeWords) {
            add(exercise.rangeWords->small);
            add(exercise.rangeWords->middle);
            add(exercise.rangeWords->full);
        }
        addAll(exercise.sequence);
    }

    void add(const model::SequenceItem& item) {
        if (const auto* step = std::get_if<model::Step>(&item))
            add(*step);
        else
            add(std::get<model::Repeat>(item));
    }

    void add(const model::Repeat& repeat) {
        add(repeat.doseSource);
        addAll(repeat.items);
    }

    void add(const model::Routine& routine) {
        add(routine.title);
        addAll(routine.about);
    }

    void add(const model::Interjection& interjection) { add(interjection.text); }

    void add(const model::SafetyList& list) {
        add(list.title);
        addAll(list.items);
    }

    template <class T>
    void addAll(const std::vector<T>& items) {
        for (const T& item : items)
            add(item);
    }

    template <class T>
    void addNamed(const std::vector<T>& entries) {
        for (const T& entry : entries)
            add(entry.name);
    }

    std::vector<model::Text> take() { return std::move(m_texts); }

private:
    std::vector<model::Text> m_texts;
    std::set<std::string> m_ids;
};

} // namespace

std::vector<model::Text> textsOf(const model::Library& library) {
    Collector collector;
    collector.addAll(library.exercises);
    collector.addAll(library.routines);
    collector.addAll(library.interjections);
    collector.addAll(library.safety);
    collector.addNamed(library.palettes.looks);
    collector.addNamed(library.palettes.clothes);
    for (const auto& build : library.builds)
        collector.add(model::Text{build.first + "/name", build.second.name});
    // What stands on the screen for the breath's own sound.
    collector.add(model::Text{"breath/in", "Breathe in"});
    collector.add(model::Text{"breath/out", "Breathe out"});
    return collector.take();
}

} // namespace supine::content
