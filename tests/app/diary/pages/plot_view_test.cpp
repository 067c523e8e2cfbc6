// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/accessible.h"
#include "app/diary/pages/plot_view.h"
#include "tests/support/sample_diary.h"

#include <QTest>

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

namespace {

class PlotOf : public testing::Test {
protected:
    PlotOf() {
        controls::installAccessibility();
        parent.resize(700, 500);
        view->resize(620, 360);
        PlotView::Content content;
        content.marks = marksOf({feltAt(2026y / May / 2, 6, 4), feltAt(2026y / May / 9, 5, {})}, 2026y / May);
        content.titles = {QStringLiteral("2 May"), QStringLiteral("9 May")};
        view->setContent(content);
        QObject::connect(view, &PlotView::chosen, view, [this](const QString& id) { chosen = id; });
    }

    QWidget parent;
    PlotView* const view = new PlotView(QStringLiteral("How your back was"), &parent);
    QString chosen;
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
    EXPECT_EQ(chosen.toStdString(), feltAt(2026y / May / 9, {}, {}).id);
}

TEST_F(PlotOf, APracticeIsChosenByAClickOnItsNumber) {
    QTest::mouseClick(view, Qt::LeftButton, {}, view->cellRect(0, 2).center());
    EXPECT_EQ(chosen.toStdString(), feltAt(2026y / May / 2, {}, {}).id);
}

TEST_F(PlotOf, IsATableOfDaysForScreenReaders) {
    QAccessibleTableInterface* const table =
        QAccessible::queryAccessibleInterface(view)->tableInterface();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->cellAt(0, 0)->text(QAccessible::Name), QStringLiteral("2 May"));
    EXPECT_EQ(table->cellAt(0, 2)->text(QAccessible::Name), QStringLiteral("4 after"));
    EXPECT_EQ(table->cellAt(1, 2)->text(QAccessible::Name), QString());
}

TEST_F(PlotOf, WithoutNumbersThereIsNothingToStopAt) {
    view->setContent({});
    EXPECT_EQ(view->focusPolicy(), Qt::NoFocus);
    EXPECT_EQ(view->currentCell(), -1);
    QTest::keyClick(view, Qt::Key_Return);
    EXPECT_TRUE(chosen.isEmpty());
}

} // namespace supine::diary
