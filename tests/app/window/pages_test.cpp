// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/button.h"
#include "app/controls/slider.h"
#include "app/controls/text_block.h"
#include "app/text.h"
#include "app/window/faults_page.h"
#include "app/window/home_page.h"
#include "app/settings/settings_page.h"
#include "tests/app/window/window_under_test.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

#include <set>

namespace supine::window {

using settings::Settings;
using settings::SettingsPage;

namespace {

using Pages = WindowUnderTest;

// Everything the Tab key or a screen reader can come to must say what it is.
void expectNames(QWidget& page, const char* what) {
    for (QWidget* widget : page.findChildren<QWidget*>()) {
        if (!widget->isVisibleTo(&page) || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        QAccessibleInterface* const seen = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(seen, nullptr);
        EXPECT_FALSE(seen->text(QAccessible::Name).isEmpty()) << what << ": " << widget->metaObject()->className();
    }
}

bool says(const QWidget& page, const QString& words) {
    for (const controls::TextBlock* block : page.findChildren<controls::TextBlock*>())
        if (block->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST_F(Pages, EveryControlOnEveryPageIsNamed) {
    expectNames(*window->currentPage(), "home");
    window->openSafety();
    expectNames(*window->currentPage(), "safety");
    for (const model::Exercise& exercise : content().library.exercises) {
        window->openExercise(exercise.id);
        expectNames(*window->currentPage(), exercise.id.c_str());
    }
    window->openSettings();
    auto* const settings = window->findChild<SettingsPage*>();
    for (int i = 0; i < settings->sections(); ++i) {
        settings->showSection(i);
        expectNames(*settings, "settings");
    }
}

TEST_F(Pages, HomeSaysNothingOfProblemsWhereThereAreNone) {
    const auto says = [this] {
        for (const controls::Button* button : window->currentPage()->findChildren<controls::Button*>())
            if (button->accessibleName().contains(QStringLiteral("problem")))
                return true;
        return false;
    };
    EXPECT_FALSE(says()) << "also not of hidden ones: a screen reader hears of every name";
    window->findChild<HomePage*>()->setFaults(2);
    EXPECT_TRUE(says());
}

TEST_F(Pages, TabComesToEveryControlOfHomeAndRoundAgain) {
    std::set<QWidget*> met;
    QWidget* const first = QApplication::focusWidget();
    ASSERT_NE(first, nullptr);
    for (int i = 0; i < 40; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        met.insert(QApplication::focusWidget());
        if (QApplication::focusWidget() == first)
            break;
    }
    EXPECT_EQ(QApplication::focusWidget(), first);
    EXPECT_EQ(met.size(), 12u) << "Start, level, place, five cards, routine, find, safety, settings";
}

TEST_F(Pages, TheSafetyPageHoldsEveryListAndTheEmergencyNumber) {
    keeper.change([](Settings& s) { s.emergencyNumber = QStringLiteral("999"); });
    window->openSafety();
    const QWidget& page = *window->currentPage();
    EXPECT_TRUE(says(page, QStringLiteral("999")));
    for (const model::SafetyList& list : content().library.safety)
        for (const model::Text& item : list.items)
            EXPECT_TRUE(says(page, QString::fromStdString(item.english))) << item.id;
}

TEST_F(Pages, StartTellsTheLengthOfTheChosenRoutine) {
    auto* const home = window->findChild<HomePage*>();
    ASSERT_NE(home, nullptr);
    EXPECT_EQ(home->startButton()->note(), text::minutes(Seconds(386)));
    keeper.change([](Settings& s) { s.routine = "short"; });
    EXPECT_EQ(home->startButton()->note(), text::minutes(Seconds(294)));
    keeper.change([](Settings& s) { s.routine = "long-gone"; });
    EXPECT_EQ(home->startButton()->note(), text::minutes(Seconds(386)));
}

TEST_F(Pages, AboutTellsWhatTheMovementsAreForAndWhoStandsBehindThem) {
    window->openSettings();
    auto* const settings = window->findChild<SettingsPage*>();
    settings->showSection(settings->sections() - 1);
    const model::Routine* const daily = content().library.routine("five");
    ASSERT_NE(daily, nullptr);
    for (const model::Text& about : daily->about)
        EXPECT_TRUE(says(*settings, QString::fromStdString(about.english))) << about.id;
    for (const model::Source& source : daily->sources)
        EXPECT_TRUE(says(*settings, QString::fromStdString(source.citation))) << source.id;
}

TEST_F(Pages, SettingsApplyAtOnce) {
    window->openSettings();
    keeper.change([](Settings& s) { s.theme = controls::ThemeChoice::Dark; });
    EXPECT_TRUE(controls::theme().isDark());
    keeper.change([](Settings& s) { s.textSize = 2; });
    EXPECT_DOUBLE_EQ(controls::look().textSize(), 2);
}

TEST_F(Pages, SettingsThatWereReplacedAreShownAnew) {
    keeper.change([](Settings& s) { s.textSize = 2; });
    window->openSettings();
    auto* const settings = window->findChild<SettingsPage*>();
    for (int i = 0; i < settings->sections(); ++i)
        settings->showSection(i);
    const auto textSize = [&] {
        for (auto* const slider : window->findChildren<controls::Slider*>())
            if (slider->accessibleName() == QLatin1String("Text size"))
                return slider->value();
        return 0.0;
    };
    EXPECT_DOUBLE_EQ(textSize(), 2);
    keeper.replace({});
    for (int i = 0; i < settings->sections(); ++i)
        settings->showSection(i);
    EXPECT_DOUBLE_EQ(textSize(), 1);
}

TEST_F(Pages, ABodyChosenInTheSettingsIsShownEverywhere) {
    window->openSettings();
    auto* const home = window->findChild<HomePage*>();
    const QImage before = home->grab().toImage();
    ASSERT_EQ(before, home->grab().toImage());
    keeper.change([](Settings& s) { s.figure.body = "man"; });
    const QImage after = home->grab().toImage();
    const QRect aboveCards(0, 0, home->width(), home->findChild<browse::ExerciseCard*>()->y() - 30);
    EXPECT_NE(before.copy(aboveCards), after.copy(aboveCards));
    const QRect card = home->findChild<browse::ExerciseCard*>()->geometry();
    EXPECT_NE(before.copy(card), after.copy(card)) << "the cards are painted anew";
}

TEST_F(Pages, AMirroredFigureHasItsWordsOverItsHead) {
    auto* const home = window->findChild<HomePage*>();
    const int before = home->startButton()->x();
    keeper.change([](Settings& s) { s.figure.mirrored = true; });
    EXPECT_GT(home->startButton()->x(), before);
    EXPECT_LE(home->startButton()->geometry().right(), home->width());
    keeper.change([](Settings& s) { s.figure.mirrored = false; });
    EXPECT_EQ(home->startButton()->x(), before);
}

TEST_F(Pages, MotionFollowsTheDesktopUnlessChosen) {
    EXPECT_FALSE(controls::look().reducedMotion());
    controls::look().setDesktopReducesMotion(true);
    EXPECT_TRUE(controls::look().reducedMotion());
    keeper.change([](Settings& s) { s.motion = controls::MotionChoice::All; });
    EXPECT_FALSE(controls::look().reducedMotion());
    controls::look().setDesktopReducesMotion(false);
}

TEST_F(Pages, LessMotionAppliesAtOnce) {
    keeper.change([](Settings& s) { s.motion = controls::MotionChoice::Less; });
    EXPECT_TRUE(controls::look().reducedMotion());
}

TEST_F(Pages, SettingsStackWhereTheWindowIsNarrow) {
    window->openSettings();
    window->resize(700, 600);
    QCoreApplication::processEvents();
    auto* const settings = window->findChild<SettingsPage*>();
    EXPECT_FALSE(settings->goBack());
    settings->showSection(1);
    EXPECT_TRUE(settings->goBack());
    EXPECT_EQ(window->page(), MainWindow::Page::Settings);
}

TEST_F(Pages, PagesSurviveThreeTimesTheTextInASmallWindow) {
    window->resize(800, 600);
    controls::look().setTextSize(3);
    window->openSafety();
    window->grab();
    window->openExercise("knees-to-chest");
    window->grab();
    window->openSettings();
    window->grab();
    window->openHome();
    EXPECT_FALSE(window->grab().isNull());
}

TEST(FaultsPage, SaysEachFaultWithItsPlace) {
    const FaultsPage page({{"my-stretch.yaml", 3, 7, "Write a number of seconds here."}});
    EXPECT_TRUE(says(page, QStringLiteral("Write a number of seconds here.")));
    EXPECT_TRUE(says(page, QStringLiteral("my-stretch.yaml:3:7")));
}

} // namespace supine::window
