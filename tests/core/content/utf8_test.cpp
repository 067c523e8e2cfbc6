// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/utf8.h"

#include <gtest/gtest.h>

namespace {

using namespace supine::content;

TEST(Utf8, TakesWellFormedTextOfEveryLength) {
    EXPECT_TRUE(isUtf8(""));
    EXPECT_TRUE(isUtf8("back"));
    EXPECT_TRUE(isUtf8("R\xC3\xBC"
                       "cken"));
    EXPECT_TRUE(isUtf8("\xE2\x80\xA6"));
    EXPECT_TRUE(isUtf8("\xF0\x9F\x98\x8C"));
    EXPECT_TRUE(isUtf8("\xF4\x8F\xBF\xBF"));
}

TEST(Utf8, RefusesLatin1) {
    EXPECT_FALSE(isUtf8("R\xFC"
                        "cken"));
}

TEST(Utf8, RefusesTextCutInsideACharacter) {
    EXPECT_FALSE(isUtf8("\xE2\x80"));
    EXPECT_FALSE(isUtf8("\xF0\x9F\x98"));
    EXPECT_FALSE(isUtf8("\xC3"));
}

TEST(Utf8, RefusesATailWithoutALead) {
    EXPECT_FALSE(isUtf8("\x80"));
    EXPECT_FALSE(isUtf8("a\xBF"));
}

TEST(Utf8, RefusesOverlongForms) {
    EXPECT_FALSE(isUtf8("\xC0\xAF"));
    EXPECT_FALSE(isUtf8("\xC1\xBF"));
    EXPECT_FALSE(isUtf8("\xE0\x9F\xBF"));
    EXPECT_FALSE(isUtf8("\xF0\x8F\xBF\xBF"));
}

TEST(Utf8, RefusesSurrogatesAndWhatLiesBeyondUnicode) {
    EXPECT_FALSE(isUtf8("\xED\xA0\x80"));
    EXPECT_FALSE(isUtf8("\xF4\x90\x80\x80"));
    EXPECT_FALSE(isUtf8("\xF5\x80\x80\x80"));
    EXPECT_FALSE(isUtf8("\xFF\xFE"));
}

TEST(Characters, AreCountedAndNotBytes) {
    EXPECT_EQ(charactersIn(""), 0);
    EXPECT_EQ(charactersIn("back"), 4);
    EXPECT_EQ(charactersIn("gr\xC3\xB6\xC3\x9F"
                           "e"),
              5);
    EXPECT_EQ(charactersIn("\xF0\x9F\x98\x8C!"), 2);
}

TEST(ControlCharacters, AreFoundInBothSets) {
    EXPECT_TRUE(hasControlCharacter("a\x07"));
    EXPECT_TRUE(hasControlCharacter("a\x7F"));
    EXPECT_TRUE(hasControlCharacter("a\xC2\x85"));
    EXPECT_FALSE(hasControlCharacter("a\xC2\xA0"
                                     "b"));
    EXPECT_FALSE(hasControlCharacter("gr\xC3\xB6\xC3\x9F"
                                     "er"));
}

} // namespace
