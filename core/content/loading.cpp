// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/loading.h"

#include "core/content/exercise_file.h"
#include "core/content/fields.h"
#include "core/content/figure_file.h"
#include "core/content/palette_file.h"
#include "core/content/parse.h"
#include "core/content/routine_file.h"
#include "core/content/values.h"

#include <algorithm>

namespace supine::content {

namespace {

constexpr double formatVersion = 1;

/// The format is asked first: in a file of another one every further complaint would be noise.
bool isOurFormat(const Node& root, Faults& faults) {
    const Node* version = root.find("supine");
    if (version == nullptr) {
        faults.add({}, "This file does not say its format; begin it with \"supine: 1\".");
        return false;
    }
    if (version->text != "1") {
        faults.add(version->at, "This file has format " + quoted(version->text) +
                                    ", but only format " + shown(formatVersion) +
                                    " is known; write \"supine: 1\".");
        return false;
    }
    return true;
}

void claimOnly(bool& taken, const Node& root, std::string_view kind, Faults& faults) {
    if (std::exchange(taken, true)) {
        faults.add(root.find("kind")->at,
                   "A file of kind " + quoted(kind) + " was given before; keep one of them.");
    }
}

} // namespace

Loading::Loading(std::span<const SourceFile> files, const model::Library& below)
    : m_known(m_library, below) {
    for (const SourceFile& file : files) {
        m_entries.push_back(open(file));
    }
}

Loading::Entry Loading::open(const SourceFile& file) const {
    static const Choices<Kind> kinds{{"exercise", Kind::Exercise}, {"section", Kind::Section},
                                     {"routine", Kind::Routine},   {"lines", Kind::Lines},
                                     {"safety", Kind::Safety},     {"levels", Kind::Levels},
                                     {"poses", Kind::Poses},       {"postures", Kind::Postures},
                                     {"build", Kind::Build},       {"palettes", Kind::Palettes}};
    Entry entry{{}, std::nullopt, Faults(file.name)};
    auto parsed = parse(file);
    if (!parsed) {
        entry.faults.add({parsed.error()});
        return entry;
    }
    entry.root = std::move(parsed.value().root);
    entry.faults.add(std::move(parsed.value().faults));
    if (!entry.root.isMapping()) {
        entry.faults.add({}, "This file holds no keys and values; begin it with \"supine: 1\".");
    } else if (isOurFormat(entry.root, entry.faults)) {
        const Node* kind = entry.root.find("kind");
        if (kind == nullptr) {
            entry.faults.add({},
                             "This file does not say its kind; write \"kind: exercise\", or what "
                             "else it is, below the format.");
        }
        entry.kind = readChoice(kind, "kind of file", kinds, entry.faults);
    }
    return entry;
}

LoadedLibrary Loading::run() {
    readAll({Kind::Poses, Kind::Postures, Kind::Build, Kind::Palettes, Kind::Levels, Kind::Lines,
             Kind::Safety});
    readAll({Kind::Exercise, Kind::Section});
    readAll({Kind::Routine});
    LoadedLibrary loaded;
    for (const Entry& entry : m_entries) {
        std::ranges::move(entry.faults.inOrder(), std::back_inserter(loaded.faults));
    }
    loaded.library = std::move(m_library);
    return loaded;
}

void Loading::readAll(std::initializer_list<Kind> kinds) {
    for (Entry& entry : m_entries) {
        if (entry.kind && std::ranges::find(kinds, *entry.kind) != kinds.end()) {
            read(entry);
        }
    }
}

void Loading::read(Entry& entry) {
    switch (*entry.kind) {
    case Kind::Poses:
        return addPoses(entry);
    case Kind::Postures:
        return addPostures(entry);
    case Kind::Build:
        return addBuild(entry);
    case Kind::Palettes:
        return addPalettes(entry);
    case Kind::Levels:
        return addLevels(entry);
    case Kind::Lines:
        return addLines(entry);
    case Kind::Safety:
        return addSafety(entry);
    case Kind::Section:
    case Kind::Exercise:
        return addExercise(entry);
    case Kind::Routine:
        return addRoutine(entry);
    }
}

/// The first file with an id keeps it. Everything that has one shares one set of ids, since texts are
/// found by them.
void Loading::claimId(Entry& entry, const Node& owner) {
    const Node* id = owner.find("id");
    if (id == nullptr || !id->isScalar()) {
        return;
    }
    static const std::vector<std::string> reserved{"lines", "safety", "levels"};
    if (std::ranges::find(reserved, id->text) != reserved.end()) {
        entry.faults.add(id->at, "The id " + quoted(id->text) +
                                     " is kept for the program's own texts; choose another one.");
    }
    const auto [taken, isNew] = m_idsTaken.emplace(id->text, entry.faults.file());
    if (!isNew) {
        entry.faults.add(id->at, "The id " + quoted(id->text) + " is taken by " + taken->second +
                                     "; choose another one.");
    }
}

/// Adds what a file names under `key` unless the file has faults or a name is taken.
template <class Value>
void Loading::addNamed(Entry& entry, std::string_view key, std::string_view thing,
                       std::map<std::string, Value>& into, std::map<std::string, Value> given) {
    const Node* named = entry.root.find(key);
    for (std::size_t i = 0; named != nullptr && i < named->keys.size(); ++i) {
        if (into.contains(named->keys[i].name)) {
            entry.faults.add(named->keys[i].at, "The " + std::string(thing) + " " +
                                                    quoted(named->keys[i].name) +
                                                    " is in another file too; keep one of them.");
        }
    }
    if (entry.faults.none()) {
        into.merge(given);
        return;
    }
    for (const auto& one : given) {
        m_known.noteBroken(one.first);
    }
}

void Loading::addPoses(Entry& entry) {
    addNamed(entry, "poses", "pose", m_library.poses, readPoses(entry.root, entry.faults));
}

void Loading::addPostures(Entry& entry) {
    addNamed(entry, "postures", "posture", m_library.postures,
             readPostures(entry.root, entry.faults));
}

void Loading::addBuild(Entry& entry) {
    claimId(entry, entry.root);
    motion::Build build = readBuild(entry.root, entry.faults);
    if (entry.faults.none()) {
        m_library.builds.emplace(build.id, std::move(build));
    }
}

void Loading::addPalettes(Entry& entry) {
    for (const char* part : {"clothes", "looks"}) {
        if (const Node* list = entry.root.find(part)) {
            std::ranges::for_each(list->items, [&](const Node& one) { claimId(entry, one); });
        }
    }
    ReadPalettes read = readPalettes(entry.root, entry.faults);
    if (read.room && std::exchange(m_hasRoom, true)) {
        entry.faults.add(entry.root.find("room")->at,
                         "The colours of the room were given before; keep one of them.");
    }
    if (!entry.faults.none()) {
        return;
    }
    model::Palettes& palettes = m_library.palettes;
    palettes.room = read.room.value_or(palettes.room);
    std::ranges::move(read.clothes, std::back_inserter(palettes.clothes));
    std::ranges::move(read.looks, std::back_inserter(palettes.looks));
}

void Loading::addExercise(Entry& entry) {
    claimId(entry, entry.root);
    model::Exercise exercise =
        readExercise(entry.root, entry.kind == Kind::Section, m_known, entry.faults);
    if (entry.faults.none()) {
        m_library.exercises.push_back(std::move(exercise));
    } else {
        m_known.noteBroken(exercise.id);
    }
}

void Loading::addRoutine(Entry& entry) {
    claimId(entry, entry.root);
    model::Routine routine = readRoutine(entry.root, m_known, entry.faults);
    if (entry.faults.none()) {
        m_library.routines.push_back(std::move(routine));
    }
}

void Loading::addLevels(Entry& entry) {
    claimOnly(m_hasLevels, entry.root, "levels", entry.faults);
    const auto levels = readLevelDefaults(entry.root, entry.faults);
    if (entry.faults.none()) {
        m_library.levels = levels;
    }
}

void Loading::addLines(Entry& entry) {
    claimOnly(m_hasLines, entry.root, "lines", entry.faults);
    auto lines = readInterjections(entry.root, entry.faults);
    if (entry.faults.none()) {
        m_library.interjections = std::move(lines);
    }
}

void Loading::addSafety(Entry& entry) {
    claimOnly(m_hasSafety, entry.root, "safety", entry.faults);
    auto lists = readSafety(entry.root, entry.faults);
    if (entry.faults.none()) {
        m_library.safety = std::move(lists);
    }
}

} // namespace supine::content
