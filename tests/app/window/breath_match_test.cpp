// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/breath_match_page.h"

#include "app/controls/button.h"
#include "tests/app/window/window_under_test.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QKeyEvent>
#include <QTest>

#include <gmock/gmock.h>

namespace supine::window {
namespace {

using motion::BreathKind;

BreathMatch matchOf(std::initializer_list<double> lengths) {
    BreathMatch match;
    Seconds now{};
    for (const double length : lengths) {
        now += Seconds{length};
        match.tap(now);
    }
    return match;
}

TEST(ABreathMatch, FindsThePaceAfterThreeBreaths) {
    const BreathMatch match = matchOf({10, 3.4, 5.2, 3.6, 4.9, 3.5, 5.0});
    ASSERT_TRUE(match.found());
    EXPECT_EQ(match.found()->pace, (BreathPace{Seconds{3.5}, Seconds{5}}));
}

TEST(ABreathMatch, BreathesWithTheTaps) {
    BreathMatch match;
    EXPECT_DOUBLE_EQ(match.breathAt(Seconds{3}).level, 0);
    match.tap(Seconds{3});
    EXPECT_EQ(match.breathAt(Seconds{4}).now, BreathKind::In);
    EXPECT_GT(match.breathAt(Seconds{5}).level, 0.4);
    EXPECT_NEAR(match.breathAt(Seconds{9}).level, 1, 1e-9) << "it waits breathed in";
    match.tap(Seconds{9});
    EXPECT_EQ(match.breathAt(Seconds{10}).now, BreathKind::Out);
    EXPECT_LT(match.breathAt(Seconds{13}).level, 0.5);
}

TEST(ABreathMatch, NeverLetsTheBodyJump) {
    BreathMatch match;
    double before = 0;
    Seconds next{1};
    int taps = 0;
    const double lengths[]{2.5, 3.1, 4.7, 0.4, 3.0, 5.2, 2.8, 3.3, 3.5, 4.5, 3.0, 3.0};
    for (Seconds now{}; now < Seconds{70}; now += Seconds{0.02}) {
        if (now >= next && taps < 12) {
            match.tap(now);
            next = now + Seconds{lengths[taps++]};
        }
        match.follow(now);
        const double level = match.breathAt(now).level;
        ASSERT_NEAR(level, before, 0.03) << now.count();
        before = level;
    }
    EXPECT_TRUE(match.found());
}

TEST(ABreathMatch, CountsWhatIsDoneAndNeverMoreThanAll) {
    BreathMatch match;
    EXPECT_DOUBLE_EQ(match.done(Seconds{5}), 0);
    match.tap(Seconds{5});
    EXPECT_LT(match.done(Seconds{15}), 1.0 / 6);
    match.tap(Seconds{9});
    EXPECT_NEAR(match.done(Seconds{9}), 1.0 / 6, 1e-9);
    match.tap(Seconds{14});
    EXPECT_NEAR(match.done(Seconds{14}), 2.0 / 6, 1e-9);
}

class ABreathMatchPage : public WindowUnderTest {
protected:
    ABreathMatchPage() : appearance(content().library) {
        page = std::make_unique<BreathMatchPage>(content().library, appearance,
                                                 [this] { return now; });
        page->resize(1280, 800);
        page->show();
        QApplication::setActiveWindow(page.get());
        page->setFocus();
    }
    void tapAfter(double seconds, int key = Qt::Key_Space) {
        now += Seconds{seconds};
        page->follow();
        // QTest knows no media keys.
        QKeyEvent pressed(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(page->tapArea(), &pressed);
        QKeyEvent released(QEvent::KeyRelease, key, Qt::NoModifier);
        QApplication::sendEvent(page->tapArea(), &released);
    }
    void tapThreeBreaths() {
        for (const double length : {2.0, 3.4, 5.2, 3.6, 4.9, 3.5, 5.0})
            tapAfter(length);
    }

    Seconds now{};
    Appearance appearance;
    std::unique_ptr<BreathMatchPage> page;
};

TEST_F(ABreathMatchPage, SaysWhatToTapAndThenWhatItFound) {
    EXPECT_EQ(page->instruction(), QStringLiteral("Tap as you begin to breathe in."));
    tapAfter(2);
    EXPECT_EQ(page->instruction(), QStringLiteral("Tap as you begin to breathe out."));
    for (const double length : {3.4, 5.2, 3.6, 4.9, 3.5})
        tapAfter(length);
    EXPECT_EQ(page->instruction(), QStringLiteral("Tap once more as you breathe in."));
    EXPECT_FALSE(page->useIt()->isVisible());
    tapAfter(5);
    EXPECT_EQ(page->instruction(), QStringLiteral("In 3.5 seconds, out 5 seconds."));
    EXPECT_TRUE(page->useIt()->isVisible());
}

TEST_F(ABreathMatchPage, TakesSpaceEnterClicksAndTheKeysOfARemote) {
    tapAfter(1, Qt::Key_Return);
    tapAfter(4, Qt::Key_MediaTogglePlayPause);
    tapAfter(5, Qt::Key_MediaNext);
    now += Seconds{4};
    QTest::mousePress(page->tapArea(), Qt::LeftButton, {}, QPoint(900, 600));
    EXPECT_EQ(page->match().taps().breath(), 2);
    EXPECT_EQ(page->match().taps().asked(), BreathKind::In);
    QTest::mouseRelease(page->tapArea(), Qt::LeftButton, {}, QPoint(900, 600));
    EXPECT_EQ(page->match().taps().asked(), BreathKind::In) << "letting go is no tap";
}

TEST_F(ABreathMatchPage, BeginsABreathAgainWithAKindWord) {
    tapAfter(2);
    tapAfter(0.5);
    EXPECT_TRUE(page->hint().contains(QStringLiteral("very quick")));
    EXPECT_EQ(page->instruction(), QStringLiteral("Tap as you begin to breathe in."));
    tapAfter(2);
    EXPECT_FALSE(page->hint().contains(QStringLiteral("very quick")));
    now += Seconds{16};
    page->follow();
    EXPECT_TRUE(page->hint().contains(QStringLiteral("long while")));
}

TEST_F(ABreathMatchPage, LeadsTheFocusToTheOfferButNotUnderATappingHand) {
    tapThreeBreaths();
    tapAfter(0.3);
    EXPECT_EQ(QApplication::focusWidget(), page->tapArea());
    QSignalSpy chosen(page.get(), &BreathMatchPage::paceChosen);
    now += Seconds{1};
    page->follow();
    ASSERT_EQ(QApplication::focusWidget(), page->useIt());
    QTest::keyClick(page->useIt(), Qt::Key_Return);
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<BreathPace>(), (BreathPace{Seconds{3.5}, Seconds{5}}));
}

TEST_F(ABreathMatchPage, IsAnsweredByARemote) {
    QSignalSpy chosen(page.get(), &BreathMatchPage::paceChosen);
    tapThreeBreaths();
    now += Seconds{2};
    page->follow();
    QTest::keyClick(page->useIt(), Qt::Key_MediaNext);
    EXPECT_FALSE(page->match().found());
    EXPECT_EQ(QApplication::focusWidget(), page->tapArea());
    tapThreeBreaths();
    now += Seconds{2};
    page->follow();
    QTest::keyClick(page->useIt(), Qt::Key_MediaPlay);
    EXPECT_EQ(chosen.count(), 1);
}

TEST_F(ABreathMatchPage, TellsAScreenReaderWhatToDoByTheNameOfTheFocus) {
    const auto name = [this] {
        return QAccessible::queryAccessibleInterface(page->tapArea())->text(QAccessible::Name);
    };
    EXPECT_TRUE(name().startsWith(QStringLiteral("Breath 1 of 3. Tap as you begin to breathe in.")));
    tapAfter(2);
    EXPECT_TRUE(name().startsWith(QStringLiteral("Breath 1 of 3. Tap as you begin to breathe out.")));
    EXPECT_EQ(QAccessible::queryAccessibleInterface(page->tapArea())->role(), QAccessible::Button);
}

TEST_F(ABreathMatchPage, LeavesWithEscape) {
    QSignalSpy left(page.get(), &BreathMatchPage::left);
    QTest::keyClick(page->tapArea(), Qt::Key_Escape);
    EXPECT_EQ(left.count(), 1);
}

TEST_F(ABreathMatchPage, KeepsItsButtonsInsideEveryWindow) {
    tapThreeBreaths();
    for (const double text : {1.0, 2.0, 3.0}) {
        controls::look().setTextSize(text);
        for (const QSize size :
             {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920)}) {
            page->resize(size);
            for (controls::Button* const one : page->findChildren<controls::Button*>())
                EXPECT_TRUE(page->rect().contains(one->geometry()))
                    << one->text().toStdString() << ' ' << text << ' ' << size.width();
        }
    }
}

using BreathMatchInTheWindow = WindowUnderTest;

TEST_F(BreathMatchInTheWindow, IsReachedFromTheBreathingExerciseAndSetsThePace) {
    window->openExercise("diaphragmatic-breathing");
    controls::Button* link = nullptr;
    for (controls::Button* const one : window->currentPage()->findChildren<controls::Button*>())
        if (one->text() == QStringLiteral("Match my breath"))
            link = one;
    ASSERT_NE(link, nullptr);
    link->click();
    ASSERT_EQ(window->page(), MainWindow::Page::BreathMatch);
    auto* const page = qobject_cast<BreathMatchPage*>(window->currentPage());
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(QApplication::focusWidget(), page->tapArea());
    Q_EMIT page->paceChosen({Seconds{3.5}, Seconds{5}});
    EXPECT_EQ(keeper.now().pace, (BreathPace{Seconds{3.5}, Seconds{5}}));
    EXPECT_EQ(window->page(), MainWindow::Page::Exercise);
}

TEST_F(BreathMatchInTheWindow, IsReachedFromTheSettings) {
    window->openSettings();
    window->openBreathMatch();
    EXPECT_EQ(window->page(), MainWindow::Page::BreathMatch);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(window->page(), MainWindow::Page::Settings);
}

} // namespace
} // namespace supine::window
