// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/pages/month_view.h"

#include "app/controls/accessible.h"

#include <QLocale>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::diary {

using namespace std::chrono;

namespace {

class MonthViewOf : public testing::Test {
protected:
    MonthViewOf() {
        controls::installAccessibility();
        QLocale::setDefault(QLocale(QStringLiteral("en_GB")));
        parent.resize(500, 500);
        view->resize(460, view->heightForWidth(460));
        show(2026y / May);
        QObject::connect(view, &MonthView::dayChosen, view, [this](const Day& day) { chosen.push_back(day); });
        QObject::connect(view, &MonthView::monthWanted, view, [this](const Month& month) {
            if (month <= 2026y / May)
                show(month);
        });
    }

    void show(const Month& month) {
        view->setContent({month, Monday, 2026y / May / 22, {{2026y / May / 21, 1}, {2026y / May / 14, 3}},
                          {{2026y / May / 21, QStringLiteral("21 May, Standard")}}});
    }
    void press(Qt::Key key) { QTest::keyClick(view, key); }

    QWidget parent;
    MonthView* const view = new MonthView(QStringLiteral("Days of practice"), &parent);
    std::vector<Day> chosen;
};

} // namespace

TEST_F(MonthViewOf, TheCursorBeginsAtToday) {
    EXPECT_EQ(view->cursor(), 2026y / May / 22);
    EXPECT_EQ(view->cellText(view->currentCell() / 7, view->currentCell() % 7), QStringLiteral("22, today"));
}

TEST_F(MonthViewOf, ArrowsGoByDaysAndWeeks) {
    press(Qt::Key_Left);
    press(Qt::Key_Up);
    EXPECT_EQ(view->cursor(), 2026y / May / 14);
    press(Qt::Key_Down);
    press(Qt::Key_Right);
    EXPECT_EQ(view->cursor(), 2026y / May / 22);
    press(Qt::Key_Home);
    EXPECT_EQ(view->cursor(), 2026y / May / 1);
    press(Qt::Key_End);
    EXPECT_EQ(view->cursor(), 2026y / May / 31);
}

TEST_F(MonthViewOf, ArrowsGoOnIntoTheMonthBefore) {
    press(Qt::Key_Home);
    press(Qt::Key_Left);
    EXPECT_EQ(view->cursor(), 2026y / April / 30);
    press(Qt::Key_PageUp);
    EXPECT_EQ(view->cursor(), 2026y / March / 30);
}

TEST_F(MonthViewOf, StaysWhereTheMonthAfterIsNotShown) {
    press(Qt::Key_PageDown);
    EXPECT_EQ(view->cursor(), 2026y / May / 22);
}

TEST_F(MonthViewOf, OnlyADayOfPracticeIsChosen) {
    press(Qt::Key_Return);
    EXPECT_TRUE(chosen.empty());
    press(Qt::Key_Left);
    press(Qt::Key_Return);
    EXPECT_EQ(chosen, std::vector<Day>{2026y / May / 21});
    const int cell = 4 + 13; // the first is a Friday
    QTest::mouseClick(view, Qt::LeftButton, {}, view->cellRect(cell / 7, cell % 7).center());
    EXPECT_EQ(chosen.back(), 2026y / May / 14);
}

TEST_F(MonthViewOf, IsATableOfWeeksForScreenReaders) {
    QAccessibleInterface* const told = QAccessible::queryAccessibleInterface(view);
    ASSERT_NE(told, nullptr);
    EXPECT_EQ(told->role(), QAccessible::Table);
    QAccessibleTableInterface* const table = told->tableInterface();
    ASSERT_NE(table, nullptr);
    EXPECT_EQ(table->rowCount(), 5);
    EXPECT_EQ(table->columnDescription(4), QStringLiteral("Friday"));
    QAccessibleInterface* const day = table->cellAt(3, 3);
    ASSERT_NE(day, nullptr);
    EXPECT_EQ(day->text(QAccessible::Name), QStringLiteral("21 May, Standard"));
    EXPECT_EQ(day->tableCellInterface()->rowIndex(), 3);
    EXPECT_TRUE(view->rect().translated(view->mapToGlobal(QPoint())).contains(day->rect()));
    day->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_EQ(chosen, std::vector<Day>{2026y / May / 21});
}

} // namespace supine::diary
