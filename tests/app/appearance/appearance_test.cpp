// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/appearance.h"

#include "app/controls/look.h"
#include "app/library.h"

#include <QGuiApplication>

#include <gtest/gtest.h>

namespace supine {

namespace {

class AppearanceOfTheFigure : public testing::Test {
protected:
    ~AppearanceOfTheFigure() override {
        controls::look().setChoice(controls::ThemeChoice::Desktop);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    static const model::Library& builtIn() {
        static const model::Library loaded = library::loadBuiltIn().library;
        return loaded;
    }

    Appearance appearance{builtIn()};
};

} // namespace

TEST_F(AppearanceOfTheFigure, TellsOnlyOfChanges) {
    int told = 0;
    QObject::connect(&appearance, &Appearance::changed, &appearance, [&told] { ++told; });
    appearance.choose({"man", {}, {}});
    appearance.choose({"man", {}, {}});
    EXPECT_EQ(told, 1);
    EXPECT_EQ(appearance.build().id, "man");
}

TEST_F(AppearanceOfTheFigure, FollowsTheColoursOfTheProgram) {
    for (const auto& [choice, theme] :
         {std::pair{controls::ThemeChoice::Light, model::Theme::Light},
          {controls::ThemeChoice::Dark, model::Theme::Dark},
          {controls::ThemeChoice::HighContrast, model::Theme::HighContrast}}) {
        controls::look().setChoice(choice);
        EXPECT_EQ(appearance.palette().skin.base,
                  figure::paletteOf(builtIn(), {}, theme).skin.base);
    }
}

TEST_F(AppearanceOfTheFigure, LiesInTheRoomOfThePages) {
    for (const auto choice : {controls::ThemeChoice::Light, controls::ThemeChoice::Dark,
                              controls::ThemeChoice::HighContrast}) {
        controls::look().setChoice(choice);
        EXPECT_EQ(appearance.palette().wallTop, controls::theme().bg);
        EXPECT_EQ(appearance.palette().wallFoot, controls::theme().bg1);
        EXPECT_EQ(appearance.palette().floor, controls::theme().floor);
    }
}

TEST_F(AppearanceOfTheFigure, IsMirroredByChoiceOrByTheLanguageButNotByBoth) {
    EXPECT_FALSE(appearance.isMirrored());
    appearance.choose({{}, {}, {}, true});
    EXPECT_TRUE(appearance.isMirrored());
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    EXPECT_FALSE(appearance.isMirrored());
}

TEST_F(AppearanceOfTheFigure, TurnsACameraOverInItsArea) {
    appearance.choose({{}, {}, {}, true});
    const QRectF area(100, 0, 800, 400);
    const figure::Camera camera{400, {300, 350}, false};
    const figure::Camera placed = appearance.placed(camera, area);
    const motion::Vec3 head{-0.7, 0.1, 0};
    EXPECT_DOUBLE_EQ(placed.toPicture(head).x() - 100, 900 - camera.toPicture(head).x());
}

} // namespace supine
