// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/text_block.h"

#include <gtest/gtest.h>

using namespace supine::controls;

namespace {

const auto sentence = QStringLiteral("Lie on your back, bend your knees, and let the floor hold you.");

} // namespace

TEST(TextBlock, GrowsDownwardWhereItIsNarrow) {
    const TextBlock block(sentence, Type::Body);
    const int oneLine = block.heightForWidth(5000);
    EXPECT_EQ(block.heightForWidth(block.sizeHint().width()) % oneLine, 0);
    EXPECT_GE(block.heightForWidth(120), 3 * oneLine);
}

TEST(TextBlock, SaysTheSameHeightWheneverItIsAsked) {
    const TextBlock block(sentence, Type::Body);
    const int first = block.heightForWidth(150);
    block.heightForWidth(300);
    EXPECT_EQ(block.heightForWidth(150), first);
}

TEST(TextBlock, MeasuresAgainWhenItsTextChanges) {
    TextBlock block(sentence, Type::Body);
    const int before = block.heightForWidth(150);
    block.setText(sentence + QLatin1Char(' ') + sentence);
    EXPECT_GT(block.heightForWidth(150), before);
    block.setText(QStringLiteral("Short"));
    EXPECT_LT(block.heightForWidth(150), before);
}

TEST(TextBlock, MeasuresAgainWhenItsTypeChanges) {
    TextBlock block(sentence, Type::Body);
    const int before = block.heightForWidth(5000);
    block.setType(Type::PageTitle);
    EXPECT_GT(block.heightForWidth(5000), before);
}
