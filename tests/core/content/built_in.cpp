// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/built_in.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <sstream>

namespace supine::content::tests {

namespace {

const std::string root = SUPINE_SOURCE_DIR;

void collectDoses(const std::vector<model::SequenceItem>& items, std::vector<model::Text>& texts) {
    for (const model::SequenceItem& item : items) {
        if (const auto* repeat = std::get_if<model::Repeat>(&item)) {
            texts.push_back(repeat->doseSource);
            collectDoses(repeat->items, texts);
        }
    }
}

void collectStep(const model::Step& step, std::vector<model::Text>& texts) {
    texts.push_back(step.text);
    if (step.bedText)
        texts.push_back(*step.bedText);
    for (const model::Phase& phase : step.phases)
        for (const model::SpokenLine& line : phase.lines)
            texts.push_back(line.text);
}

} // namespace

SourceFile readFile(const std::string& path) {
    std::ifstream file(root + "/" + path, std::ios::binary);
    std::ostringstream bytes;
    bytes << file.rdbuf();
    return {std::filesystem::path(path).filename().string(), bytes.str()};
}

std::vector<std::string> filesIn(const std::string& folder, const std::string& ending) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(root + "/" + folder))
        if (entry.path().extension() == ending)
            names.push_back(folder + "/" + entry.path().filename().string());
    std::ranges::sort(names);
    return names;
}

std::vector<SourceFile> builtInFiles() {
    std::vector<SourceFile> files;
    for (const char* folder : {"resources/figure", "resources/exercises", "resources/routines"})
        for (const std::string& path : filesIn(folder, ".yaml"))
            files.push_back(readFile(path));
    return files;
}

const LoadedLibrary& builtIn() {
    static const LoadedLibrary loaded = load(builtInFiles());
    return loaded;
}

const model::Exercise& exercise(const std::string& id) {
    const model::Exercise* found = builtIn().library.exercise(id);
    if (found == nullptr) {
        std::cerr << "The built-in content has no " << id << "\n";
        std::abort();
    }
    return *found;
}

const model::Step& stepOf(const std::string& exerciseId, const std::string& stepId) {
    for (const model::Step* step : model::stepsOf(exercise(exerciseId)))
        if (step->id == stepId)
            return *step;
    std::cerr << exerciseId << " has no step " << stepId << "\n";
    std::abort();
}

std::vector<std::string> faultsOf(const std::string& text) {
    const std::vector<SourceFile> files{{"file.yaml", text}};
    std::vector<std::string> sentences;
    for (const Fault& fault : validate(files, builtIn().library))
        sentences.push_back(toText(fault).substr(std::string("file.yaml:").size()));
    return sentences;
}

std::vector<model::Text> textsOf(const model::Exercise& exercise) {
    std::vector<model::Text> texts{exercise.title, exercise.shortTitle, exercise.purpose,
                                   exercise.doseUnit};
    for (const model::Note& note : exercise.notes) {
        texts.push_back(note.title);
        texts.push_back(note.text);
    }
    if (exercise.rangeWords) {
        texts.push_back(exercise.rangeWords->small);
        texts.push_back(exercise.rangeWords->middle);
        texts.push_back(exercise.rangeWords->full);
    }
    for (const model::Step* step : model::stepsOf(exercise))
        collectStep(*step, texts);
    collectDoses(exercise.sequence, texts);
    std::erase_if(texts, [](const model::Text& text) { return text.id.empty(); });
    return texts;
}

std::vector<model::Text> allTexts(const model::Library& library) {
    std::vector<model::Text> texts;
    for (const model::Exercise& one : library.exercises)
        std::ranges::copy(textsOf(one), std::back_inserter(texts));
    for (const model::Routine& routine : library.routines) {
        texts.push_back(routine.title);
        std::ranges::copy(routine.about, std::back_inserter(texts));
    }
    for (const model::Interjection& line : library.interjections)
        texts.push_back(line.text);
    for (const model::SafetyList& list : library.safety) {
        texts.push_back(list.title);
        std::ranges::copy(list.items, std::back_inserter(texts));
    }
    return texts;
}

std::vector<SpokenIn> spokenIn(const model::Exercise& exercise) {
    std::vector<SpokenIn> spoken;
    for (const model::Step* step : model::stepsOf(exercise))
        for (const model::Phase& phase : step->phases)
            for (const model::SpokenLine& line : phase.lines)
                spoken.push_back({&line, &phase, step});
    return spoken;
}

} // namespace supine::content::tests
