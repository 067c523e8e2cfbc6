// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/style/choice.h"

#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <set>

namespace supine::figure::tests {

TEST(AChoiceOfTheFigure, IsTheWomanInTheFirstLookWhenNobodyHasChosen) {
    EXPECT_EQ(buildOf(figureFiles(), {})->id, "woman");
    const auto& first = figureFiles().palettes.looks.front().colours.light.skin.base;
    EXPECT_EQ(palette(Theme::Light).skin.base, QColor(first.red, first.green, first.blue));
}

TEST(AChoiceOfTheFigure, OfSomethingThatIsGoneIsTheUsualOne) {
    EXPECT_EQ(buildOf(figureFiles(), {"giant", {}, {}})->id, "woman");
    const Palette gone = paletteOf(figureFiles(), {{}, "green-skin", "armour"}, Theme::Dark);
    EXPECT_EQ(gone.skin.base, palette(Theme::Dark).skin.base);
    EXPECT_EQ(gone.shirt.base, palette(Theme::Dark).shirt.base);
}

TEST(AChoiceOfTheFigure, WithoutAnyBodyIsNone) {
    EXPECT_EQ(buildOf({}, {}), nullptr);
}

TEST(Looks, AreAtLeastFourAndNoTwoAlike) {
    std::set<std::pair<QRgb, QRgb>> pairs;
    for (const model::Look& look : figureFiles().palettes.looks) {
        const Palette shown = paletteOf(figureFiles(), {{}, look.id, {}}, Theme::Light);
        pairs.emplace(shown.skin.base.rgb(), shown.hair.rgb());
    }
    EXPECT_GE(pairs.size(), 4U);
    EXPECT_EQ(pairs.size(), figureFiles().palettes.looks.size());
}

TEST(Bodies, AreAWomanAManAndAFullerOne) {
    EXPECT_GE(figureFiles().builds.size(), 3U);
    const motion::Build& man = *buildOf(figureFiles(), {"man", {}, {}});
    EXPECT_GT(man.skeleton.stature, woman().skeleton.stature);
    EXPECT_GT(man.skeleton.shoulder.z, woman().skeleton.shoulder.z);
    EXPECT_FALSE(man.outlines.contains("bun"));
}

TEST(FarLimbs, GoTowardTheirShadeWhereOutlinesShine) {
    const Material skin = palette(Theme::HighContrast).skin;
    EXPECT_LT(farther(skin).base.lightness(), skin.base.lightness());
    EXPECT_EQ(farther(skin).line, skin.line);
}

} // namespace supine::figure::tests
