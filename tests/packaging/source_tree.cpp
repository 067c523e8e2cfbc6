// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>

namespace supine::house {

namespace {

const std::filesystem::path root = SUPINE_SOURCE_DIR;

bool endsInOneOf(const std::string& name, const std::vector<std::string>& endings) {
    return std::any_of(endings.begin(), endings.end(),
                       [&](const std::string& ending) { return name.ends_with(ending); });
}

std::vector<std::string> entriesUnder(const std::string& folder, bool folders) {
    std::vector<std::string> paths;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / folder)) {
        if (entry.is_directory() == folders)
            paths.push_back(entry.path().lexically_relative(root).generic_string());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

} // namespace

SourceText read(const std::string& path) {
    SourceText text{path, {}};
    std::ifstream file(root / path);
    EXPECT_TRUE(file.is_open()) << path;
    for (std::string line; std::getline(file, line);)
        text.lines.push_back(line);
    return text;
}

std::vector<SourceText> filesUnder(const std::vector<std::string>& folders,
                                   const std::vector<std::string>& endings) {
    std::vector<SourceText> texts;
    for (const std::string& folder : folders) {
        for (const std::string& path : entriesUnder(folder, false)) {
            if (endsInOneOf(path, endings))
                texts.push_back(read(path));
        }
    }
    return texts;
}

std::vector<std::string> foldersUnder(const std::string& folder) {
    return entriesUnder(folder, true);
}

} // namespace supine::house
