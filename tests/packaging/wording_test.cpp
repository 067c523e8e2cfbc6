// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/packaging/source_tree.h"

#include <gtest/gtest.h>

#include <regex>

using namespace supine;

namespace {

// What the program must never say of itself, in both of its languages.
const std::regex
    english(R"(\b(treat|treats|treating|treatment|therapy|therapies|therapeutic|cures?|curing)\b)"
            R"(|\b(reliev\w+ pain|pain relief|rehabilitat\w+|diagnos\w+|monitor(s|ing)?)\b)",
            std::regex::icase);
const std::regex german(R"(\b(behandl\w+|behandel\w+|therapie\w*|heilt|heilen|heilung|linder\w+)\b)"
                        R"(|\b(rehabilit\w+|diagnos\w+)\b)",
                        std::regex::icase);

// Titles of publications are cited as they are; comments and licences are not said to anybody.
bool isCitation(const std::string& line) {
    return line.find("citation:") != std::string::npos;
}

bool isComment(const std::string& line) {
    const std::size_t first = line.find_first_not_of(' ');
    return first != std::string::npos && line[first] == '#';
}

void expectAllowedWords(const house::SourceText& text, bool hasComments = false) {
    for (std::size_t i = 0; i < text.lines.size(); ++i) {
        const std::string& line = text.lines[i];
        if (isCitation(line) || (hasComments && isComment(line)))
            continue;
        EXPECT_FALSE(std::regex_search(line, english) || std::regex_search(line, german))
            << text.path << ":" << i + 1 << ": " << line;
    }
}

} // namespace

TEST(Wording, TheTestKnowsForbiddenFromAllowedWords) {
    EXPECT_TRUE(std::regex_search("A treatment for backs", english));
    EXPECT_TRUE(std::regex_search("It will relieve pain", english));
    EXPECT_TRUE(std::regex_search("Diese Therapie", german));
    EXPECT_FALSE(std::regex_search("A physiotherapist shows secure, curled feet", english));
    EXPECT_FALSE(std::regex_search("Eine Physiotherapeutin teilt das heile Handtuch", german));
}

TEST(Wording, WhatIsReadBeforeInstallingPromisesNothing) {
    for (const char* path :
         {"README.md", "CHANGELOG.md", "packaging/supine.1", "packaging/app.supine.Supine.desktop",
          "packaging/app.supine.Supine.metainfo.xml"})
        expectAllowedWords(house::read(path));
}

TEST(Wording, TheContentPromisesNothing) {
    for (const auto& text : house::filesUnder({"resources"}, {".yaml"}))
        expectAllowedWords(text, true);
}

// The catalogues hold every string of every screen, in English and in German.
TEST(Wording, TheScreensPromiseNothing) {
    for (const auto& text : house::filesUnder({"translations"}, {".ts"}))
        expectAllowedWords(text);
}

TEST(Wording, NothingShouts) {
    for (const auto& text : house::filesUnder({"resources"}, {".yaml"})) {
        for (const std::string& line : text.lines)
            EXPECT_TRUE(isComment(line) || line.find('!') == std::string::npos)
                << text.path << ": " << line;
    }
}
