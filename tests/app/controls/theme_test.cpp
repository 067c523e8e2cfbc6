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

// Colours of words, whatever their size, and of shapes that must be seen, by WCAG 2.2.
constexpr double leastOfWords = 4.5;
constexpr double leastOfShapes = 3.0;

void expectRead(const QColor& ink, const QColor& ground, const char* where) {
    EXPECT_GE(contrast(ink, ground), leastOfWords)
        << where << ": " << ink.name().toStdString() << " on " << ground.name().toStdString();
}

// What lies under a pointer or is pressed is darkened by this share of the ink (lighter, in the dark).
QColor under(const QColor& ground, const Theme& t, double share) {
    return mixed(ground, t.ink, share);
}

TEST(Theme, EveryInkReadsOnEveryGround) {
    for (const Scheme scheme : schemes) {
        const Theme& t = theme(scheme);
        for (const QColor& ground : {t.bg, t.bg1, t.floor, t.surface, t.sunken})
            for (const QColor& ink : {t.ink, t.ink2, t.ink3, t.primary, t.care, t.breathIn, t.breathOut})
                expectRead(ink, ground, "a page");
    }
}

TEST(Theme, WordsReadWhereThePointerIsAndWhatItPresses) {
    for (const Scheme scheme : schemes) {
        const Theme& t = theme(scheme);
        for (const QColor& ground : {t.bg, t.bg1, t.floor, t.surface, t.careTint}) {
            expectRead(t.ink2, under(ground, t, 0.11), "a quiet button or its note");
            expectRead(t.ink2, under(ground, t, 0.10), "a row of a list");
        }
        expectRead(t.ink3, under(t.surface, t, 0.09), "what stands beside a fold");
        for (const double tinted : {0.45, 0.9}) {
            expectRead(t.ink, mixed(t.surface, t.tint, tinted), "the title of a card");
            expectRead(t.ink3, mixed(t.surface, t.tint, tinted), "the dose on a card");
        }
        expectRead(t.onTint, mixed(t.tint, t.primary, 0.16), "a tinted button");
        expectRead(t.care, mixed(t.careTint, t.care, 0.12), "It hurts");
        for (const QColor& fill : {t.primary, t.primaryHover})
            expectRead(t.onPrimary, mixed(fill, t.ink, 0.12), "a filled button");
    }
}

TEST(Theme, WordsOnFilledAndTintedThingsRead) {
    for (const Scheme scheme : schemes) {
        const Theme& t = theme(scheme);
        expectRead(t.onPrimary, t.primary, "a filled button, a chosen number, chosen text");
        expectRead(t.onPrimary, t.primaryHover, "a filled button");
        expectRead(t.onTint, t.tint, "what is chosen");
        for (const QColor& ink : {t.ink, t.ink2, t.care})
            expectRead(ink, t.careTint, "the care panel");
        for (const QColor& fill : {t.breathInFill, t.breathOutFill}) {
            expectRead(t.ink, fill, "the count in the ring");
            expectRead(t.ink2, fill, "out of how many");
        }
        expectRead(t.bg, t.ink, "toasts and tooltips");
        expectRead(t.ink3, t.surface, "what a field asks for");
    }
}

TEST(Theme, BordersThatMatterAndTheFocusRingStandOut) {
    for (const Scheme scheme : schemes) {
        const Theme& t = theme(scheme);
        for (const QColor& ground : {t.bg, t.bg1, t.floor, t.surface, t.sunken}) {
            EXPECT_GE(contrast(t.edge, ground), leastOfShapes);
            EXPECT_GE(contrast(t.focus, ground), leastOfShapes);
            EXPECT_GE(contrast(t.primary, ground), leastOfShapes);
        }
        // Round a control of any colour the ring keeps a gap of the ground between them.
        EXPECT_GE(contrast(t.primary, t.tint), leastOfShapes) << "the border of what is chosen";
        for (const QColor& ring : {t.breathIn, t.breathOut})
            EXPECT_GE(contrast(ring, t.ringTrack), leastOfShapes) << "how far a breath has come";
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
