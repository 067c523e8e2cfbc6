// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/move_reader.h"

#include "tests/core/content/reading.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;
using namespace supine::content::tests;
using supine::motion::Move;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

class Moves : public testing::Test {
protected:
    std::vector<Move> read(const std::string& phase) {
        Written file(phase);
        const Fields fields(file.root, "a phase", {"pose", "moves"}, file.faults);
        const std::vector<Move> moves = readMoves(fields, Known(m_given, m_below), file.faults);
        m_reported = file.reported();
        return moves;
    }

    std::vector<Move> readTwo(const std::string& first, const std::string& second) {
        return read("moves: [{from: 0, until: 0.6, pose: " + first +
                    "}, {from: 0.4, until: 1, pose: " + second + "}]");
    }

    supine::model::Library m_given;
    supine::model::Library m_below = smallLibrary();
    std::vector<std::string> m_reported;
};

TEST_F(Moves, AreNoneWhereThePhaseOnlyHolds) {
    EXPECT_THAT(read("{}"), IsEmpty());
    EXPECT_THAT(m_reported, IsEmpty());
}

TEST_F(Moves, AreOneOverTheWholePhaseForAPose) {
    const auto moves = read("pose: {draw-in: 1}");
    ASSERT_EQ(moves.size(), 1U);
    EXPECT_EQ(moves[0].begin, 0);
    EXPECT_EQ(moves[0].end, 1);
}

TEST_F(Moves, KeepTheirWindowsAndOrder) {
    const auto moves = read("moves: [{from: 0.5, until: 0.75, pose: {draw-in: 1}}, "
                            "{from: 0, until: 0.25, pose: arms-up}]");
    ASSERT_EQ(moves.size(), 2U);
    EXPECT_EQ(moves[0].begin, 0.5);
    EXPECT_EQ(moves[1].end, 0.25);
}

TEST_F(Moves, OfDifferentPartsMayOverlap) {
    readTwo("{draw-in: 1}", "{pelvis-tilt: 9}");
    EXPECT_THAT(m_reported, IsEmpty());
    readTwo("{hands: {first: belly}}", "{hands: {second: belly}}");
    EXPECT_THAT(m_reported, IsEmpty());
    readTwo("{legs: {first: {thigh: 90}}}", "{hands: {first: hold}}");
    EXPECT_THAT(m_reported, IsEmpty());
}

TEST_F(Moves, OfTheSamePartMayNotOverlap) {
    readTwo("{pelvis-tilt: 9}", "{pelvis-tilt: 0}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("(pelvis) overlap; let this one begin at 0.6")));
    readTwo("{legs: {both: {thigh: 90}}}", "{legs: {second: {knee: 90}}}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("(second leg)")));
    readTwo("{hands: {first: belly}}", "{hands: {both: {press: 1}}}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("(first hand)")));
}

TEST_F(Moves, OfTheSamePartMayFollowEachOtherAtOnce) {
    read("moves: [{from: 0, until: 0.5, pose: {draw-in: 1}}, {from: 0.5, until: 1, pose: {draw-in: "
         "0}}]");
    EXPECT_THAT(m_reported, IsEmpty());
}

TEST_F(Moves, OfTheSamePartStandInTheOrderOfTime) {
    read("moves: [{from: 0.5, until: 1, pose: {draw-in: 1}}, {from: 0, until: 0.5, pose: {draw-in: "
         "0}}]");
    EXPECT_EQ(m_reported.size(), 1U);
}

TEST_F(Moves, NeedTimeInsideTheirPhase) {
    read("moves: [{from: 0.5, until: 0.5, pose: {draw-in: 1}}]");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("This move has no time")));
    read("moves: [{from: -0.5, until: 0.5, pose: {draw-in: 1}}]");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("from 0 to 1")));
}

TEST_F(Moves, NeedAllTheirKeys) {
    read("moves: [{}]");
    EXPECT_THAT(m_reported,
                ElementsAre(HasSubstr("\"from\""), HasSubstr("\"until\""), HasSubstr("\"pose\"")));
}

TEST_F(Moves, AreWrittenOneWayOnly) {
    read("pose: arms-up\nmoves: [{from: 0, until: 1, pose: arms-up}]\n");
    EXPECT_THAT(m_reported,
                ElementsAre("2:8: Both \"pose\" and \"moves\" are given; write one of them."));
}

TEST_F(Moves, MustChangeSomething) {
    read("pose: {}");
    EXPECT_THAT(m_reported, ElementsAre(HasSubstr("changes nothing")));
}

} // namespace
