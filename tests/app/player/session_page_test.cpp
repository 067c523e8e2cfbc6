// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/session_page.h"

#include "app/controls/button.h"
#include "app/player/controller.h"
#include "app/player/finish_panel.h"
#include "app/player/hurts_sheet.h"
#include "app/player/leave_sheet.h"
#include "app/player/session_bar.h"
#include "app/player/sound_panel.h"
#include "app/player/stage.h"
#include "app/player/stage_accessible.h"
#include "content_under_test.h"
#include "fake_sound.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace supine::player {
namespace {

using controls::Button;

class SessionPageTest : public testing::Test {
protected:
    static void SetUpTestSuite() {
        controls::installAccessibility();
        installStageAccessibility();
    }

    SessionPageTest() {
        page.resize(1280, 800);
        page.show();
        session::TimelineOptions options;
        options.level = model::Level::Standard;
        EXPECT_FALSE(page.start(*shippedContent().routine("five"), options));
        QApplication::setActiveWindow(&page);
        pass(Seconds{1});
    }

    /// The page's own timers drive the controller; here its frames are asked for one by one.
    void pass(Seconds length) {
        for (Seconds passed{}; passed < length; passed += Seconds{0.04}) {
            sound.pass(Seconds{0.04});
            controller()->tick();
        }
    }

    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page,
                        static_cast<Qt::Key>(key), modifiers);
        pass(Seconds{0.08});
    }

    Controller* controller() const { return page.findChild<Controller*>(); }
    template <class Part>
    Part* part() const {
        return page.findChild<Part*>();
    }
    SessionBar* bar() const { return part<SessionBar>(); }
    Stage* stage() const { return part<Stage>(); }
    double position() const { return bar()->timeline()->value(); }

    FakeSound sound;
    Appearance appearance{shippedContent()};
    SessionPage page{shippedContent(), appearance, sound};
};

TEST_F(SessionPageTest, GivesTheFocusToTheStage) {
    EXPECT_EQ(QApplication::focusWidget(), stage());
}

TEST_F(SessionPageTest, PausesAndGoesOnWithSpaceEnterAndAClickOnTheStage) {
    EXPECT_EQ(bar()->play()->text(), QStringLiteral("Pause"));
    press(Qt::Key_Space);
    EXPECT_EQ(bar()->play()->text(), QStringLiteral("Play"));
    press(Qt::Key_Return);
    EXPECT_EQ(bar()->play()->text(), QStringLiteral("Pause"));
    QTest::mouseClick(stage(), Qt::LeftButton, {}, QPoint(640, 400));
    EXPECT_EQ(bar()->play()->text(), QStringLiteral("Play"));
}

TEST_F(SessionPageTest, LooksThroughTheSkinWithAButtonAndWithX) {
    QSignalSpy told(&page, &SessionPage::preferencesChanged);
    Button* seeThrough = nullptr;
    for (Button* button : page.findChildren<Button*>())
        if (button->accessibleName() == QStringLiteral("See through"))
            seeThrough = button;
    ASSERT_NE(seeThrough, nullptr);
    EXPECT_FALSE(seeThrough->isChecked());
    press(Qt::Key_X);
    EXPECT_TRUE(seeThrough->isChecked());
    EXPECT_TRUE(QAccessible::queryAccessibleInterface(seeThrough)->state().checked);
    EXPECT_TRUE(page.preferences().layers.seeThrough);
    QTest::mouseClick(seeThrough, Qt::LeftButton);
    EXPECT_FALSE(seeThrough->isChecked());
    EXPECT_EQ(told.count(), 2);
    page.resize(800, 600);
    EXPECT_EQ(seeThrough->accessibleName(), QStringLiteral("See through"));
}

TEST_F(SessionPageTest, SeeksByFiveSecondsAndByChapters) {
    pass(Seconds{10});
    const double before = position();
    press(Qt::Key_Right);
    EXPECT_NEAR(position(), before + 5, 0.3);
    press(Qt::Key_Left);
    press(Qt::Key_Left);
    EXPECT_NEAR(position(), before - 5, 0.3);
    press(Qt::Key_Right, Qt::ControlModifier);
    EXPECT_NEAR(position(), 40, 0.3);
    press(Qt::Key_N);
    EXPECT_NEAR(position(), 60, 0.3);
    press(Qt::Key_P);
    EXPECT_NEAR(position(), 40, 0.3);
}

TEST_F(SessionPageTest, SeeksWhereTheTimelineIsPressed) {
    TimelineSlider* const timeline = bar()->timeline();
    const double x = timeline->xOf(Seconds{300});
    EXPECT_NEAR(timeline->timeAt(x).count(), 300, 0.5);
    QTest::mouseClick(timeline, Qt::LeftButton, {},
                      QPoint(static_cast<int>(x), timeline->height() / 2));
    EXPECT_NEAR(position(), 300, 1.5);
    EXPECT_GE(timeline->height(), 44);
}

TEST_F(SessionPageTest, AsksWhatWouldHelpAndChoosesByNumber) {
    QSignalSpy ranges(&page, &SessionPage::rangeChanged);
    while (position() < 420)
        press(Qt::Key_N);
    pass(Seconds{20});
    press(Qt::Key_H);
    ASSERT_TRUE(part<HurtsSheet>()->isVisible());
    EXPECT_FALSE(bar()->isVisible());
    press(Qt::Key_1);
    EXPECT_FALSE(part<HurtsSheet>()->isVisible());
    ASSERT_EQ(ranges.count(), 1);
    EXPECT_NEAR(ranges[0][1].toDouble(), 0.8, 1e-9);
    EXPECT_EQ(QApplication::focusWidget(), stage());
}

TEST_F(SessionPageTest, CarriesOnWithEscapeFromTheQuestion) {
    press(Qt::Key_H);
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<HurtsSheet>()->isVisible());
    EXPECT_EQ(bar()->play()->text(), QStringLiteral("Pause"));
}

TEST_F(SessionPageTest, AsksBeforeLeavingAndStaysWithEscape) {
    QSignalSpy left(&page, &SessionPage::left);
    press(Qt::Key_Escape);
    ASSERT_TRUE(part<LeaveSheet>()->isVisible());
    EXPECT_EQ(bar()->play()->text(), QStringLiteral("Play"));
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<LeaveSheet>()->isVisible());
    EXPECT_EQ(left.count(), 0);
    EXPECT_TRUE(page.isRunning());
}

TEST_F(SessionPageTest, LeavesWhenThePersonSaysSo) {
    QSignalSpy left(&page, &SessionPage::left);
    press(Qt::Key_Escape);
    Q_EMIT part<LeaveSheet>()->leave();
    EXPECT_EQ(left.count(), 1);
    EXPECT_FALSE(page.isRunning());
    EXPECT_EQ(sound.closed, 1);
}

TEST_F(SessionPageTest, TurnsCaptionsAndVolumeByKeyAndTells) {
    QSignalSpy changes(&page, &SessionPage::preferencesChanged);
    press(Qt::Key_C);
    EXPECT_FALSE(page.preferences().captions);
    press(Qt::Key_Down);
    EXPECT_NEAR(page.preferences().volumes.master, 0.7, 1e-9);
    EXPECT_NEAR(sound.volumes.master, 0.7, 1e-9);
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(SessionPageTest, OpensTheSoundPanelAndClosesItWithEscape) {
    press(Qt::Key_S);
    EXPECT_TRUE(part<SoundPanel>()->isVisible());
    press(Qt::Key_Escape);
    EXPECT_FALSE(part<SoundPanel>()->isVisible());
    EXPECT_EQ(QApplication::focusWidget(), stage());
}

TEST_F(SessionPageTest, ShowsCaptionsUnlessTheyAreTurnedOff) {
    ASSERT_TRUE(page.preferences().captions);
    pass(Seconds{2});
    ASSERT_FALSE(stage()->captionText().isEmpty());
    const QImage with = stage()->grab().toImage();
    EXPECT_EQ(stage()->grab().toImage(), with);
    press(Qt::Key_C);
    EXPECT_NE(stage()->grab().toImage(), with);
}

TEST_F(SessionPageTest, LeadsByFewerWordsOrNoneAndKeepsItsPlace) {
    QSignalSpy changes(&page, &SessionPage::preferencesChanged);
    controller()->seek(Seconds{69});
    pass(Seconds{2});
    const QString whole = stage()->captionText();
    const double before = position();
    auto* const guidance = part<SoundPanel>()->findChild<controls::Choice*>();
    ASSERT_NE(guidance, nullptr);
    guidance->choose(1);
    EXPECT_EQ(page.preferences().guidance, session::Guidance::Brief);
    EXPECT_EQ(controller()->session()->plan().options.guidance, session::Guidance::Brief);
    EXPECT_EQ(stage()->captionText(), QStringLiteral("Breathe in."));
    EXPECT_NE(stage()->captionText(), whole);
    EXPECT_NEAR(position(), before, 0.01);
    guidance->choose(2);
    sound.heard.clear();
    pass(Seconds{30});
    EXPECT_GT(sound.heard.size(), 2U);
    for (const FakeSound::Order& order : sound.heard)
        EXPECT_NE(order.cue.kind, session::CueKind::Voice) << order.cue.english;
    EXPECT_EQ(changes.count(), 2);
}

TEST_F(SessionPageTest, BeginsWithTheGuidanceOfThePreferences) {
    Preferences preferences = page.preferences();
    preferences.guidance = session::Guidance::Off;
    preferences.volumes.soft = true;
    page.setPreferences(preferences);
    EXPECT_FALSE(page.start(*shippedContent().routine("short"), {}));
    EXPECT_EQ(controller()->session()->plan().options.guidance, session::Guidance::Off);
    EXPECT_TRUE(sound.volumes.soft);
}

TEST_F(SessionPageTest, MakesItselfSofterFromTheSoundPanel) {
    EXPECT_FALSE(sound.volumes.soft);
    press(Qt::Key_S);
    for (controls::Switch* const one : part<SoundPanel>()->findChildren<controls::Switch*>())
        if (one->accessibleName() == QStringLiteral("Softer sound"))
            one->click();
    EXPECT_TRUE(page.preferences().volumes.soft);
    EXPECT_TRUE(sound.volumes.soft);
}

TEST_F(SessionPageTest, ShowsEveryRowOfTheSoundPanelInALowWindowWithLargeText) {
    controls::look().setTextSize(3);
    page.resize(1280, 600);
    press(Qt::Key_S);
    auto* const panel = part<SoundPanel>();
    for (controls::Switch* const one : panel->findChildren<controls::Switch*>()) {
        const QRect place(one->mapTo(&page, QPoint()), one->size());
        EXPECT_TRUE(page.rect().contains(place)) << one->accessibleName().toStdString();
    }
    controls::look().setTextSize(1);
}

TEST_F(SessionPageTest, KeepsGoingWhileItIsHidden) {
    page.hide();
    const double before = position();
    pass(Seconds{5});
    EXPECT_NEAR(position(), before + 5, 0.1);
}

TEST_F(SessionPageTest, ShowsReadyOnlyOnTheWayDown) {
    Button* ready = nullptr;
    for (Button* const button : page.findChildren<Button*>())
        if (button->text() == QStringLiteral("I'm ready"))
            ready = button;
    ASSERT_NE(ready, nullptr);
    EXPECT_TRUE(ready->isVisible());
    QTest::mouseClick(ready, Qt::LeftButton);
    pass(Seconds{0.1});
    EXPECT_FALSE(ready->isVisible());
    EXPECT_NEAR(position(), 40, 0.1);
}

TEST_F(SessionPageTest, EndsWithClosingWordsAndAWayBack) {
    QSignalSpy left(&page, &SessionPage::left);
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_N);
    ASSERT_TRUE(part<FinishPanel>()->isVisible());
    EXPECT_FALSE(page.isRunning());
    EXPECT_FALSE(bar()->isVisible());
    Q_EMIT part<FinishPanel>()->done();
    EXPECT_EQ(left.count(), 1);
}

TEST_F(SessionPageTest, CanBeStartedAgainAfterItsEnd) {
    for (int i = 0; i < 9; ++i)
        press(Qt::Key_N);
    page.end();
    EXPECT_FALSE(page.start(*shippedContent().routine("short"), {}));
    EXPECT_TRUE(page.isRunning());
    EXPECT_FALSE(part<FinishPanel>()->isVisible());
    EXPECT_TRUE(bar()->isVisible());
}

TEST_F(SessionPageTest, SaysWhyARoutineCannotBePractisedAndChangesNothing) {
    model::Routine broken;
    broken.id = "broken";
    broken.sequence = {"nothing-of-this-name"};
    const auto fault = page.start(broken, {});
    ASSERT_TRUE(fault);
    EXPECT_FALSE(fault->sentence.empty());
    EXPECT_TRUE(page.isRunning());
}

TEST_F(SessionPageTest, NeverLeavesTheFocusOnAControlThatHides) {
    press(Qt::Key_Tab);
    EXPECT_NE(QApplication::focusWidget(), stage());
    press(Qt::Key_H);
    press(Qt::Key_3);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_N);
    ASSERT_NE(QApplication::focusWidget(), nullptr);
    EXPECT_TRUE(QApplication::focusWidget()->isVisible());
}

TEST_F(SessionPageTest, KeepsItsPartsInsideEveryWindow) {
    for (const QSize size :
         {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080), QSize(2560, 1440)}) {
        page.resize(size);
        for (Button* const button : page.findChildren<Button*>()) {
            const QRect place(button->mapTo(&page, QPoint()), button->size());
            EXPECT_TRUE(!button->isVisible() || page.rect().contains(place))
                << button->text().toStdString() << " at " << size.width();
        }
    }
}

} // namespace
} // namespace supine::player
