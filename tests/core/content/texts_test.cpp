// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/texts.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using supine::model::Text;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Texts, PutTheFilesIdBeforeTheName) {
    Written file("text: Lie still.\n");
    EXPECT_EQ(file.texts.read("rest-1", file.root.find("text")),
              (Text{"mine/rest-1", "Lie still."}));
    EXPECT_THAT(file.reported(), IsEmpty());
}

TEST(Texts, AreEmptyWithoutAnIdWhereThereIsNone) {
    Written file("{}\n");
    const Text none = file.texts.read("rest-1", file.root.find("text"));
    EXPECT_TRUE(none.empty());
    EXPECT_TRUE(none.id.empty());
    EXPECT_FALSE(file.texts.has("rest-1"));
}

TEST(Texts, RememberTheNamesTheyGave) {
    Written file("text: Lie still.\n");
    EXPECT_FALSE(file.texts.has("rest-1"));
    file.texts.read("rest-1", file.root.find("text"));
    EXPECT_TRUE(file.texts.has("rest-1"));
}

TEST(Texts, ReportANameGivenTwiceAndWhereItWasGivenFirst) {
    Written file("a: One.\nb: Two.\n");
    file.texts.read("same", file.root.find("a"));
    file.texts.read("same", file.root.find("b"));
    EXPECT_THAT(file.reported(),
                ElementsAre("2:4: The id \"same\" was given before, in line 1; choose "
                            "another one."));
}

TEST(Texts, ReportTheNameAtThePlaceTheyAreTold) {
    Written file("a: One.\nb: Two.\n");
    file.texts.read("same", file.root.find("a"));
    file.texts.read("same", file.root.find("b"), {9, 5});
    EXPECT_THAT(file.reported(), ElementsAre(testing::StartsWith("9:5: ")));
}

TEST(Texts, KeepAnIdEvenOfAFaultyText) {
    Written file("a: \"\"\n");
    const Text text = file.texts.read("empty", file.root.find("a"));
    EXPECT_EQ(text.id, "mine/empty");
    EXPECT_TRUE(text.empty());
    EXPECT_EQ(file.reported().size(), 1U);
}

} // namespace
