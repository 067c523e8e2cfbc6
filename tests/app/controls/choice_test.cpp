// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible.h"
#include "app/controls/choice.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

class ChoiceOfLevels : public testing::Test {
protected:
    ChoiceOfLevels() { choice.resize(choice.sizeHint()); }

    // Before the first control: what a screen reader sees of a widget is made once and kept.
    const bool installed = (installAccessibility(), true);
    QWidget parent;
    Choice choice{QStringLiteral("Level"),
                  {{QStringLiteral("Gentle"), QStringLiteral("6 min")},
                   {QStringLiteral("Standard"), QStringLiteral("11 min")},
                   {QStringLiteral("Full"), QStringLiteral("15 min")}},
                  &parent};
};

} // namespace

TEST_F(ChoiceOfLevels, ArrowsChooseAndStopAtTheEnds) {
    choice.choose(0);
    QTest::keyClick(&choice, Qt::Key_Left);
    EXPECT_EQ(choice.chosen(), 0);
    QTest::keyClick(&choice, Qt::Key_Right);
    QTest::keyClick(&choice, Qt::Key_Right);
    QTest::keyClick(&choice, Qt::Key_Right);
    EXPECT_EQ(choice.chosen(), 2);
}

TEST_F(ChoiceOfLevels, ArrowsFollowTheReadingDirection) {
    choice.setLayoutDirection(Qt::RightToLeft);
    choice.choose(0);
    QTest::keyClick(&choice, Qt::Key_Left);
    EXPECT_EQ(choice.chosen(), 1);
}

TEST_F(ChoiceOfLevels, AClickChoosesWhatIsUnderIt) {
    QTest::mouseClick(&choice, Qt::LeftButton, {}, choice.optionRect(2).center());
    EXPECT_EQ(choice.chosen(), 2);
}

TEST_F(ChoiceOfLevels, OptionsLieBesideEachOtherInsideIt) {
    EXPECT_LT(choice.optionRect(0).right(), choice.optionRect(1).left() + 1);
    EXPECT_TRUE(choice.rect().contains(choice.optionRect(2)));
}

TEST_F(ChoiceOfLevels, OptionsLieUnderEachOtherWhereTheRowHasNoRoom) {
    const int narrow = choice.minimumSizeHint().width();
    ASSERT_LT(narrow, choice.sizeHint().width());
    choice.resize(narrow, choice.heightForWidth(narrow));
    EXPECT_LE(choice.optionRect(0).bottom(), choice.optionRect(1).top());
    EXPECT_GE(choice.optionRect(2).height(), target::button - 8);
    EXPECT_TRUE(choice.rect().contains(choice.optionRect(2)));
    QTest::mouseClick(&choice, Qt::LeftButton, {}, choice.optionRect(1).center());
    EXPECT_EQ(choice.chosen(), 1);
    QTest::keyClick(&choice, Qt::Key_Down);
    EXPECT_EQ(choice.chosen(), 2);
}

TEST_F(ChoiceOfLevels, IsAGroupOfRadioButtonsForScreenReaders) {
    choice.choose(1);
    QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(&choice);
    ASSERT_NE(seen, nullptr);
    ASSERT_EQ(seen->childCount(), 3);
    EXPECT_EQ(seen->child(1)->role(), QAccessible::RadioButton);
    EXPECT_EQ(seen->child(1)->text(QAccessible::Name), QStringLiteral("Standard, 11 min"));
    EXPECT_TRUE(seen->child(1)->state().checked);
    EXPECT_FALSE(seen->child(0)->state().checked);
    EXPECT_EQ(seen->indexOfChild(seen->child(2)), 2);
    seen->child(2)->actionInterface()->doAction(QAccessibleActionInterface::toggleAction());
    EXPECT_EQ(choice.chosen(), 2);
}

} // namespace supine::controls
