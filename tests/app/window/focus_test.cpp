// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_page.h"
#include "app/controls/button.h"
#include "app/controls/focus_ring.h"
#include "app/player/session_page.h"
#include "app/player/stage.h"
#include "app/window/home_page.h"
#include "app/window/keys_card.h"
#include "app/settings/settings_page.h"
#include "app/window/tap_area.h"
#include "tests/app/window/window_under_test.h"

#include <QAbstractScrollArea>
#include <QLineEdit>
#include <QTest>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

namespace supine::window {

using settings::Settings;
using settings::SettingsPage;

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
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// What a stop scrolls with; null where that is nothing.
const QAbstractScrollArea* scrollOf(const QWidget* widget) {
    while (widget != nullptr && qobject_cast<const QAbstractScrollArea*>(widget) == nullptr)
        widget = widget->parentWidget();
    return qobject_cast<const QAbstractScrollArea*>(widget);
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
            qobject_cast<const TapArea*>(&widget) != nullptr ||
            qobject_cast<const player::Stage*>(&widget) != nullptr)
            return; // a field has a border of its own; the others are all there is
        if (&widget == m_only)
            return; // it keeps the focus, so that nothing tells it to show a ring
        const controls::FocusRing* ring = ringOf(widget);
        ASSERT_NE(ring, nullptr) << nameOf(&widget);
        const QRect shown = ring->visibleRegion().boundingRect();
        EXPECT_GE(shown.width(), ring->width() - 1) << "cut ring: " << nameOf(&widget);
        EXPECT_GE(shown.height(), std::min(ring->height() - 1, room))
            << "cut ring: " << nameOf(&widget);
    }

    static const controls::FocusRing* ringOf(const QWidget& widget) {
        for (const QWidget* one : widget.window()->findChildren<QWidget*>())
            if (const auto* ring = dynamic_cast<const controls::FocusRing*>(one))
                if (ring->target() == &widget)
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
        for (const QWidget* widget : met)
            EXPECT_EQ(places.count(widget), 1U) << "not to be reached: " << nameOf(widget);
        int backward = 0;
        std::string ways;
        for (std::size_t i = 0; i < met.size() && met.size() > 1; ++i) {
            const QWidget* next = met[(i + 1) % met.size()];
            // What scrolls apart from the other stands where it is seen, however long it is.
            const bool together = scrollOf(met[i]) == scrollOf(next);
            const auto stands = [&](const QWidget* stop) {
                return together || scrollOf(stop) == nullptr ? places[stop]
                                                             : placeOf(scrollOf(stop)->viewport());
            };
            if (!isBackward(stands(met[i]), stands(next)))
                continue;
            ++backward;
            ways += "\n  " + nameOf(met[i]) + " -> " + nameOf(next);
        }
        EXPECT_LE(backward, 1) << "only once round:" << ways;
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
    QCoreApplication::sendPostedEvents(); // what has opened takes its place
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

TEST_F(FocusOf, TheOtherPagesGoRound) {
    window->openFaults();
    expectWalks("faults");
    window->openScreenPlace();
    expectWalks("where the screen is");
    window->openBreathMatch();
    expectWalks("match my breath");
    window->openSoundDelay();
    expectWalks("sound delay");
}

TEST_F(FocusOf, RecordingGoesRound) {
    qputenv("XDG_DATA_HOME", folder.path().toUtf8()); // where the voice would be kept
    window->openRecording();
    expectWalks("whose voice it is");
    QTest::keyClicks(window->findChild<QLineEdit*>(), QStringLiteral("Maria"));
    for (controls::Button* button : window->findChildren<controls::Button*>())
        if (button->accessibleName() == QStringLiteral("Agree and begin"))
            button->click();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    expectWalks("recording");
    window->resize(800, 600);
    expectWalks("recording in a small window");
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
