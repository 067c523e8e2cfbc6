// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/text_block.h"
#include "app/controls/text_layout.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

const QString sentence = QStringLiteral("Breathe out and let the bottom of your pelvis lift by itself.");

TextSetting setting(bool balanced) {
    return {fontOf(24, QFont::Medium), 1.25, Qt::AlignLeading, balanced};
}

} // namespace

TEST(TextLayout, BreaksIntoLinesOfTheGivenWidth) {
    const TextLayout layout(sentence, 300, setting(false));
    EXPECT_GT(layout.lines(), 1);
    EXPECT_LE(layout.size().width(), 300);
    EXPECT_DOUBLE_EQ(layout.size().height(), layout.lines() * layout.lineHeight());
}

TEST(TextLayout, BalancingKeepsTheNumberOfLinesAndNarrowsTheBlock) {
    const TextLayout plain(sentence, 560, setting(false));
    const TextLayout balanced(sentence, 560, setting(true));
    ASSERT_EQ(plain.lines(), 2);
    EXPECT_EQ(balanced.lines(), 2);
    EXPECT_LT(balanced.width(), plain.width());
    EXPECT_GT(balanced.width(), plain.width() / 2.5);
}

TEST(TextLayout, BeginsAtTheRightWhereOneReadsFromThere) {
    const auto inkIn = [](Qt::LayoutDirection direction, const QRect& part) {
        TextSetting set = setting(false);
        set.direction = direction;
        QImage image(400, 60, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        TextLayout(QStringLiteral("Rest"), 400, set).paint(painter, {0, 0}, Qt::black);
        painter.end();
        QImage blank(part.size(), QImage::Format_RGB32);
        blank.fill(Qt::white);
        return image.copy(part) != blank;
    };
    const QRect left(0, 0, 150, 60);
    const QRect right(250, 0, 150, 60);
    EXPECT_TRUE(inkIn(Qt::LeftToRight, left));
    EXPECT_FALSE(inkIn(Qt::LeftToRight, right));
    EXPECT_FALSE(inkIn(Qt::RightToLeft, left));
    EXPECT_TRUE(inkIn(Qt::RightToLeft, right));
}

TEST(TextLayout, AnEmptyTextNeedsNoMoreThanALine) {
    const TextLayout layout(QString(), 300, setting(true));
    EXPECT_LE(layout.lines(), 1);
}

TEST(TextBlock, IsNamedByItsOwnWords) {
    TextBlock block(sentence, Type::Body);
    EXPECT_EQ(block.accessibleName(), sentence);
    block.setText(QStringLiteral("Rest."));
    EXPECT_EQ(block.accessibleName(), QStringLiteral("Rest."));
}

TEST(Type, LargeTextGrowsHalfAsMuchAsSmallText) {
    look().setTextSize(3);
    EXPECT_DOUBLE_EQ(scaled(16), 48);
    EXPECT_DOUBLE_EQ(scaled(40), 80);
    look().setTextSize(1);
}

TEST(Type, BreakpointsCountInText) {
    EXPECT_DOUBLE_EQ(emWidth(1280), 1280);
    look().setTextSize(2);
    EXPECT_DOUBLE_EQ(emWidth(1280), 640);
    EXPECT_EQ(pageMargin(1280), 24);
    look().setTextSize(1);
    EXPECT_EQ(pageMargin(1280), 64);
    EXPECT_EQ(pageMargin(1920), 120);
}

} // namespace supine::controls
