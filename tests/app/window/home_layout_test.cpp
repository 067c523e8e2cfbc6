// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/home_layout.h"

#include <gtest/gtest.h>

namespace supine::window {

namespace {

HomeMeasures measuresFor(QSize window, double textSize = 1) {
    HomeMeasures m;
    const auto grown = [textSize](double pixels) { return static_cast<int>(pixels * textSize); };
    m.window = window;
    m.textSize = textSize;
    m.heroHeight = grown(52);
    m.leadHeight = grown(50);
    m.start = {grown(185), grown(76)};
    m.levels = {grown(325), grown(64)};
    m.noteHeight = grown(22);
    m.place = {grown(230), grown(48)};
    m.cardWordsHeight = grown(66);
    m.heroWidth = grown(430);
    return m;
}

HomeMeasures turned(HomeMeasures m) {
    m.turned = true;
    return m;
}

const std::vector<QSize> windows{{1280, 800}, {1920, 1080}, {800, 600}, {480, 420}, {1366, 768}, {1024, 768},
                                 {1080, 1920}, {600, 1024}};

} // namespace

TEST(HomeLayout, NothingLiesOverAnythingElse) {
    for (const QSize& window : windows)
        for (const double text : {1.0, 1.5, 3.0}) {
            const HomeLayout l = layOut(measuresFor(window, text));
            std::vector<QRect> all{l.hero, l.lead, l.start, l.levels, l.note, l.place};
            all.insert(all.end(), l.cards.begin(), l.cards.end());
            for (std::size_t i = 0; i < all.size(); ++i)
                for (std::size_t j = i + 1; j < all.size(); ++j)
                    EXPECT_FALSE(all[i].intersects(all[j]))
                        << i << " and " << j << " at " << window.width() << " x " << text;
        }
}

TEST(HomeLayout, EverythingStandsInsideThePage) {
    for (const QSize& window : windows)
        for (const double text : {1.0, 2.0}) {
            const HomeLayout l = layOut(measuresFor(window, text));
            const QRect page(0, 0, window.width(), l.height);
            EXPECT_GE(l.height, window.height());
            for (const QRect& card : l.cards)
                EXPECT_TRUE(page.contains(card)) << window.width();
            EXPECT_TRUE(page.contains(l.start));
        }
}

TEST(HomeLayout, FitsItsFirstWindowWithoutScrolling) {
    EXPECT_EQ(layOut(measuresFor({1280, 800})).height, 800);
    EXPECT_EQ(layOut(measuresFor({1920, 1080})).height, 1080);
}

TEST(HomeLayout, TheFiveCardsStandInOneRowInAWideWindowAndWrapInANarrowOne) {
    const HomeLayout wide = layOut(measuresFor({1280, 800}));
    EXPECT_EQ(wide.cards.front().top(), wide.cards.back().top());
    const HomeLayout narrow = layOut(measuresFor({480, 700}));
    EXPECT_LT(narrow.cards.front().top(), narrow.cards.back().top());
}

TEST(HomeLayout, ATallWindowSharesItsHeightBetweenWordsFigureAndCards) {
    for (const QSize& window : {QSize(1080, 1920), QSize(1200, 1600), QSize(1440, 2560)}) {
        const HomeLayout l = layOut(measuresFor(window));
        EXPECT_EQ(l.height, window.height());
        EXPECT_LT(l.cards.front().top(), l.cards.back().top()) << "cards in two rows are larger";
        EXPECT_GT(1.8 * l.camera.pixelsPerMetre, 0.85 * window.width()) << window.height();
        const double knees = l.camera.origin.y() - 0.49 * l.camera.pixelsPerMetre;
        const double under = knees - l.note.bottom();
        EXPECT_LT(under, 2.2 * l.hero.top()) << "the words hang at the top of " << window.height();
        EXPECT_GT(under, 0);
    }
}

TEST(HomeLayout, TheFigureNeverReachesTheWordsOrTheCards) {
    for (const QSize& window : windows) {
        const HomeLayout l = layOut(measuresFor(window));
        const double headTop = l.camera.origin.y() - 0.24 * l.camera.pixelsPerMetre;
        EXPECT_GT(headTop, std::max(l.note.bottom(), l.place.bottom())) << window.width();
        EXPECT_LT(l.camera.origin.y() + 0.075 * l.camera.pixelsPerMetre, l.cards.front().top());
    }
}

TEST(HomeLayout, TheKneesKeepClearOfLongNotes) {
    HomeMeasures m = measuresFor({1280, 800});
    m.place = {336, 52};
    m.noteHeight = 76;
    const HomeLayout l = layOut(m);
    const double k = l.camera.pixelsPerMetre;
    const double kneesTop = l.camera.origin.y() - 0.49 * k;
    EXPECT_TRUE(kneesTop > l.note.bottom() || l.camera.origin.x() + 0.11 * k > l.note.right());
    EXPECT_LT(l.camera.origin.x() + 0.9 * k, 1280);
}

TEST(HomeLayout, TurnedTheWordsStandAtTheOtherMarginAndNothingOverlaps) {
    for (const QSize& window : windows)
        for (const double text : {1.0, 1.5, 3.0}) {
            const HomeLayout l = layOut(turned(measuresFor(window, text)));
            const std::vector<QRect> all{l.hero, l.lead, l.start, l.levels, l.note, l.place};
            for (std::size_t i = 0; i < all.size(); ++i) {
                EXPECT_LE(all[i].right(), window.width() - l.margin) << i << " at " << window.width();
                for (std::size_t j = i + 1; j < all.size(); ++j)
                    EXPECT_FALSE(all[i].intersects(all[j])) << i << " and " << j;
            }
            EXPECT_EQ(l.hero.left(), l.start.left()) << "the lines begin below each other";
        }
}

TEST(HomeLayout, TurnedTheKneesKeepClearOfTheWords) {
    const HomeLayout l = layOut(turned(measuresFor({1280, 800})));
    const double k = l.camera.pixelsPerMetre;
    const figure::Camera camera = l.camera.mirroredIn({0, 0, 1280, 800});
    const double kneesTop = camera.origin.y() - 0.49 * k;
    EXPECT_TRUE(kneesTop > l.note.bottom() || camera.origin.x() - 0.11 * k < l.note.left());
    EXPECT_GT(camera.origin.x() - 0.9 * k, 0);
}

TEST(HomeLayout, TheLineThatAsksHowTheBackIsStandsUnderStartAndLiesOverNothing) {
    for (const QSize& window : windows)
        for (const double text : {1.0, 1.5, 3.0})
            for (const bool open : {false, true}) {
                HomeMeasures m = measuresFor(window, text);
                m.feeling = open ? QSize(scaleWidth(m), static_cast<int>(150 * text))
                                 : QSize(static_cast<int>(210 * text), static_cast<int>(48 * text));
                if (open) {
                    m.noteHeight = 0;
                    m.place = {};
                }
                const HomeLayout l = layOut(m);
                EXPECT_GE(l.feeling.top(), l.start.bottom());
                EXPECT_EQ(l.feeling.left(), l.start.left());
                if (m.feeling.width() <= window.width() - 2 * l.margin) {
                    EXPECT_LE(l.feeling.right(), window.width() - l.margin);
                }
                std::vector<QRect> all{l.hero, l.lead, l.start, l.levels, l.note, l.place};
                all.insert(all.end(), l.cards.begin(), l.cards.end());
                for (const QRect& other : all)
                    EXPECT_FALSE(l.feeling.intersects(other)) << window.width() << " x " << text;
                const double headTop = l.camera.origin.y() - 0.24 * l.camera.pixelsPerMetre;
                EXPECT_GT(headTop, l.feeling.bottom()) << window.width() << " x " << text;
            }
}

TEST(HomeLayout, TheFigureIsLargeInTheFirstWindow) {
    const HomeLayout l = layOut(measuresFor({1280, 800}));
    EXPECT_GT(1.8 * l.camera.pixelsPerMetre, 0.6 * 1280);
}

// As whoever has practised sees it: one line under Start.
HomeMeasures calmMeasuresFor(QSize window, double textSize = 1) {
    HomeMeasures m = measuresFor(window, textSize);
    m.noteHeight = 0;
    m.place = {};
    m.feeling = {static_cast<int>(420 * textSize), static_cast<int>(48 * textSize)};
    return m;
}

TEST(HomeLayout, WordsFigureAndAllCardsStandTogetherInASmallWindow) {
    const HomeLayout l = layOut(calmMeasuresFor({800, 600}));
    EXPECT_EQ(l.height, 600);
    EXPECT_EQ(l.cards.front().top(), l.cards.back().top());
    EXPECT_GT(1.8 * l.camera.pixelsPerMetre, 0.4 * 800);
}

TEST(HomeLayout, CardsThatDoNotFitLieWholeBelowTheFoldAndLeaveTheFigureLarge) {
    const HomeLayout l = layOut(calmMeasuresFor({1280, 800}, 2));
    for (const QRect& card : l.cards)
        EXPECT_GE(card.top(), 800);
    EXPECT_GT(1.8 * l.camera.pixelsPerMetre, 0.5 * 1280);
    EXPECT_LT(l.camera.origin.y() + 0.075 * l.camera.pixelsPerMetre, 800);
}

} // namespace supine::window
