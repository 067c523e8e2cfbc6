// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/nearest.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;

TEST(EditDistance, CountsLettersToChange) {
    EXPECT_EQ(editDistance("role", "role"), 0);
    EXPECT_EQ(editDistance("rol", "role"), 1);
    EXPECT_EQ(editDistance("roule", "role"), 1);
    EXPECT_EQ(editDistance("rule", "role"), 1);
    EXPECT_EQ(editDistance("", "role"), 4);
    EXPECT_EQ(editDistance("kitten", "sitting"), 3);
}

TEST(EditDistance, CountsSwappedNeighboursOnce) {
    EXPECT_EQ(editDistance("txet", "text"), 1);
    EXPECT_EQ(editDistance("braeth", "breath"), 1);
}

TEST(EditDistance, IsTheSameBothWays) {
    EXPECT_EQ(editDistance("breath", "breathe-in"), editDistance("breathe-in", "breath"));
}

TEST(Suggestion, NamesTheWordThatWasMeant) {
    EXPECT_EQ(suggestion("comfrt", {"form", "comfort"}), "did you mean \"comfort\"?");
}

TEST(Suggestion, ListsTheWordsWhereNoneIsNear) {
    EXPECT_EQ(suggestion("sleep", {"in", "out", "free"}), "write one of in, out and free.");
}

TEST(Suggestion, AllowsOneSlipOnlyInShortWords) {
    EXPECT_EQ(suggestion("on", {"in"}), "did you mean \"in\"?");
    EXPECT_EQ(suggestion("mat", {"out"}), "write one of out.");
}

TEST(Suggestion, SaysToLeaveOutWhatNothingCouldReplace) {
    EXPECT_EQ(suggestion("sleep", {}), "leave it out.");
}

TEST(Suggestion, DoesNotCompareEndlessWords) {
    EXPECT_EQ(suggestion(std::string(100'000, 'x'), {"in"}), "write one of in.");
}

} // namespace
