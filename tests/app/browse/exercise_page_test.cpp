// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_page.h"

#include "app/browse/exercise_panel.h"
#include "app/browse/exercise_stage.h"
#include "app/browse/step_row.h"
#include "app/controls/button.h"
#include "app/controls/range_dial.h"
#include "tests/app/browse/built_in.h"

#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>
#include <optional>

namespace supine::browse {

namespace {

class PageOfArmRaise : public testing::Test {
protected:
    PageOfArmRaise() { page.resize(1280, 800); }

    int rowOf(const std::string& step) {
        const auto& steps = page.panel().steps();
        return static_cast<int>(std::find(steps.begin(), steps.end(), step) - steps.begin());
    }
    QList<StepRow*> rows() { return page.findChildren<StepRow*>(); }
    double shoulderNow() {
        const player::Shown shown = page.stage().shown();
        return shown.pose.hands.right.to.raise * shown.pose.hands.right.fraction;
    }

    ExercisePage page{builtIn(), usualAppearance(), {builtIn().exercise("arm-raise"), 5, 5, {}, {}}};
};

} // namespace

TEST_F(PageOfArmRaise, HasARowForEveryStep) {
    EXPECT_EQ(rows().size(), static_cast<qsizetype>(model::stepsOf(*builtIn().exercise("arm-raise")).size()));
}

TEST_F(PageOfArmRaise, ShowsAllStepsInTurnUntilOneIsChosen) {
    EXPECT_EQ(page.panel().chosen(), -1);
    EXPECT_EQ(page.stage().stepNow(), page.panel().steps().front());
    page.stage().advanceBy(Seconds(8.5));
    EXPECT_EQ(page.stage().stepNow(), page.panel().steps()[1]);
}

TEST_F(PageOfArmRaise, ChoosingAStepMovesTheStageToThatStepWithinOneAndAHalfSeconds) {
    const int row = rowOf("raise");
    rows()[row]->click();
    page.stage().advanceBy(Seconds(1.5));
    EXPECT_FALSE(page.stage().isGliding());
    EXPECT_EQ(page.stage().stepNow(), "raise");
    for (double passed = 0; passed < 20; passed += 0.5) {
        page.stage().advanceBy(Seconds(0.5));
        ASSERT_EQ(page.stage().stepNow(), "raise");
    }
}

TEST_F(PageOfArmRaise, TheChosenRowIsTheOnlyCheckedOne) {
    rows()[0]->click();
    rows()[2]->click();
    for (qsizetype i = 0; i < rows().size(); ++i)
        EXPECT_EQ(rows()[i]->isChecked(), i == 2);
    rows()[2]->click();
    EXPECT_TRUE(rows()[2]->isChecked());
}

TEST_F(PageOfArmRaise, DownAndUpWanderThroughTheSteps) {
    rows()[0]->click();
    QTest::keyClick(rows()[0], Qt::Key_Down);
    EXPECT_EQ(page.panel().chosen(), 1);
    QTest::keyClick(rows()[1], Qt::Key_Up);
    QTest::keyClick(rows()[0], Qt::Key_Up);
    EXPECT_EQ(page.panel().chosen(), 0);
}

TEST_F(PageOfArmRaise, TheFigureGoesOnlyAsFarAsTheDialSays) {
    const auto highest = [this] {
        page.panel().choose(rowOf("raise"));
        page.stage().advanceBy(player::glideLength + Seconds(5.99));
        return motion::length(motion::Vec2{0, shoulderNow()});
    };
    const double full = highest();
    controls::RangeDial* const dial = page.findChild<controls::RangeDial*>();
    ASSERT_NE(dial, nullptr);
    QString told;
    QObject::connect(&page, &ExercisePage::rangeChosen, &page, [&told](const QString& id, double) { told = id; });
    dial->setValue(0.4);
    EXPECT_LT(highest(), full * 0.6);
    EXPECT_EQ(told, QStringLiteral("arm-raise"));
}

TEST_F(PageOfArmRaise, LooksThroughTheSkinAndTellsSo) {
    std::optional<figure::Layers> told;
    QObject::connect(&page, &ExercisePage::layersChosen, &page,
                     [&told](const figure::Layers& layers) { told = layers; });
    page.show();
    page.stage().advanceBy(Seconds(1));
    const QImage before = page.stage().grab().toImage();
    for (controls::Button* button : page.findChildren<controls::Button*>())
        if (button->accessibleName() == QStringLiteral("See through"))
            button->click();
    ASSERT_TRUE(told);
    EXPECT_TRUE(told->seeThrough);
    EXPECT_NE(page.stage().grab().toImage(), before);
}

TEST_F(PageOfArmRaise, AsksToPractiseThisExercise) {
    QString asked;
    QObject::connect(&page, &ExercisePage::practise, &page, [&asked](const QString& id) { asked = id; });
    for (controls::Button* button : page.findChildren<controls::Button*>())
        if (button->kind() == controls::Button::Kind::Primary)
            button->click();
    EXPECT_EQ(asked, QStringLiteral("arm-raise"));
}

TEST_F(PageOfArmRaise, ShowsBesideEachStepWhatItLooksLike) {
    const auto looks = [this](int row) {
        auto* const line = static_cast<StepRow*>(page.panel().row(row));
        QImage picture = line->grab().toImage();
        return picture.copy(picture.width() - 110, 0, 100, picture.height());
    };
    ASSERT_GE(page.panel().steps().size(), 3u);
    EXPECT_NE(looks(1), looks(2));
}

TEST_F(PageOfArmRaise, ShowsTheFirstStepWholeInASmallWindow) {
    page.resize(800, 600);
    page.show();
    QApplication::processEvents();
    const QWidget* const step = page.panel().row(0);
    const int bottom = step->mapTo(&page, step->rect().bottomLeft()).y();
    for (const controls::Button* button : page.findChildren<controls::Button*>())
        if (button->kind() == controls::Button::Kind::Primary) {
            EXPECT_LT(bottom, button->y());
        }
}

TEST_F(PageOfArmRaise, StacksStageAndPanelWhereItIsNarrow) {
    page.show();
    EXPECT_LT(page.stage().width(), page.width());
    page.resize(800, 600);
    EXPECT_EQ(page.stage().width(), page.width());
    EXPECT_LT(page.stage().height(), page.height() / 2);
}

} // namespace supine::browse
