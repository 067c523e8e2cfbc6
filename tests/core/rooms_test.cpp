// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

// Which room of the core may see which: motion <- model <- {session, content, diary}, and reminders by
// themselves. The linker lets more pass.
namespace supine::tests {

using testing::IsEmpty;
namespace fs = std::filesystem;

namespace {

const fs::path root = SUPINE_SOURCE_DIR;

std::string textOf(const fs::path& file) {
    std::ifstream stream(file);
    std::ostringstream text;
    text << stream.rdbuf();
    return text.str();
}

bool isCode(const fs::path& file) {
    return file.extension() == ".cpp" || file.extension() == ".h";
}

/// All files of code below these folders of the source tree.
std::vector<fs::path> codeIn(std::initializer_list<const char*> folders) {
    std::vector<fs::path> files;
    for (const char* folder : folders)
        for (const fs::directory_entry& entry : fs::recursive_directory_iterator(root / folder))
            if (entry.is_regular_file() && isCode(entry.path()))
                files.push_back(entry.path());
    return files;
}

/// What a file includes, without brackets or quotes.
std::vector<std::string> includesOf(const fs::path& file) {
    static const std::regex form("#\\s*include\\s*[<\"]([^>\"]+)[>\"]");
    const std::string text = textOf(file);
    std::vector<std::string> found;
    for (auto match = std::sregex_iterator(text.begin(), text.end(), form);
         match != std::sregex_iterator(); ++match)
        found.push_back((*match)[1]);
    return found;
}

std::string shortName(const fs::path& file) {
    return fs::relative(file, root).string();
}

/// "core/motion/pose.h" is in the room "motion"; "core/result.h" is in the hall, which is no room.
std::string roomOf(const std::string& path) {
    static const std::regex form("^core/([a-z]+)/.*");
    std::smatch match;
    return std::regex_match(path, match, form) ? match[1].str() : "";
}

/// Every include of these folders that `isWrong` says is wrong, as "file includes what".
template <class Rule>
std::vector<std::string> breaches(std::initializer_list<const char*> folders, Rule isWrong) {
    std::vector<std::string> found;
    for (const fs::path& file : codeIn(folders))
        for (const std::string& include : includesOf(file))
            if (isWrong(shortName(file), include))
                found.push_back(shortName(file) + " includes " + include);
    return found;
}

bool beginsWith(const std::string& text, const char* start) {
    return text.rfind(start, 0) == 0;
}

} // namespace

TEST(Rooms, OfTheCoreKnowNoApp) {
    const auto isOutside = [](const auto&, const auto& include) {
        return beginsWith(include, "app/") || beginsWith(include, "tests/");
    };
    EXPECT_THAT(breaches({"core"}, isOutside), IsEmpty());
}

TEST(Rooms, SeeOnlyWhatLiesBelowThem) {
    const std::map<std::string, std::vector<std::string>> mayInclude{
        {"motion", {"motion"}},
        {"model", {"model", "motion"}},
        {"session", {"session", "model", "motion"}},
        {"content", {"content", "model", "motion"}},
        {"diary", {"diary", "model", "motion"}},
        {"reminders", {"reminders"}}};
    const auto isAbove = [&](const std::string& file, const std::string& include) {
        const std::string seen = roomOf(include);
        const auto& allowed = mayInclude.at(roomOf(file));
        return !seen.empty() && std::find(allowed.begin(), allowed.end(), seen) == allowed.end();
    };
    EXPECT_THAT(breaches({"core/motion", "core/model", "core/session", "core/content", "core/diary",
                          "core/reminders"},
                         isAbove),
                IsEmpty());
}

TEST(Rooms, AreLinkedInTheSameDirection) {
    const std::map<std::string, std::string> links{{"motion", "supine_options"},
                                                   {"model", "supine_motion"},
                                                   {"session", "supine_model"},
                                                   {"content", "supine_model"},
                                                   {"diary", "supine_model"},
                                                   {"reminders", "supine_options"}};
    for (const auto& [room, below] : links) {
        const std::string text = textOf(root / "core" / room / "CMakeLists.txt");
        EXPECT_THAT(
            text, testing::HasSubstr("target_link_libraries(supine_" + room + " PUBLIC " + below));
    }
}

} // namespace supine::tests
