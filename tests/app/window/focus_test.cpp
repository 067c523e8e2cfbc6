// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_page.h"
#include "app/controls/button.h"
#include "app/controls/focus_ring.h"
#include "app/player/session_page.h"
#include "app/player/stage.h"
#include "app/window/home_page.h"
#include "app/window/keys_card.h"
#include "app/window/nav_row.h"
#include "app/window/settings_page.h"
#include "tests/app/window/window_under_test.h"

#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace supine::window {

namespace {

constexpr int mostStops = 120;

std::string nameOf(const QWidget* widget) {
    return std::string(widget->metaObject()->className()) + " \"" +
           widget->accessibleName().toStdString() + '"';
}

QRect placeOf(const QWidget* widget) {
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

bool takesTab(const QWidget* widget) {
    // A list of sections is one stop, its chosen row; arrows go on from there.
    const auto* const section = qobject_cast<const NavRow*>(widget);
    if (section != nullptr && !section->isChecked())
        return false;
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// From one to the other against the way of reading: up, but for a column further on, or back in a
/// row.
bool isBackward(const QRect& from, const QRect& to) {
    const bool above = to.bottom() <= from.top();
    const bool sameRow = !above && to.top() < from.bottom();
    return (above && to.left() < from.right()) || (sameRow && to.right() <= from.left());
}

class FocusOf : public WindowUnderTest {
protected:
    FocusOf() {
        controls::look().setMotionChoice(controls::MotionChoice::Less);
        EXPECT_TRUE(QTest::qWaitForWindowExposed(window.get()));
    }

    /// Every stop that Tab comes to from where the focus is, once round.
    std::vector<QWidget*> walk() {
        std::vector<QWidget*> met;
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        while (met.size() < mostStops &&
               std::find(met.begin(), met.end(), QApplication::focusWidget()) == met.end()) {
            met.push_back(QApplication::focusWidget());
            expectSeen(*met.back());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        EXPECT_EQ(met.front(), QApplication::focusWidget()) << "Tab comes round";
        return met;
    }

    void expectSeen(const QWidget& widget) {
        QCoreApplication::sendPostedEvents();
        const QRect seen = widget.visibleRegion().boundingRect();
        const int room = window->height() / 2;
        EXPECT_GE(seen.height(), std::min(widget.height(), room)) << nameOf(&widget);
        EXPECT_GE(seen.width(), widget.width()) << nameOf(&widget);
        if (qobject_cast<const QLineEdit*>(&widget) != nullptr ||
            qobject_cast<const player::Stage*>(&widget) != nullptr)
            return; // a field has a border of its own, and the stage is all there is
        if (&widget == m_only)
            return; // it keeps the focus, so that nothing tells it to show a ring
        const controls::FocusRing* ring = ringOf(widget);
        ASSERT_NE(ring, nullptr) << nameOf(&widget);
        const QRect shown = ring->visibleRegion().boundingRect();
        // A side of it may lie under the edge of what scrolls; the rest tells enough.
        constexpr int side = 12;
        EXPECT_GE(shown.width(), ring->width() - side) << "cut ring: " << nameOf(&widget);
        EXPECT_GE(shown.height(), std::min(ring->height() - side, room))
            << "cut ring: " << nameOf(&widget);
    }

    static const controls::FocusRing* ringOf(const QWidget& widget) {
        for (const QObject* sibling : widget.parentWidget()->children())
            if (const auto* ring = dynamic_cast<const controls::FocusRing*>(sibling))
                return ring->isVisible() ? ring : nullptr;
        return nullptr;
    }

    /// All of it: nothing left out, nothing twice, in the order of reading.
    void expectWalk(const QWidget& within, const char* what) {
        SCOPED_TRACE(what);
        std::map<const QWidget*, QRect> places;
        for (const QWidget* widget : within.findChildren<QWidget*>())
            if (takesTab(widget))
                places[widget] = placeOf(widget);
        m_only = places.size() == 1 ? places.begin()->first : nullptr;
        const std::vector<QWidget*> met = walk();
        for (const auto& [widget, place] : places)
            EXPECT_NE(std::find(met.begin(), met.end(), widget), met.end())
                << "never reached: " << nameOf(widget);
        int backward = 0;
        std::string ways;
        for (std::size_t i = 0; i < met.size() && met.size() > 1; ++i) {
            const QWidget* next = met[(i + 1) % met.size()];
            if (places.count(met[i]) == 0 || places.count(next) == 0 ||
                !isBackward(places[met[i]], places[next]))
                continue;
            ++backward;
            ways += "\n  " + nameOf(met[i]) + " -> " + nameOf(next);
        }
        // Once round, once to what stands at the foot of a page that scrolls, once to its second
        // column.
        EXPECT_LE(backward, 3) << "only once round:" << ways;
    }

    const QWidget* m_only = nullptr; ///< The only stop of what is walked, if there is but one.

    void expectWalks(const char* what) { expectWalk(*window->currentPage(), what); }
};

} // namespace

TEST_F(FocusOf, HomeGoesRound) {
    expectWalks("home");
    keeper.change([](Settings& s) { s.place = model::Place::Floor; });
    expectWalks("home, once the place is known");
    window->resize(800, 600);
    expectWalks("a small home");
}

TEST_F(FocusOf, SafetyGoesRound) {
    window->openSafety();
    expectWalks("safety");
}

TEST_F(FocusOf, EveryExerciseGoesRound) {
    for (const model::Exercise& exercise : content().library.exercises) {
        if (exercise.isSection)
            continue;
        window->openExercise(exercise.id);
        expectWalks(exercise.id.c_str());
    }
}

TEST_F(FocusOf, AnExerciseWithAllFoldsOpenGoesRound) {
    window->openExercise("pelvic-tilt");
    auto* const page = window->findChild<browse::ExercisePage*>();
    page->chooseStep("tilt");
    for (QAbstractButton* button : page->findChildren<QAbstractButton*>())
        if (dynamic_cast<controls::Expanding*>(button) != nullptr)
            button->click();
    expectWalks("pelvic tilt");
    window->resize(800, 600);
    expectWalks("pelvic tilt in a small window");
}

TEST_F(FocusOf, EverySectionOfTheSettingsGoesRound) {
    window->openSettings();
    auto* const settings = window->findChild<SettingsPage*>();
    for (int i = 0; i < settings->sections(); ++i) {
        settings->showSection(i);
        expectWalks(("settings " + std::to_string(i)).c_str());
    }
}

TEST_F(FocusOf, ThePageOfFaultsGoesRound) {
    window->openFaults();
    expectWalks("faults");
}

TEST_F(FocusOf, ASessionGoesRoundItsControls) {
    window->practise(*content().library.routine("five"));
    ASSERT_EQ(window->page(), MainWindow::Page::Session);
    expectWalks("a session");
}

TEST_F(FocusOf, KeysAndSearchKeepTheFocusInside) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    auto* const search = window->findChild<controls::Sheet*>();
    ASSERT_NE(search, nullptr);
    expectWalk(*search, "search");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), window->findChild<HomePage*>()->startButton());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);
    auto* const keys = window->findChild<KeysCard*>();
    ASSERT_NE(keys, nullptr);
    expectWalk(*keys, "keys");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(QApplication::focusWidget(), window->findChild<HomePage*>()->startButton());
}

} // namespace supine::window
