// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/content/known.h"
#include "core/content/load.h"

#include <map>
#include <optional>
#include <span>
#include <vector>

namespace supine::content {

/// Loads files given together, in the order in which they refer to each other: poses and bodies,
/// then exercises, then routines. Each file keeps its own faults.
class Loading {
public:
    /// `below` holds what the files may refer to besides each other; it outlives this.
    Loading(std::span<const SourceFile> files, const model::Library& below);

    LoadedLibrary run();

private:
    enum class Kind {
        Poses,
        Postures,
        Build,
        Palettes,
        Levels,
        Lines,
        Safety,
        Section,
        Exercise,
        Routine
    };

    /// One file on its way into the library.
    struct Entry {
        Node root;
        std::optional<Kind> kind; ///< Absent when the file could not be read so far.
        Faults faults;
    };

    Entry open(const SourceFile& file) const;
    void readAll(std::initializer_list<Kind> kinds);
    void read(Entry& entry);
    template <class Value>
    void addNamed(Entry& entry, std::string_view key, std::string_view thing,
                  std::map<std::string, Value>& into, std::map<std::string, Value> given);
    void addPoses(Entry& entry);
    void addPostures(Entry& entry);
    void addBuild(Entry& entry);
    void addPalettes(Entry& entry);
    void addExercise(Entry& entry);
    void addRoutine(Entry& entry);
    void addLevels(Entry& entry);
    void addLines(Entry& entry);
    void addSafety(Entry& entry);
    void claimId(Entry& entry, const Node& owner);

    model::Library m_library;
    Known m_known;
    std::vector<Entry> m_entries;
    std::map<std::string, std::string, std::less<>> m_idsTaken; ///< By which file.
    bool m_hasLevels = false;
    bool m_hasRoom = false;
    bool m_hasLines = false;
    bool m_hasSafety = false;
};

} // namespace supine::content
