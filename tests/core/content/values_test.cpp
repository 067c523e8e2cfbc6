// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/values.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using testing::ElementsAre;

Node scalar(std::string text, bool quoted = false) {
    Node node;
    node.kind = Node::Kind::Scalar;
    node.at = {3, 7};
    node.text = std::move(text);
    node.quoted = quoted;
    return node;
}

std::vector<std::string> sentences(const Faults& faults) {
    std::vector<std::string> all;
    for (const Fault& fault : faults.inOrder())
        all.push_back(toText(fault));
    return all;
}

class Values : public testing::Test {
protected:
    std::optional<double> number(const std::string& text) {
        const Node node = scalar(text);
        return readNumber(&node, {"the share", -1, 10}, m_faults);
    }
    std::optional<std::string> text(const std::string& written) {
        const Node node = scalar(written, true);
        return readText(&node, m_faults);
    }
    std::optional<std::string> id(const std::string& written) {
        const Node node = scalar(written);
        return readId(&node, m_faults);
    }

    Faults m_faults{"f"};
};

TEST_F(Values, NumbersMayBeWholeBrokenOrNegative) {
    EXPECT_EQ(number("8"), 8.0);
    EXPECT_EQ(number("0.55"), 0.55);
    EXPECT_EQ(number("-1"), -1.0);
    EXPECT_EQ(number("0"), 0.0);
    EXPECT_TRUE(m_faults.none());
}

TEST_F(Values, NumbersHoldTheirLimits) {
    EXPECT_EQ(number("10"), 10.0);
    EXPECT_EQ(number("10.5"), std::nullopt);
    EXPECT_THAT(
        sentences(m_faults),
        ElementsAre("f:3:7: 10.5 is not possible for the share; write a number from -1 to 10."));
}

TEST_F(Values, WhatLooksLikeAnOctalNumberIsRefused) {
    EXPECT_EQ(number("08"), std::nullopt);
    EXPECT_EQ(number("-01"), std::nullopt);
    EXPECT_EQ(number("0o7"), std::nullopt);
    EXPECT_EQ(sentences(m_faults).size(), 3U);
}

TEST_F(Values, WhatIsNoNumberIsRefused) {
    for (const char* text :
         {"eight", "8 s", "1e999", "inf", "nan", ".5.", "", "+1", "1_000", "1,5"})
        EXPECT_EQ(number(text), std::nullopt) << text;
}

TEST_F(Values, AMissingNumberIsNotReportedTwice) {
    EXPECT_EQ(readNumber(nullptr, {"the share"}, m_faults), std::nullopt);
    EXPECT_TRUE(m_faults.none());
}

TEST_F(Values, WholeNumbersMayNotBeBroken) {
    const Node node = scalar("2.5");
    EXPECT_EQ(readInteger(&node, {"the count", 1, 9}, m_faults), std::nullopt);
    EXPECT_THAT(sentences(m_faults),
                ElementsAre("f:3:7: 2.5 is not whole; write the count as a whole number."));
}

TEST_F(Values, TextsLoseWhiteSpaceAtTheirEndsAndKeepSingleBlanks) {
    EXPECT_EQ(text("  Lie \n  still. "), "Lie still.");
}

TEST_F(Values, TextsMayNotBeEmptyOrHoldWhatNobodySees) {
    EXPECT_EQ(text("   "), std::nullopt);
    EXPECT_EQ(text("a\x01"), std::nullopt);
    EXPECT_EQ(sentences(m_faults).size(), 2U);
}

TEST_F(Values, IdsAreLowerCaseWithSingleHyphens) {
    EXPECT_EQ(id("pelvic-tilt"), "pelvic-tilt");
    EXPECT_EQ(id("tilt-2"), "tilt-2");
    for (const char* bad :
         {"", "-tilt", "tilt-", "til--t", "Tilt", "2-tilt", "tilt 2", "tílt", "a/b"})
        EXPECT_EQ(id(bad), std::nullopt) << bad;
}

TEST_F(Values, TruthIsTrueOrFalseOnly) {
    const Node yes = scalar("true");
    const Node no = scalar("false");
    const Node old = scalar("on");
    const Node quotedYes = scalar("true", true);
    EXPECT_EQ(readTruth(&yes, m_faults), true);
    EXPECT_EQ(readTruth(&no, m_faults), false);
    EXPECT_EQ(readTruth(&old, m_faults), std::nullopt);
    EXPECT_EQ(readTruth(&quotedYes, m_faults), std::nullopt);
}

TEST_F(Values, OneNumberStandsForAllLevels) {
    const Node node = scalar("8");
    const auto read = readPerLevel<int>(&node, m_faults, [&](const Node* one) {
        return readInteger(one, {"n", 1, 9}, m_faults);
    });
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, (supine::model::PerLevel<int>{8, 8, 8}));
}

TEST_F(Values, NumbersAreShownWithoutNeedlessZeros) {
    EXPECT_EQ(shown(8.0), "8");
    EXPECT_EQ(shown(0.55), "0.55");
    EXPECT_EQ(shown(-11), "-11");
}

TEST_F(Values, FaultsComeInTheOrderOfTheFileAndOnce) {
    m_faults.add({5, 1}, "Later.");
    m_faults.add({2, 4}, "Right of it.");
    m_faults.add({2, 1}, "First.");
    m_faults.add({5, 1}, "Later.");
    EXPECT_THAT(sentences(m_faults),
                ElementsAre("f:2:1: First.", "f:2:4: Right of it.", "f:5:1: Later."));
}

TEST_F(Values, LongTextsAreCutBetweenCharacters) {
    std::string word(59, 'x');
    word += "öö and more";
    EXPECT_EQ(supine::content::quoted(word), "\"" + std::string(59, 'x') + "…\"");
    EXPECT_EQ(supine::content::quoted("short"), "\"short\"");
}

} // namespace
