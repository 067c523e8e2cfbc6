// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/look.h"

#include <gtest/gtest.h>

#include <array>

namespace supine::controls {

namespace {

constexpr std::array schemes{Scheme::Light, Scheme::Dark, Scheme::HighContrast};

QPalette paletteOf(QColor window, QColor text) {
    QPalette palette;
    palette.setColor(QPalette::Window, window);
    palette.setColor(QPalette::WindowText, text);
    return palette;
}

} // namespace

TEST(Theme, EveryInkReadsOnEveryGround) {
    for (const Scheme scheme : schemes) {
        const Theme& t = theme(scheme);
        for (const QColor& ground : {t.bg, t.floor, t.surface})
            for (const QColor& ink : {t.ink, t.ink2, t.ink3, t.primary, t.care})
                EXPECT_GE(contrast(ink, ground), 4.5)
                    << ink.name().toStdString() << " on " << ground.name().toStdString();
    }
}

TEST(Theme, WordsOnFilledAndTintedThingsRead) {
    for (const Scheme scheme : schemes) {
        const Theme& t = theme(scheme);
        EXPECT_GE(contrast(t.onPrimary, t.primary), 4.5);
        EXPECT_GE(contrast(t.onPrimary, t.primaryHover), 4.5);
        EXPECT_GE(contrast(t.onTint, t.tint), 4.5);
        EXPECT_GE(contrast(t.care, t.careTint), 4.5);
        EXPECT_GE(contrast(t.ink, t.breathInFill), 4.5);
        EXPECT_GE(contrast(t.ink, t.breathOutFill), 4.5);
        EXPECT_GE(contrast(t.bg, t.ink), 4.5) << "toasts and tooltips";
    }
}

TEST(Theme, BordersThatMatterAndTheFocusRingStandOut) {
    for (const Scheme scheme : schemes) {
        const Theme& t = theme(scheme);
        for (const QColor& ground : {t.bg, t.floor, t.surface}) {
            EXPECT_GE(contrast(t.edge, ground), 3.0);
            EXPECT_GE(contrast(t.focus, ground), 3.0);
        }
    }
}

TEST(Theme, ContrastOfBlackAndWhiteIsTwentyOne) {
    EXPECT_NEAR(contrast(Qt::white, Qt::black), 21, 1e-6);
    EXPECT_NEAR(contrast(Qt::black, Qt::black), 1, 1e-9);
}

TEST(Look, FollowsTheLightnessOfTheDesktop) {
    EXPECT_EQ(schemeOf(paletteOf(QColor(0xF0F0F0), QColor(0x202020))), Scheme::Light);
    EXPECT_EQ(schemeOf(paletteOf(QColor(0x303030), QColor(0xF0F0F0))), Scheme::Dark);
    EXPECT_EQ(schemeOf(paletteOf(Qt::black, Qt::white)), Scheme::HighContrast);
}

TEST(Look, TellsWhenItChangesAndOnlyThen) {
    Look look;
    int changes = 0;
    QObject::connect(&look, &Look::changed, &look, [&changes] { ++changes; });
    look.setChoice(ThemeChoice::Dark);
    look.setChoice(ThemeChoice::Dark);
    look.setTextSize(1.5);
    look.setTextSize(1.5);
    EXPECT_EQ(changes, 2);
    EXPECT_EQ(look.theme().scheme, Scheme::Dark);
}

TEST(Look, KeepsTheTextBetweenOneAndThreeTimesItsSize) {
    Look look;
    look.setTextSize(9);
    EXPECT_EQ(look.textSize(), largestText);
    look.setTextSize(0.1);
    EXPECT_EQ(look.textSize(), smallestText);
}

} // namespace supine::controls
