// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/motion/real_content.h"

#include "core/content/load.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>

namespace supine::test {

namespace {

namespace fs = std::filesystem;

std::vector<fs::path> yamlFilesUnder(const fs::path& folder) {
    std::vector<fs::path> found;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".yaml")
            found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

std::string bytesOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

model::Library loadResources() {
    std::vector<content::SourceFile> files;
    const fs::path resources = fs::path(SUPINE_SOURCE_DIR) / "resources";
    for (const char* folder : {"exercises", "routines", "figure"})
        for (const fs::path& file : yamlFilesUnder(resources / folder))
            files.push_back({file.filename().string(), bytesOf(file)});
    const content::LoadedLibrary loaded = content::load(files);
    for (const content::Fault& fault : loaded.faults)
        std::cerr << content::toText(fault) << '\n';
    return loaded.library;
}

} // namespace

const model::Library& realLibrary() {
    static const model::Library library = loadResources();
    return library;
}

const motion::Build& woman() {
    return realLibrary().builds.at("woman");
}

} // namespace supine::test
