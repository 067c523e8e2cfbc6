// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/exercise_file.h"

#include "core/content/breath_order.h"
#include "core/content/fields.h"
#include "core/content/sequence_reader.h"
#include "core/content/source_reader.h"
#include "core/content/spoken_rules.h"
#include "core/content/values.h"

namespace supine::content {

namespace {

using model::Exercise;
using model::Note;
using model::NoteKind;

const Choices<NoteKind>& noteKinds() {
    static const Choices<NoteKind> kinds{{"start", NoteKind::Start},
                                         {"about", NoteKind::About},
                                         {"take-care", NoteKind::TakeCare},
                                         {"as-it-gets-easier", NoteKind::AsItGetsEasier},
                                         {"do-not", NoteKind::DoNot}};
    return kinds;
}

/// A note is named after its kind unless it has an id, which a second one of a kind needs.
Note readNote(const Node& node, Texts& texts, Faults& faults) {
    const Fields fields(node, "a note", {"kind", "id", "title", "text"}, faults);
    Note note;
    const Node* kind =
        fields.need("kind", "write start, about, take-care, as-it-gets-easier or do-not");
    const Node* text = fields.need("text", "write what people shall read");
    const auto knownKind = readChoice(kind, "kind of note", noteKinds(), faults);
    const Node* id = fields.find("id");
    if (!knownKind || text == nullptr) {
        return note;
    }
    note.kind = *knownKind;
    if (id == nullptr && texts.has("note-" + kind->text)) {
        faults.add(kind->at, "A second note of this kind needs an id of its own; add one.");
        return note;
    }
    const std::string name = id != nullptr ? readId(id, faults).value_or("unnamed") : kind->text;
    note.text = texts.read("note-" + name, text, id != nullptr ? id->at : kind->at);
    note.title = texts.read("note-" + name + "-title", fields.find("title"));
    return note;
}

std::vector<Note> readNotes(const Node* list, Texts& texts, Faults& faults) {
    std::vector<Note> notes;
    if (isFilledList(list, "the notes", faults)) {
        for (const Node& node : list->items) {
            notes.push_back(readNote(node, texts, faults));
        }
    }
    return notes;
}

std::optional<model::RangeWords> readRangeWords(const Node* node, Texts& texts, Faults& faults) {
    if (node == nullptr) {
        return std::nullopt;
    }
    const Fields fields(*node, "the range in words", {"small", "middle", "full"}, faults);
    return model::RangeWords{texts.read("range-small", fields.need("small", "say how 0.4 looks")),
                             texts.read("range-middle", fields.need("middle", "say how 0.7 looks")),
                             texts.read("range-full", fields.need("full", "say how 1.0 looks"))};
}

void readHead(const Fields& fields, Exercise& exercise, Texts& texts, Faults& faults) {
    exercise.title = texts.read("title", fields.need("title", "write its name"));
    exercise.shortTitle = texts.read("short-title", fields.find("short-title"));
    if (!fields.has("short-title")) {
        exercise.shortTitle = exercise.title;
    }
    exercise.purpose = texts.read("purpose", fields.need("purpose", "say what it is for"));
    exercise.notes = readNotes(fields.find("notes"), texts, faults);
    exercise.rangeWords = readRangeWords(fields.find("range-words"), texts, faults);
    exercise.doseUnit = texts.read("dose-unit", fields.find("dose-unit"));
    if (const Node* unit = fields.find("dose-unit"); unit != nullptr && unit->isScalar()) {
        checkPlaceholders(unit->text, true, unit->at, faults);
        if (unit->text.find("{n}") == std::string::npos) {
            faults.add(unit->at,
                       "The dose has no place for its number; write {n} where it stands.");
        }
    }
}

motion::Pose readStart(const Fields& fields, Exercise& exercise, const Known& known,
                       Faults& faults) {
    const Node* start = fields.need("start", "name the pose it begins in, such as hook-lying");
    if (!isScalar(start, "the name of a pose", faults)) {
        return {};
    }
    exercise.start = start->text;
    const motion::Pose* pose = known.pose(start->text);
    if (pose == nullptr) {
        faults.add(start->at, known.missingPose(start->text));
    }
    return pose == nullptr ? motion::Pose{} : *pose;
}

void readSteps(const Fields& fields, Exercise& exercise, ExerciseReading& reading) {
    std::vector<std::string> sourceIds;
    for (const model::Source& source : exercise.sources) {
        sourceIds.push_back(source.id);
    }
    const Node* sequence = fields.need("sequence", "list its steps");
    exercise.sequence = readSequence(sequence, sourceIds, reading);
    if (sequence != nullptr) {
        checkBreathOrder(*sequence, reading.faults);
    }
}

} // namespace

Exercise readExercise(const Node& root, bool isSection, const Known& known, Faults& faults) {
    const Fields fields(root, isSection ? "a section" : "an exercise",
                        {"supine", "kind", "id", "title", "short-title", "purpose", "start",
                         "stretchable", "dose-unit", "notes", "range-words", "sequence", "sources"},
                        faults);
    Exercise exercise;
    exercise.isSection = isSection;
    const Node* id = fields.need("id", "routines and settings find it by this");
    exercise.id = readId(id, faults).value_or("");
    Texts texts(exercise.id, faults);
    readHead(fields, exercise, texts, faults);
    exercise.stretchable = readTruth(fields.find("stretchable"), faults).value_or(false);
    const Node* sources = isSection ? fields.find("sources")
                                    : fields.need("sources", "name at least one publication");
    exercise.sources = readSources(sources, faults);
    ExerciseReading reading{known, texts, faults, exercise.stretchable, isSection};
    reading.body = readStart(fields, exercise, known, faults);
    readSteps(fields, exercise, reading);
    return exercise;
}

} // namespace supine::content
