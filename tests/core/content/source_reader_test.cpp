// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/source_reader.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::vector<std::string> reported(const std::string& list) {
    Written file(list);
    readSources(&file.root, file.faults);
    return file.reported();
}

TEST(SourceList, KeepsCitationsAsTheyAre) {
    Written file("- id: takaki\n  citation: \"Takaki S: Tilting. 2016;19(1):50-57.\"\n"
                 "  doi: 10.1298/ptr.e9900\n- {id: own, citation: Own notes.}\n");
    const auto sources = readSources(&file.root, file.faults);
    EXPECT_THAT(file.reported(), IsEmpty());
    ASSERT_EQ(sources.size(), 2U);
    EXPECT_EQ(sources[0].citation, "Takaki S: Tilting. 2016;19(1):50-57.");
    EXPECT_EQ(sources[0].doi, "10.1298/ptr.e9900");
    EXPECT_EQ(sources[1].doi, "");
}

TEST(SourceList, MayBeMissingWhereItIsNotNeeded) {
    Faults faults("f");
    EXPECT_THAT(readSources(nullptr, faults), IsEmpty());
    EXPECT_TRUE(faults.none());
}

TEST(SourceList, TakesADoiAlone) {
    for (const char* doi :
         {"doi:10.1298/x", "https://doi.org/10.1298/x", "10.1298", "\"10.1 / x\""})
        EXPECT_THAT(reported("[{id: a, citation: A., doi: " + std::string(doi) + "}]"),
                    ElementsAre(HasSubstr("is no DOI")))
            << doi;
}

TEST(SourceList, NamesASourceOnce) {
    EXPECT_THAT(reported("[{id: a, citation: A.}, {id: b, citation: B.}, {id: a, citation: C.}]"),
                ElementsAre(HasSubstr("The source \"a\" was given before")));
}

TEST(SourceList, ReportsEverySourceThatIsNotWhole) {
    EXPECT_THAT(
        reported("- {id: a}\n- {citation: B.}\n- word\n"),
        ElementsAre(HasSubstr("\"citation\""), HasSubstr("\"id\""), HasSubstr("keys and values")));
}

} // namespace
