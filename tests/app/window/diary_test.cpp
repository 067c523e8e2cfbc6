// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/controls/feeling_scale.h"
#include "app/diary/pages/diary_page.h"
#include "app/player/controller.h"
#include "app/player/finish_panel.h"
#include "app/player/session_page.h"
#include "app/window/home_page.h"
#include "tests/app/window/window_under_test.h"
#include "tests/support/memory_store.h"

#include <QTest>

namespace supine::window {

namespace {

using Page = MainWindow::Page;

class DiaryWindow : public WindowUnderTest {
protected:
    HomePage* home() const { return window->findChild<HomePage*>(); }
    controls::FeelingScale* scale() const { return home()->findChild<controls::FeelingScale*>(); }
    controls::Button* button(const QString& name) const {
        for (controls::Button* const one : window->currentPage()->findChildren<controls::Button*>())
            if (one->isVisible() && one->accessibleName() == name)
                return one;
        return nullptr;
    }
    controls::Button* question() const { return button(QStringLiteral("How is your back now?")); }

    diary::MemoryStore store;
};

} // namespace

TEST_F(DiaryWindow, WithoutADiaryThereIsNothingOfIt) {
    EXPECT_EQ(button(QStringLiteral("Diary")), nullptr);
    EXPECT_EQ(question(), nullptr);
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(window->page(), Page::Home);
}

TEST_F(DiaryWindow, OpensByItsButtonAndByItsKeyAndGoesBack) {
    window->keepDiary(store);
    ASSERT_NE(button(QStringLiteral("Diary")), nullptr);
    button(QStringLiteral("Diary"))->click();
    EXPECT_EQ(window->page(), Page::Diary);
    window->goBack();
    EXPECT_EQ(window->page(), Page::Home);
    QTest::keyClick(window.get(), Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(window->page(), Page::Diary);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->page(), Page::Home);
}

TEST_F(DiaryWindow, TheEmptyDiaryBeginsAPractice) {
    window->keepDiary(store);
    window->openDiary();
    button(QStringLiteral("Start the first one"))->click();
    EXPECT_EQ(window->page(), Page::Session);
}

TEST_F(DiaryWindow, ADiaryThatCannotBeReadIsNotShownAsAnEmptyOne) {
    window->keepDiary(store);
    store.failWith(diary::Fault{});
    window->openDiary();
    EXPECT_EQ(window->page(), Page::Home);
}

TEST_F(DiaryWindow, TheScaleOpensInPlaceAndClosesByAClickOnANumber) {
    window->keepDiary(store);
    EXPECT_FALSE(scale()->isVisible());
    question()->click();
    ASSERT_TRUE(scale()->isVisible());
    QTest::mouseClick(scale(), Qt::LeftButton, {}, scale()->cellRect(4).center());
    EXPECT_FALSE(scale()->isVisible());
    EXPECT_EQ(window->feelingBefore(), 4);
    EXPECT_NE(button(QStringLiteral("Your back now: 4 of 10")), nullptr);
}

TEST_F(DiaryWindow, KeysMayGoOnUntilEnterClosesTheScale) {
    window->keepDiary(store);
    question()->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(QApplication::focusWidget(), scale());
    QTest::keyClick(scale(), Qt::Key_6);
    QTest::keyClick(scale(), Qt::Key_Left);
    EXPECT_EQ(window->feelingBefore(), 5);
    EXPECT_TRUE(scale()->isVisible());
    QTest::keyClick(scale(), Qt::Key_Return);
    EXPECT_FALSE(scale()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), button(QStringLiteral("Your back now: 5 of 10")));
}

TEST_F(DiaryWindow, WhatWasSaidBeforeIsMarkedAtTheFinishAndThenForgotten) {
    window->keepDiary(store);
    std::vector<std::optional<int>> told;
    QObject::connect(window.get(), &MainWindow::feltBefore, window.get(),
                     [&told](std::optional<int> feeling) { told.push_back(feeling); });
    scale()->setFeeling(6);
    home()->startButton()->click();
    ASSERT_EQ(window->page(), Page::Session);
    EXPECT_FALSE(window->feelingBefore());
    EXPECT_EQ(told, std::vector<std::optional<int>>{6}) << "a practice that begins takes nothing back";
    auto* const controller = window->session()->findChild<player::Controller*>();
    for (int i = 0; i < 12 && window->session()->isRunning(); ++i)
        controller->nextChapter();
    auto* const asked = window->session()->findChild<player::FinishPanel*>();
    ASSERT_TRUE(asked->isVisible());
    auto* const after = asked->findChild<controls::FeelingScale*>();
    ASSERT_TRUE(after->isVisible());
    QTest::keyClick(after, Qt::Key_Right);
    EXPECT_EQ(after->feeling(), 6) << "the first arrow goes to the mark";
}

} // namespace supine::window
