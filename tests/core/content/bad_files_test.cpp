// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/content/built_in.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace {

using namespace supine::content;
using namespace supine::content::tests;

const std::string folder = "tests/data/bad";

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::istringstream stream(text);
    for (std::string line; std::getline(stream, line);)
        lines.push_back(line);
    return lines;
}

std::string expectationOf(const std::string& path) {
    return std::filesystem::path(path).replace_extension(".expected").string();
}

/// Whether a line of an .expected file ends in something a person can read and act on.
void expectSentence(const std::string& line) {
    const std::string sentence = line.substr(line.find(": ") + 2);
    EXPECT_THAT(sentence.back(), testing::AnyOf('.', '?')) << line;
    EXPECT_LT(sentence.size(), 220U) << line;
    const auto first = static_cast<unsigned char>(sentence.front());
    EXPECT_TRUE(std::isupper(first) || std::isdigit(first) || first == '"' || first == '-') << line;
}

void expectEmpty(const supine::model::Library& library) {
    EXPECT_THAT(library.exercises, testing::IsEmpty());
    EXPECT_THAT(library.routines, testing::IsEmpty());
    EXPECT_THAT(library.builds, testing::IsEmpty());
    EXPECT_THAT(library.interjections, testing::IsEmpty());
    EXPECT_THAT(library.safety, testing::IsEmpty());
}

class BadFile : public testing::TestWithParam<std::string> {};

TEST_P(BadFile, GetsItsSentencesAndContributesNothing) {
    const std::vector<std::string> expected = linesOf(readFile(expectationOf(GetParam())).bytes);
    ASSERT_FALSE(expected.empty()) << "write down what is expected of " << GetParam();
    EXPECT_EQ(faultsOf(readFile(GetParam()).bytes), expected);
    for (const std::string& line : expected)
        expectSentence(line);
    const std::vector<SourceFile> files{readFile("resources/figure/poses.yaml"),
                                        readFile(GetParam())};
    const LoadedLibrary loaded = load(files);
    EXPECT_FALSE(loaded.faults.empty());
    expectEmpty(loaded.library);
    EXPECT_EQ(loaded.library.poses.size(), builtIn().library.poses.size());
}

std::string nameOf(const testing::TestParamInfo<std::string>& info) {
    std::string name = std::filesystem::path(info.param).stem().string();
    std::ranges::replace(name, '-', '_');
    return name;
}

INSTANTIATE_TEST_SUITE_P(All, BadFile, testing::ValuesIn(filesIn(folder, ".yaml")), nameOf);

TEST(BadFiles, AreMany) {
    EXPECT_GE(filesIn(folder, ".yaml").size(), 60U);
    EXPECT_EQ(filesIn(folder, ".yaml").size(), filesIn(folder, ".expected").size());
}

class GoodFile : public testing::TestWithParam<std::string> {};

TEST_P(GoodFile, HasNoFault) {
    EXPECT_THAT(faultsOf(readFile(GetParam()).bytes), testing::IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(All, GoodFile, testing::ValuesIn(filesIn("tests/data/good", ".yaml")),
                         nameOf);

} // namespace
