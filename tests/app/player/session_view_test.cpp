// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/theme.h"
#include "app/controls/toast.h"
#include "app/controls/type.h"
#include "app/player/controls_fade.h"
#include "app/player/pose_peek.h"
#include "app/player/screen_choice.h"
#include "session_page_under_test.h"

#include <QSignalSpy>

namespace supine::player {
namespace {

using SessionView = SessionPageUnderTest;

TEST_F(SessionView, GoesToTheFloorsViewWhenNobodyTouchesAnything) {
    EXPECT_EQ(part<Stage>()->view(), View::Near);
    page.findChild<ControlsFade*>()->waitIsOver();
    EXPECT_EQ(part<Stage>()->view(), View::Floor);
    press(Qt::Key_Up);
    EXPECT_EQ(part<Stage>()->view(), View::Near);
}

TEST_F(SessionView, GoesToTheFloorsViewWithFAndStaysNearWithFInIt) {
    press(Qt::Key_F);
    EXPECT_EQ(part<Stage>()->view(), View::Floor);
    press(Qt::Key_F);
    EXPECT_EQ(part<Stage>()->view(), View::Near);
    EXPECT_FALSE(page.preferences().floorView);
    page.findChild<ControlsFade*>()->waitIsOver();
    EXPECT_EQ(part<Stage>()->view(), View::Near);
}

TEST_F(SessionView, TurnsThePictureAQuarterWithEachT) {
    QSignalSpy told(&page, &SessionPage::preferencesChanged);
    for (const Turn turn : {Turn::Right, Turn::Half, Turn::Left, Turn::None}) {
        press(Qt::Key_T);
        EXPECT_EQ(page.preferences().turn, turn);
        EXPECT_EQ(part<Stage>()->isTurned(), turn != Turn::None);
    }
    EXPECT_EQ(told.count(), 4);
}

/// Whether words stand where the header has its title, in the widget.
bool hasTitle(Stage& stage) {
    QImage image(stage.size(), QImage::Format_RGB32);
    stage.render(&image, {}, {}, {});
    const QRect title(controls::pageMargin(stage.width()), 16, 100, 48);
    int ink = 0;
    for (int y = title.top(); y <= title.bottom(); ++y)
        for (int x = title.left(); x <= title.right(); ++x)
            ink += image.pixelColor(x, y) == controls::theme().ink ? 1 : 0;
    return ink > 40;
}

TEST_F(SessionView, ShowsTheTitleUprightBesideTheControlsHoweverThePictureIsTurned) {
    goTo("pelvic-tilt", Seconds{12});
    EXPECT_TRUE(hasTitle(*part<Stage>()));
    for (int quarter = 1; quarter <= 3; ++quarter) {
        press(Qt::Key_T);
        EXPECT_TRUE(hasTitle(*part<Stage>())) << quarter;
    }
    page.findChild<ControlsFade*>()->waitIsOver();
    EXPECT_FALSE(hasTitle(*part<Stage>())) << "from the floor nobody reads it";
}

TEST_F(SessionView, ShowsTheFinishUprightToWhoeverSitsUp) {
    press(Qt::Key_T);
    controller()->seek(controller()->session()->timeline().duration);
    pass(Seconds{1});
    ASSERT_EQ(controller()->session()->state(), session::State::Finished);
    EXPECT_FALSE(part<Stage>()->isTurned());
}

TEST_F(SessionView, ShowsThePoseWhereTheTimelineIsPointedAt) {
    auto* const timeline = part<SessionBar>()->timeline();
    auto* const peek = part<PosePeek>();
    EXPECT_TRUE(peek->isHidden());
    QTest::mouseMove(timeline, QPoint(timeline->width() / 2, timeline->height() / 2));
    EXPECT_FALSE(peek->isHidden());
    EXPECT_TRUE(page.rect().contains(peek->geometry().center()));
    QEvent leaves(QEvent::Leave);
    QApplication::sendEvent(timeline, &leaves);
    EXPECT_TRUE(peek->isHidden());
}

TEST_F(SessionView, SaysThingsWhereTheyCoverNeitherWordsNorFigure) {
    auto* const toast = part<controls::Toast>();
    auto* const stage = part<Stage>();
    for (const QSize size : {QSize(800, 600), QSize(1280, 800), QSize(1920, 1080), QSize(1080, 1920)})
        for (const char* exercise : {"getting-down", "knees-to-chest", "pelvic-tilt"})
            for (const bool floor : {false, true}) {
                page.resize(size);
                goTo(exercise, Seconds{4});
                if (floor)
                    page.findChild<ControlsFade*>()->waitIsOver();
                toast->say(QStringLiteral("Bones and muscles are shown."));
                const QRect pill = toast->geometry().adjusted(24, 24, -24, -24);
                EXPECT_FALSE(stage->taken().intersects(pill))
                    << exercise << ' ' << size.width() << ' ' << floor;
                EXPECT_TRUE(page.rect().contains(pill)) << exercise << ' ' << size.width();
                if (!floor) {
                    EXPECT_FALSE(part<SessionBar>()->geometry().intersects(pill)) << exercise;
                }
                press(Qt::Key_Alt);
            }
}

TEST_F(SessionView, ShowsAllPlacesOfTheScreenInOneRowInASmallWindow) {
    page.resize(800, 600);
    button(QStringLiteral("Turn"))->click();
    auto* const choice = part<ScreenChoice>();
    ASSERT_TRUE(choice->isVisible());
    QCoreApplication::sendPostedEvents();
    EXPECT_EQ(choice->visibleRegion(), QRegion(choice->rect()));
    EXPECT_EQ(choice->optionRect(4).top(), choice->optionRect(0).top());
}

} // namespace
} // namespace supine::player
