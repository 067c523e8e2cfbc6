// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/node_builder.h"

#include <gtest/gtest.h>

#include <string>

namespace {

using namespace supine::content;

YAML::Mark mark(int line, int columnBytes) {
    YAML::Mark at;
    at.line = line;
    at.column = columnBytes;
    return at;
}

TEST(PlaceFinder, CountsFromOne) {
    PlaceFinder places("a: 1\n");
    EXPECT_EQ(places.placeOf(mark(0, 0)), (supine::content::Place{1, 1}));
    EXPECT_EQ(places.placeOf(mark(0, 3)), (supine::content::Place{1, 4}));
}

TEST(PlaceFinder, TurnsBytesIntoCharacters) {
    PlaceFinder places("ä: ö x\n漢: y\n");
    EXPECT_EQ(places.placeOf(mark(0, 4)), (supine::content::Place{1, 4}));
    EXPECT_EQ(places.placeOf(mark(0, 7)), (supine::content::Place{1, 6}));
    EXPECT_EQ(places.placeOf(mark(1, 5)), (supine::content::Place{2, 4}));
}

TEST(PlaceFinder, GoesBackAsWellAsForth) {
    PlaceFinder places("é: 1\né: 2\né: 3\n");
    EXPECT_EQ(places.placeOf(mark(2, 4)), (supine::content::Place{3, 4}));
    EXPECT_EQ(places.placeOf(mark(0, 4)), (supine::content::Place{1, 4}));
    EXPECT_EQ(places.placeOf(mark(1, 4)), (supine::content::Place{2, 4}));
    EXPECT_EQ(places.placeOf(mark(1, 2)), (supine::content::Place{2, 2}));
}

TEST(PlaceFinder, PutsWhatHasNoMarkAtTheTop) {
    PlaceFinder places("a: 1\n");
    EXPECT_EQ(places.placeOf(YAML::Mark::null_mark()), (supine::content::Place{1, 1}));
}

TEST(PlaceFinder, StaysInsideAFileThatEndsEarly) {
    PlaceFinder places("a");
    EXPECT_EQ(places.placeOf(mark(0, 900)), (supine::content::Place{1, 2}));
    EXPECT_EQ(places.placeOf(mark(5, 0)).line, 6);
}

TEST(PlaceFinder, SeesWhereAQuoteEnds) {
    EXPECT_TRUE(PlaceFinder("a: \"b\"").isQuoteClosed(mark(0, 3)));
    EXPECT_TRUE(PlaceFinder("a: \"b\\\"c\"").isQuoteClosed(mark(0, 3)));
    EXPECT_TRUE(PlaceFinder("a: 'it''s'").isQuoteClosed(mark(0, 3)));
    EXPECT_TRUE(PlaceFinder("a: \"over\n  lines\"").isQuoteClosed(mark(0, 3)));
}

TEST(PlaceFinder, SeesThatAQuoteDoesNotEnd) {
    EXPECT_FALSE(PlaceFinder("a: \"b").isQuoteClosed(mark(0, 3)));
    EXPECT_FALSE(PlaceFinder("a: \"b\\\"").isQuoteClosed(mark(0, 3)));
    EXPECT_FALSE(PlaceFinder("a: 'it''").isQuoteClosed(mark(0, 3)));
}

TEST(PlaceFinder, TakesATextWithoutQuotesAsClosed) {
    EXPECT_TRUE(PlaceFinder("a: b").isQuoteClosed(mark(0, 3)));
    EXPECT_TRUE(PlaceFinder("a: ").isQuoteClosed(mark(0, 3)));
}

} // namespace
