// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible.h"
#include "app/diary/pages/plot_view.h"

#include <QTest>

#include <gtest/gtest.h>

namespace supine::diary {

namespace {

class PlotOf : public testing::Test {
protected:
    PlotOf() {
        controls::installAccessibility();
        parent.resize(700, 500);
        view->resize(620, 360);
        PlotView::Content content;
        content.what = QStringLiteral("day");
        content.points = {{2.5, 6, 4, QStringLiteral("2 May")}, {9.5, 5.25, {}, QStringLiteral("9 May")}};
        view->setContent(content);
        QObject::connect(view, &PlotView::chosen, view, [this](int row) { chosen = row; });
    }

    QWidget parent;
    PlotView* const view = new PlotView(QStringLiteral("How your back was"), &parent);
    int chosen = -1;
};

} // namespace

TEST_F(PlotOf, WorseStandsHigherAndLaterFurtherOn) {
    EXPECT_LT(view->cellRect(0, 1).center().y(), view->cellRect(0, 2).center().y());
    EXPECT_LT(view->cellRect(0, 1).center().x(), view->cellRect(1, 1).center().x());
    EXPECT_TRUE(view->rect().contains(view->cellRect(1, 1)));
}

TEST_F(PlotOf, ArrowsGoFromPracticeToPractice) {
    QTest::keyClick(view, Qt::Key_Right);
    QTest::keyClick(view, Qt::Key_Right);
    EXPECT_EQ(view->currentCell(), 3);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(chosen, 1);
}

TEST_F(PlotOf, APracticeIsChosenByAClickOnItsNumber) {
    QTest::mouseClick(view, Qt::LeftButton, {}, view->cellRect(0, 2).center());
    EXPECT_EQ(chosen, 0);
}

TEST_F(PlotOf, IsATableOfDaysForScreenReaders) {
    QAccessibleTableInterface* const table =
        QAccessible::queryAccessibleInterface(view)->tableInterface();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("2 May"));
    EXPECT_EQ(table->cellAt(0, 2)->text(QAccessible::Name), QStringLiteral("4 after"));
    EXPECT_EQ(table->cellAt(1, 1)->text(QAccessible::Name), QStringLiteral("5.3 before"));
    EXPECT_EQ(table->cellAt(1, 2)->text(QAccessible::Name), QString());
}

TEST_F(PlotOf, WithoutNumbersThereIsNothingToStopAt) {
    view->setContent({});
    EXPECT_EQ(view->focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(view->currentCell(), -1);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_EQ(chosen, -1);
}

} // namespace supine::diary
