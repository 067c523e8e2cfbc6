// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/line_reader.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using namespace supine::model;
using supine::motion::BreathKind;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Lines : public testing::Test {
protected:
    std::vector<SpokenLine> read(const std::string& list, bool repeated = true) {
        Written file(list);
        const SpokenPlace place{BreathKind::Out, std::nullopt, repeated};
        const auto lines = readLines(file.root, place, file.texts, file.faults);
        m_reported = file.reported();
        return lines;
    }

    SpokenLine one(const std::string& keys) {
        const auto lines = read("[{id: go, text: Go." + keys + "}]");
        EXPECT_THAT(m_reported, IsEmpty()) << keys;
        return lines.empty() ? SpokenLine{} : lines[0];
    }

    std::vector<std::string> m_reported;
};

TEST_F(Lines, AreSaidInTheFirstRoundUnlessTheySayOtherwise) {
    const SpokenLine line = one("");
    EXPECT_EQ(line.turn, Turn::First);
    EXPECT_EQ(line.order, 1);
    EXPECT_FALSE(line.range);
    EXPECT_FALSE(line.place);
    EXPECT_EQ(line.text, (Text{"mine/go", "Go."}));
}

TEST_F(Lines, KnowTheirTurns) {
    EXPECT_EQ(one(", at: first").order, 1);
    EXPECT_EQ(one(", at: 3").order, 3);
    EXPECT_EQ(one(", at: 3").turn, Turn::First);
    EXPECT_EQ(one(", at: later").turn, Turn::Later);
    EXPECT_EQ(one(", at: two-more").turn, Turn::TwoMore);
    EXPECT_EQ(one(", at: last").turn, Turn::Last);
}

TEST_F(Lines, KnowTheirPlace) {
    EXPECT_EQ(one(", place: bed").place, supine::model::Place::Bed);
    EXPECT_EQ(one(", place: floor").place, supine::model::Place::Floor);
}

TEST_F(Lines, HaveBandsWithoutTheirUpperBoundUnlessItIsOne) {
    const RangeBand low = *one(", range: [0, 0.55]").range;
    EXPECT_TRUE(low.holds(0.4));
    EXPECT_FALSE(low.holds(0.55));
    EXPECT_TRUE(one(", range: [0.95, 1]").range->holds(1.0));
}

TEST_F(Lines, OutsideRepeatsHaveNoTurn) {
    read("[{id: go, text: Go.}]", false);
    EXPECT_THAT(m_reported, IsEmpty());
    read("[{id: go, text: Go., at: 1}]", false);
    EXPECT_THAT(m_reported, IsEmpty()) << "the first is the only one";
    for (const char* turn : {"2", "later", "two-more", "last"}) {
        read("[{id: go, text: Go., at: " + std::string(turn) + "}]", false);
        EXPECT_THAT(m_reported, ElementsAre(HasSubstr("never said"))) << turn;
    }
}

TEST_F(Lines, MayNotBeDueTogether) {
    read("[{id: a, text: Go.}, {id: b, text: Run.}]");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("This line and \"mine/a\" are due")));
    read("[{id: a, text: Go., at: last}, {id: b, text: Run., at: last}]");
    EXPECT_EQ(m_reported.size(), 1U);
    read("[{id: a, text: Go., place: bed}, {id: b, text: Run., place: bed}]");
    EXPECT_EQ(m_reported.size(), 1U);
    read("[{id: a, text: Go., range: [0, 0.6]}, {id: b, text: Run., range: [0.5, 1]}]");
    EXPECT_EQ(m_reported.size(), 1U);
}

TEST_F(Lines, MayShareATurnWhereRangeOrPlaceTellsThemApart) {
    read("[{id: a, text: Go.}, {id: b, text: Run., at: 2}]");
    EXPECT_THAT(m_reported, IsEmpty());
    read("[{id: a, text: Go.}, {id: b, text: Run., place: bed}]");
    EXPECT_THAT(m_reported, IsEmpty());
    read("[{id: a, text: Go.}, {id: b, text: Run., range: [0, 0.5]}]");
    EXPECT_THAT(m_reported, IsEmpty());
    read("[{id: a, text: Go., range: [0, 0.5]}, {id: b, text: Run., range: [0.5, 1]}]");
    EXPECT_THAT(m_reported, IsEmpty());
}

TEST_F(Lines, WithAFaultAreNotComparedWithOthers) {
    read("[{id: a, text: Go.}, {id: b, text: Run., at: latter}]");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("did you mean \"later\"?")));
}

TEST_F(Lines, ReportEveryKeyThatIsMissing) {
    read("[{}, {id: a, text: Go.}]");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("\"id\""), HasSubstr("\"text\"")));
}

TEST_F(Lines, MustBeAList) {
    read("{id: a, text: Go.}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("a list with at least one entry")));
}

} // namespace
