// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <set>

using namespace supine;

namespace {

constexpr std::size_t longestFile = 400;
constexpr std::size_t longestFunction = 40;

const std::vector<std::string> code{".cpp", ".h"};

bool mentions(const house::SourceText& text, const std::string& words) {
    return std::any_of(text.lines.begin(), text.lines.end(), [&](const std::string& line) {
        return line.find(words) != std::string::npos;
    });
}

// The licence stands in the first lines, after a line such as #!/bin/sh or <?xml ...?>.
bool namesLicence(const house::SourceText& text, const std::string& licence) {
    const std::string wanted = "SPDX-License-Identifier: " + licence;
    for (std::size_t i = 0; i < std::min<std::size_t>(3, text.lines.size()); ++i) {
        if (text.lines[i].find(wanted) != std::string::npos)
            return true;
    }
    return false;
}

/// A function at namespace level: where it begins and how many lines it has.
struct Function {
    std::size_t line = 0;
    std::size_t length = 0;
};

// The house style puts a function's first line and its closing brace, alone, at the left edge.
std::vector<Function> functionsOf(const house::SourceText& text) {
    std::vector<Function> functions;
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.lines.size(); ++i) {
        const std::string& line = text.lines[i];
        if (line == "}")
            functions.push_back({begin + 1, i - begin + 1});
        else if (!line.empty() && std::isalpha(static_cast<unsigned char>(line.front())) != 0)
            begin = i;
    }
    return functions;
}

} // namespace

TEST(House, EverySourceNamesItsLicence) {
    for (const auto& text : house::filesUnder({"core", "app", "tests", "translations"}, code)) {
        const bool isContent = text.path == "translations/content_strings.h";
        EXPECT_TRUE(namesLicence(text, isContent ? "CC-BY-SA-4.0" : "GPL-3.0-or-later"))
            << text.path;
    }
}

TEST(House, EveryBuildFileAndScriptNamesItsLicence) {
    for (const auto& text : house::filesUnder({"core", "app", "tests", "translations", "packaging"},
                                              {"CMakeLists.txt", ".sh", ".py", "get-started"})) {
        EXPECT_TRUE(namesLicence(text, "GPL-3.0-or-later")) << text.path;
    }
}

TEST(House, EveryContentFileNamesItsLicence) {
    for (const auto& text : house::filesUnder({"resources"}, {".yaml"}))
        EXPECT_TRUE(namesLicence(text, "CC-BY-SA-4.0")) << text.path;
}

TEST(House, NoFileIsTooLongToRead) {
    for (const auto& text : house::filesUnder({"core", "app"}, code))
        EXPECT_LE(text.lines.size(), longestFile) << text.path;
}

TEST(House, NoFunctionIsTooLongToGrasp) {
    for (const auto& text : house::filesUnder({"core", "app", "translations"}, {".cpp"})) {
        for (const Function& function : functionsOf(text))
            EXPECT_LE(function.length, longestFunction) << text.path << ":" << function.line;
    }
}

TEST(House, NineFunctionsOfTenFitAGlance) {
    std::size_t all = 0;
    std::size_t brief = 0;
    for (const auto& text : house::filesUnder({"core", "app", "translations"}, {".cpp"})) {
        for (const Function& function : functionsOf(text)) {
            ++all;
            brief += function.length <= 20 ? 1 : 0;
        }
    }
    EXPECT_GE(brief * 10, all * 9) << brief << " of " << all;
}

TEST(House, CoreIncludesNoQt) {
    for (const auto& text : house::filesUnder({"core"}, code)) {
        EXPECT_FALSE(mentions(text, "#include <Q")) << text.path;
        EXPECT_FALSE(mentions(text, "#include <Qt")) << text.path;
        EXPECT_FALSE(mentions(text, "#include \"app/")) << text.path;
    }
}

TEST(House, OnlyTheContentRoomKnowsYaml) {
    for (const auto& text : house::filesUnder({"core", "app"}, code)) {
        const bool isTheDoor = text.path.starts_with("core/content/");
        EXPECT_TRUE(isTheDoor || !mentions(text, "yaml-cpp/")) << text.path;
    }
}

TEST(House, NoCodeReachesForTheNetwork) {
    for (const auto& text : house::filesUnder({"core", "app"}, {".cpp", ".h", "CMakeLists.txt"})) {
        for (const char* way :
             {"QtNetwork", "Qt6::Network", "QNetwork", "QTcpSocket", "<sys/socket.h>"})
            EXPECT_FALSE(mentions(text, way)) << text.path;
    }
}

TEST(House, NoRoomIsADrawerForEverything) {
    const std::set<std::string> drawers{"utils",  "util", "common", "helpers",
                                        "helper", "misc", "manager"};
    for (const char* top : {"core", "app"}) {
        for (const std::string& folder : house::foldersUnder(top))
            EXPECT_FALSE(drawers.contains(folder.substr(folder.rfind('/') + 1))) << folder;
    }
}

TEST(House, NothingIsLeftForLater) {
    for (const auto& text : house::filesUnder({"core", "app"}, code)) {
        for (const char* mark : {"TODO", "FIXME", "XXX", "HACK"})
            EXPECT_FALSE(mentions(text, mark)) << text.path << ": " << mark;
    }
}
