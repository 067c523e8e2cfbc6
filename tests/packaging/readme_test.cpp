// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/load.h"
#include "tests/packaging/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace supine;

namespace {

std::string joined(std::vector<std::string>::const_iterator begin,
                   std::vector<std::string>::const_iterator end) {
    std::string bytes;
    for (auto line = begin; line != end; ++line)
        bytes += *line + '\n';
    return bytes;
}

content::LoadedLibrary builtIn() {
    std::vector<content::SourceFile> files;
    for (const auto& text : house::filesUnder(
             {"resources/exercises", "resources/figure", "resources/routines"}, {".yaml"}))
        files.push_back({text.path, joined(text.lines.begin(), text.lines.end())});
    return content::load(files);
}

content::SourceFile exampleOfReadme() {
    const house::SourceText readme = house::read("README.md");
    const auto begin = std::find(readme.lines.begin(), readme.lines.end(), "```yaml");
    const auto end = std::find(begin, readme.lines.end(), "```");
    EXPECT_NE(end, readme.lines.end());
    return {"small-tilt.yaml", joined(begin + 1, end)};
}

} // namespace

TEST(Readme, ItsExampleExerciseIsRight) {
    const content::LoadedLibrary library = builtIn();
    EXPECT_TRUE(library.faults.empty());
    const std::vector<content::SourceFile> example{exampleOfReadme()};
    for (const content::Fault& fault : content::validate(example, library.library))
        ADD_FAILURE() << content::toText(fault);
}

TEST(Readme, ItsPictureIsThere) {
    const house::SourceText picture = house::read("packaging/screenshots/session.png");
    EXPECT_FALSE(picture.lines.empty());
}
