// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/parse.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;

Parsed parsed(const std::string& text) {
    auto result = parse({"file.yaml", text});
    EXPECT_TRUE(result) << (result ? "" : toText(result.error()));
    return result ? std::move(result.value()) : Parsed{};
}

std::string refusal(const std::string& text) {
    const auto result = parse({"file.yaml", text});
    return result ? "accepted" : toText(result.error());
}

TEST(Parse, KeepsKeysAndValuesInTheirOrder) {
    const Parsed file = parsed("b: 1\na: 2\n");
    ASSERT_TRUE(file.root.isMapping());
    EXPECT_EQ(file.root.keys[0].name, "b");
    EXPECT_EQ(file.root.items[1].text, "2");
}

TEST(Parse, KnowsThePlaceOfKeysAndValues) {
    const Parsed file = parsed("a:\n  - x\n  - bb: 1\n");
    const Node& list = file.root.items[0];
    EXPECT_EQ(list.items[0].at, (Place{2, 5}));
    EXPECT_EQ(list.items[1].keys[0].at, (Place{3, 5}));
    EXPECT_EQ(list.items[1].items[0].at, (Place{3, 9}));
}

TEST(Parse, CountsColumnsInCharacters) {
    const Parsed file = parsed("{größe: 1, tilt: 2}\n");
    EXPECT_EQ(file.root.keys[1].at, (Place{1, 12}));
}

TEST(Parse, CountsColumnsInCharactersAfterEveryWord) {
    const Parsed file = parsed("x: 1\nä: [é, 漢字, \U0001F60C, z]\n");
    const Node& list = *file.root.find("ä");
    EXPECT_EQ(list.items[0].at, (Place{2, 5}));
    EXPECT_EQ(list.items[1].at, (Place{2, 8}));
    EXPECT_EQ(list.items[2].at, (Place{2, 12}));
    EXPECT_EQ(list.items[3].at, (Place{2, 15}));
}

TEST(Parse, TellsQuotedFromPlain) {
    const Parsed file = parsed("a: \"1\"\nb: '1'\nc: 1\n");
    EXPECT_TRUE(file.root.find("a")->quoted);
    EXPECT_TRUE(file.root.find("b")->quoted);
    EXPECT_FALSE(file.root.find("c")->quoted);
}

TEST(Parse, TakesWindowsLineEnds) {
    const Parsed file = parsed("a: 1\r\nb: 2\r\n");
    EXPECT_EQ(file.root.find("b")->text, "2");
    EXPECT_EQ(file.root.find("b")->at, (Place{2, 4}));
}

TEST(Parse, TakesAByteOrderMark) {
    EXPECT_EQ(parsed("\xEF\xBB\xBF"
                     "a: 1\n")
                  .root.find("a")
                  ->text,
              "1");
}

TEST(Parse, FindsNothingUnderAKeyThatIsNotThere) {
    const Parsed file = parsed("a: 1\n");
    EXPECT_EQ(file.root.find("b"), nullptr);
    EXPECT_EQ(file.root.find("a")->find("b"), nullptr);
}

TEST(Parse, ReportsAKeyGivenTwiceAndReadsOn) {
    const Parsed file = parsed("a: 1\nb: 2\na: 3\nb: 4\n");
    ASSERT_EQ(file.faults.size(), 2U);
    EXPECT_EQ(toText(file.faults[0]),
              "file.yaml:3:1: \"a\" is given twice here; keep one of them.");
    EXPECT_EQ(file.faults[1].line, 4);
    EXPECT_EQ(file.root.find("a")->text, "1");
}

TEST(Parse, AllowsTheSameKeyInDifferentMappings) {
    EXPECT_TRUE(parsed("- {id: a}\n- {id: b}\n").faults.empty());
}

TEST(Parse, AllowsSixteenLevelsAndNoMore) {
    EXPECT_TRUE(parse({"f", std::string(16, '[') + std::string(16, ']')}));
    EXPECT_EQ(refusal(std::string(17, '[') + std::string(17, ']')),
              "file.yaml:1:17: This is nested more than 16 deep; write it flatter.");
}

TEST(Parse, AllowsTwentyThousandValuesAndNoMore) {
    std::string text;
    for (int i = 0; i < maximumNodes - 1; ++i)
        text += "- 1\n";
    EXPECT_TRUE(parse({"f", text}));
    EXPECT_EQ(
        refusal(text + "- 1\n"),
        "file.yaml:20000:3: This file holds more than 20000 values; split it into several files.");
}

TEST(Parse, AllowsTheLargestFileAndNoLarger) {
    const std::string largest = "a: " + std::string(maximumBytes - 3, 'x');
    EXPECT_TRUE(parse({"f", largest}));
    EXPECT_EQ(refusal(largest + "x"),
              "file.yaml:1:1: This file is larger than 256 KiB; split it into several files.");
}

TEST(Parse, RefusesAnAliasEvenOfNothing) {
    EXPECT_EQ(refusal("a: *b\n"),
              "file.yaml:1:4: Aliases (*name) are not used here; write the value out.");
}

TEST(Parse, RefusesAnAnchorOnEveryKindOfValue) {
    const std::string sentence = "Anchors (&name) are not used here; write the value out.";
    EXPECT_EQ(refusal("a: &x 1\n"), "file.yaml:1:4: " + sentence);
    EXPECT_EQ(refusal("a: &x [1]\n"), "file.yaml:1:4: " + sentence);
    EXPECT_EQ(refusal("a: &x {b: 1}\n"), "file.yaml:1:4: " + sentence);
    EXPECT_EQ(refusal("a: &x\n"), "file.yaml:1:4: " + sentence);
}

TEST(Parse, RefusesASecondDocumentAlsoAfterAnEnd) {
    EXPECT_EQ(refusal("a: 1\n...\n---\nb: 2\n"),
              "file.yaml:3:1: A second document begins here; keep one document in a file.");
}

TEST(Parse, AllowsOneDocumentWithItsMark) {
    EXPECT_EQ(parsed("---\na: 1\n").root.find("a")->text, "1");
}

TEST(Parse, TakesAQuoteThatEndsWithTheFile) {
    EXPECT_EQ(parsed("a: \"b\"").root.find("a")->text, "b");
    EXPECT_EQ(parsed("a: 'it''s'").root.find("a")->text, "it's");
    EXPECT_EQ(parsed("a: \"\\\"\"").root.find("a")->text, "\"");
}

TEST(Parse, RefusesAQuoteThatNeverEnds) {
    EXPECT_EQ(refusal("a: \"b\n"),
              "file.yaml:1:4: This quote is not closed; write it again where the text ends.");
    EXPECT_EQ(refusal("a: 'it''s\n"),
              "file.yaml:1:4: This quote is not closed; write it again where the text ends.");
    EXPECT_EQ(refusal("a: \"b"),
              "file.yaml:1:6: A quote is not closed; write it where the text ends.");
}

} // namespace
