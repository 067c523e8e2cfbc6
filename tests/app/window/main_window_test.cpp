// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_page.h"
#include "app/browse/exercise_panel.h"
#include "app/browse/search_sheet.h"
#include "app/controls/button.h"
#include "app/player/screen_choice.h"
#include "app/player/stage.h"
#include "app/window/home_page.h"
#include "tests/app/window/window_under_test.h"

#include <QTest>

namespace supine::window {

using settings::Settings;

namespace {

class FirstRun : public WindowUnderTest {
protected:
    FirstRun() : WindowUnderTest(false) {}

    void readIt() {
        for (controls::Button* button : window->currentPage()->findChildren<controls::Button*>())
            if (button->kind() == controls::Button::Kind::Primary)
                button->click();
    }
};

class Window : public WindowUnderTest {
protected:
    void pressPrimary() {
        for (controls::Button* button : window->currentPage()->findChildren<controls::Button*>())
            if (button->kind() == controls::Button::Kind::Primary)
                return button->click();
    }
};

using Page = MainWindow::Page;

HomePage* homeOf(MainWindow& window) {
    return window.findChild<HomePage*>();
}

} // namespace

TEST_F(FirstRun, ShowsTheSafetyPageBeforeAnythingElse) {
    EXPECT_EQ(window->page(), Page::Safety);
    EXPECT_EQ(homeOf(*window), nullptr);
    QTest::keyClick(window.get(), Qt::Key_1, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->page(), Page::Safety);
}

TEST_F(FirstRun, GoesHomeOnceItWasReadAndRemembersIt) {
    readIt();
    EXPECT_EQ(window->page(), Page::Home);
    EXPECT_TRUE(keeper.now().safetyRead);
}

TEST_F(FirstRun, DoesWhatWasAskedForAfterIt) {
    window->whenSafe([this] { window->openExercise("pelvic-tilt"); });
    EXPECT_EQ(window->page(), Page::Safety);
    readIt();
    EXPECT_EQ(window->page(), Page::Exercise);
}

TEST_F(Window, OpensAtHomeWithTheFocusOnStart) {
    EXPECT_EQ(window->page(), Page::Home);
    EXPECT_EQ(QApplication::focusWidget(), homeOf(*window)->startButton());
    EXPECT_FALSE(homeOf(*window)->startButton()->showsFocus());
}

TEST_F(Window, KeysLeadToEveryPageAndBack) {
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    ASSERT_EQ(window->page(), Page::Exercise);
    EXPECT_EQ(window->findChild<browse::ExercisePage*>()->exercise(), "pelvic-tilt");
    QTest::keyClick(window.get(), Qt::Key_Comma, Qt::ControlModifier);
    EXPECT_EQ(window->page(), Page::Settings);
    QTest::keyClick(window.get(), Qt::Key_F1);
    EXPECT_EQ(window->page(), Page::Safety);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->page(), Page::Settings);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(window.get(), Qt::Key_Left, Qt::AltModifier);
    EXPECT_EQ(window->page(), Page::Home);
}

TEST_F(Window, SearchLeadsToTheStepThatWasFound) {
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    auto* const search = window->findChild<browse::SearchSheet*>();
    ASSERT_NE(search, nullptr);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("lips"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(window->page(), Page::Exercise);
    auto* const page = window->findChild<browse::ExercisePage*>();
    EXPECT_EQ(page->exercise(), "diaphragmatic-breathing");
    ASSERT_GE(page->panel().chosen(), 0);
    EXPECT_EQ(QApplication::focusWidget(), page->panel().row(page->panel().chosen()));
    EXPECT_TRUE(page->panel().row(page->panel().chosen())->accessibleName().contains(QStringLiteral("lips")));
}

TEST_F(Window, SearchGoesAwayWithThePageItWasOpenedOn) {
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_4, Qt::ControlModifier);
    EXPECT_EQ(window->page(), Page::Exercise);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window->findChild<browse::SearchSheet*>(), nullptr);
}

TEST_F(Window, NothingIsSearchedInASession) {
    homeOf(*window)->startButton()->click();
    QTest::keyClick(window.get(), Qt::Key_F, Qt::ControlModifier);
    EXPECT_EQ(window->findChild<browse::SearchSheet*>(), nullptr);
}

TEST_F(Window, EnterOnStartBeginsASession) {
    QTest::keyClick(homeOf(*window)->startButton(), Qt::Key_Return);
    EXPECT_EQ(window->page(), Page::Session);
}

TEST_F(Window, AsksOnceWhereTheScreenIsAndTurnsThePicture) {
    keeper.change([](Settings& s) { s.screen.reset(); });
    homeOf(*window)->startButton()->click();
    ASSERT_EQ(window->page(), Page::ScreenPlace);
    auto* const choice = window->currentPage()->findChild<player::ScreenChoice*>();
    EXPECT_EQ(choice->chosen(), -1);
    choice->choose(2);
    EXPECT_EQ(keeper.now().screen, player::ScreenPlace::Right);
    EXPECT_EQ(keeper.now().turn, player::Turn::Right);
    pressPrimary();
    ASSERT_EQ(window->page(), Page::Session);
    EXPECT_TRUE(window->currentPage()->findChild<player::Stage*>()->isTurned());
    window->goBack();
    EXPECT_EQ(window->page(), Page::Home);
    homeOf(*window)->startButton()->click();
    EXPECT_EQ(window->page(), Page::Session);
}

TEST_F(Window, TakesItThatWhoSaysNothingAboutTheScreenListens) {
    keeper.change([](Settings& s) { s.screen.reset(); });
    window->openScreenPlace();
    pressPrimary();
    EXPECT_EQ(keeper.now().screen, player::ScreenPlace::Listening);
    EXPECT_EQ(keeper.now().turn, player::Turn::None);
}

TEST_F(Window, NothingLeadsAwayFromASessionByMistake) {
    homeOf(*window)->startButton()->click();
    QTest::keyClick(window.get(), Qt::Key_2, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_F1);
    EXPECT_EQ(window->page(), Page::Session);
}

TEST_F(Window, TheKeyMTurnsTheFigureRoundInASession) {
    homeOf(*window)->startButton()->click();
    ASSERT_EQ(window->page(), Page::Session);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
    EXPECT_TRUE(keeper.now().figure.mirrored);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_M);
    EXPECT_FALSE(keeper.now().figure.mirrored);
}

TEST_F(Window, TextSizeFollowsTheKeys) {
    QTest::keyClick(window.get(), Qt::Key_Plus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(keeper.now().textSize, 1.25);
    EXPECT_DOUBLE_EQ(controls::look().textSize(), 1.25);
    QTest::keyClick(window.get(), Qt::Key_0, Qt::ControlModifier);
    QTest::keyClick(window.get(), Qt::Key_Minus, Qt::ControlModifier);
    EXPECT_DOUBLE_EQ(keeper.now().textSize, 1);
}

TEST_F(Window, TheLevelOnHomeIsRememberedAndChangesTheLengthOnStart) {
    const QString gentle = homeOf(*window)->startButton()->note();
    keeper.change([](Settings& s) { s.level = model::Level::Full; });
    EXPECT_NE(homeOf(*window)->startButton()->note(), gentle);
}

TEST_F(Window, SaysSoWhereARoutineCannotBePractised) {
    model::Routine broken;
    broken.sequence = {"no-such-exercise"};
    window->practise(broken);
    EXPECT_EQ(window->page(), Page::Home);
}

} // namespace supine::window
