// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/fields.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using testing::ElementsAre;
using testing::IsEmpty;

TEST(Fields, TakeTheKeysTheyKnow) {
    Written file("{id: tilt, text: Tilt.}");
    const Fields fields(file.root, "a line", {"id", "text"}, file.faults);
    EXPECT_EQ(fields.find("id")->text, "tilt");
    EXPECT_TRUE(fields.has("text"));
    EXPECT_THAT(file.reported(), IsEmpty());
}

TEST(Fields, ReportEveryKeyTheyDoNotKnowAtItsPlace) {
    Written file("id: tilt\ntxet: Tilt.\ncolour: green\n");
    const Fields fields(file.root, "a line", {"id", "text"}, file.faults);
    EXPECT_THAT(file.reported(),
                ElementsAre("2:1: A line has no key \"txet\"; did you mean \"text\"?",
                            "3:1: A line has no key \"colour\"; write one of id and text."));
}

TEST(Fields, ReportAKeyWithoutAValue) {
    Written file("id:\ntext: Tilt.\n");
    const Fields fields(file.root, "a line", {"id", "text"}, file.faults);
    EXPECT_THAT(
        file.reported(),
        ElementsAre("1:1: Nothing is written after \"id\"; give it a value or leave the key "
                    "out."));
}

TEST(Fields, ReportWhatIsNoMapping) {
    Written file("- Tilt.\n");
    const Fields fields(file.root.items[0], "a line", {"id", "text"}, file.faults);
    EXPECT_EQ(fields.find("id"), nullptr);
    EXPECT_THAT(
        file.reported(),
        ElementsAre("1:3: A line must be written as keys and values, such as \"id: ...\"."));
}

TEST(Fields, ReportWhatIsNeededAndMissing) {
    Written file("text: Tilt.\n");
    const Fields fields(file.root, "a line", {"id", "text"}, file.faults);
    EXPECT_EQ(fields.need("id", "voices find it by this"), nullptr);
    EXPECT_NE(fields.need("text", "write it"), nullptr);
    EXPECT_THAT(file.reported(),
                ElementsAre("1:1: A line needs the key \"id\"; voices find it by this."));
}

TEST(Fields, OfNoMappingDoNotAlsoMissTheirKeys) {
    Written file("Tilt.\n");
    const Fields fields(file.root, "a line", {"id"}, file.faults);
    EXPECT_EQ(fields.need("id", "voices find it by this"), nullptr);
    EXPECT_EQ(file.reported().size(), 1U);
}

TEST(Fields, OfAnEmptyMappingMissEverything) {
    Written file("{}\n");
    const Fields fields(file.root, "a pose", {"legs"}, file.faults);
    EXPECT_FALSE(fields.has("legs"));
    fields.need("legs", "say where they are");
    EXPECT_EQ(file.reported().size(), 1U);
}

} // namespace
