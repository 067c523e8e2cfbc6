// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/controls/sheet.h"
#include "app/controls/veil.h"

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

TEST(AScrollingSheet, KeepsItsFootInSightHoweverLowItIs) {
    QWidget window;
    window.resize(400, 300);
    Sheet sheet(QStringLiteral("14 May"), &window, Sheet::Overflow::Scrolls);
    for (int i = 0; i < 8; ++i)
        sheet.content()->addWidget(new Button(Button::Kind::Row, Icon::None, QStringLiteral("Words")));
    auto* const done = new Button(Button::Kind::Primary, Icon::None, QStringLiteral("Done"));
    sheet.addToFoot(done);
    window.show();
    sheet.placeInMiddle(window.size(), 340);
    sheet.open(done);
    EXPECT_EQ(sheet.height(), 300);
    const QRect place(done->mapTo(&sheet, QPoint()), done->size());
    EXPECT_TRUE(sheet.rect().contains(place));
    EXPECT_GE(done->height(), target::button);
    window.resize(400, 1200);
    sheet.refit();
    EXPECT_EQ(sheet.height(), sheet.heightForWidth(sheet.width()));
    EXPECT_EQ(sheet.y(), 0) << "its upper edge stays";
}

TEST(AVeiledSheet, LetsThePageStepBackAndTakesItsPresses) {
    QWidget window;
    window.resize(600, 400);
    look().setMotionChoice(MotionChoice::Less);
    Button behind(Button::Kind::Quiet, Icon::None, QStringLiteral("Behind"), &window);
    behind.setGeometry(0, 0, 100, 48);
    Sheet sheet(QStringLiteral("14 May"), &window);
    auto* const keep = new Button(Button::Kind::Primary, Icon::None, QStringLiteral("Keep it"));
    sheet.content()->addWidget(keep);
    sheet.setVeiled();
    sheet.setGeometry(150, 100, 300, 200);
    window.show();
    int pressed = 0;
    int left = 0;
    QObject::connect(&behind, &Button::clicked, &behind, [&pressed] { ++pressed; });
    QObject::connect(&sheet, &Sheet::left, &sheet, [&left] { ++left; });
    sheet.open(keep);
    EXPECT_EQ(window.childAt(keep->mapTo(&window, keep->rect().center())), keep);
    window.resize(700, 400);
    for (const QPoint& beside : {QPoint(20, 20), QPoint(690, 390)}) {
        ASSERT_NE(qobject_cast<Veil*>(window.childAt(beside)), nullptr);
        QTest::mouseClick(window.childAt(beside), Qt::LeftButton);
    }
    EXPECT_EQ(left, 2);
    sheet.shut();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QTest::mouseClick(window.childAt(20, 20), Qt::LeftButton);
    EXPECT_EQ(pressed, 1);
    look().setMotionChoice(MotionChoice::Desktop);
}

} // namespace supine::controls
