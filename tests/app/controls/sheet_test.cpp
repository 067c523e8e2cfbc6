// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/controls/sheet.h"

#include <QApplication>
#include <QTest>
#include <QVBoxLayout>

#include <gtest/gtest.h>

namespace supine::controls {

namespace {

class OpenSheet : public testing::Test {
protected:
    OpenSheet() {
        sheet.content()->addWidget(first);
        sheet.content()->addWidget(second);
        window.resize(400, 300);
        sheet.resize(300, 250);
        look().setMotionChoice(MotionChoice::Less);
        window.show();
        sheet.open(first);
        QApplication::setActiveWindow(&window);
        first->setFocus();
    }
    ~OpenSheet() override { look().setMotionChoice(MotionChoice::Desktop); }

    QWidget window;
    Button outside{Button::Kind::Quiet, Icon::None, QStringLiteral("Outside"), &window};
    Sheet sheet{QStringLiteral("It hurts"), &window};
    Button* first = new Button(Button::Kind::Row, Icon::None, QStringLiteral("Move less"));
    Button* second = new Button(Button::Kind::Row, Icon::None, QStringLiteral("Skip this one"));
};

} // namespace

TEST_F(OpenSheet, KeepsTheFocusInside) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), second);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), first);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab);
    EXPECT_EQ(QApplication::focusWidget(), second);
}

TEST_F(OpenSheet, TellsWhenEscapeIsPressed) {
    int left = 0;
    QObject::connect(&sheet, &Sheet::left, &sheet, [&left] { ++left; });
    QTest::keyClick(first, Qt::Key_Escape);
    EXPECT_EQ(left, 1);
}

TEST(AScrollingSheet, KnowsTheHeightOfItsThingsAndStaysAsLowAsItIsPut) {
    QWidget window;
    window.resize(400, 300);
    Sheet sheet(QStringLiteral("It hurts"), &window, Sheet::Overflow::Scrolls);
    Button* last = nullptr;
    for (int i = 0; i < 8; ++i) {
        last = new Button(Button::Kind::Row, Icon::None, QStringLiteral("Move less"));
        sheet.content()->addWidget(last);
    }
    window.show();
    QApplication::setActiveWindow(&window);
    EXPECT_TRUE(sheet.hasHeightForWidth());
    EXPECT_GT(sheet.heightForWidth(360), 8 * last->sizeHint().height());
    sheet.setGeometry(20, 20, 360, 260);
    sheet.open(last);
    EXPECT_EQ(sheet.height(), 260);
    QTest::keyClick(last, Qt::Key_Backtab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_TRUE(sheet.rect().contains(last->mapTo(&sheet, last->rect().center())))
        << "the focus is scrolled into view";
}

} // namespace supine::controls
