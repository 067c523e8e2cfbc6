// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/load.h"

#include <string>
#include <vector>

namespace supine::content::tests {

/// A file of the source tree, named as it is shown in faults.
SourceFile readFile(const std::string& path);

/// The names of the files in a folder of the source tree that end in `ending`, sorted.
std::vector<std::string> filesIn(const std::string& folder, const std::string& ending);

/// All files under resources/figure, exercises and routines.
std::vector<SourceFile> builtInFiles();

/// The built-in content, loaded once.
const LoadedLibrary& builtIn();

/// One of the built-in exercises or sections; the test fails hard when it is not there.
const model::Exercise& exercise(const std::string& id);

/// A step of an exercise by its id.
const model::Step& stepOf(const std::string& exercise, const std::string& step);

/// The faults of one text on top of the built-in content, as "line:column: sentence".
std::vector<std::string> faultsOf(const std::string& text);

/// Every text of an exercise that people can read or hear, by id.
std::vector<model::Text> textsOf(const model::Exercise& exercise);

/// Every text of the library.
std::vector<model::Text> allTexts(const model::Library& library);

/// Every spoken line of an exercise with its phase.
struct SpokenIn {
    const model::SpokenLine* line = nullptr;
    const model::Phase* phase = nullptr;
    const model::Step* step = nullptr;
};
std::vector<SpokenIn> spokenIn(const model::Exercise& exercise);

} // namespace supine::content::tests
