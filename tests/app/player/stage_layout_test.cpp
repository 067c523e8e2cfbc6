// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage_layout.h"

#include "app/controls/text_layout.h"
#include "app/controls/type.h"
#include "app/figure/framing.h"
#include "core/units.h"

#include <QFontMetricsF>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace supine::player {
namespace {

const QString longLine = QStringLiteral(
    "Next, knees to chest. Start on your easier side. Go only as far as feels good.");

StageMeasures measuresOf(double width, double height) {
    StageMeasures measures;
    measures.size = {width, height};
    measures.captions = {longLine};
    return measures;
}

const std::vector<StageMeasures> windows{measuresOf(800, 600), measuresOf(1024, 768),
                                         measuresOf(1280, 800), measuresOf(1920, 1080),
                                         measuresOf(2560, 1080)};

TEST(StageLayout, KeepsRingAndWordsOutOfTheLaneOfTheArms) {
    for (const StageMeasures& measures : windows) {
        const StageLayout layout = layOut(measures);
        const double laneBegins = 0.22 * measures.size.width();
        EXPECT_LE(layout.ringCentre.x() + layout.ringRadius, laneBegins + 40)
            << measures.size.width();
        EXPECT_GE(layout.caption.left(), 0.34 * measures.size.width());
    }
}

TEST(StageLayout, SetsEverySpokenLineInTwoLinesAtOneSize) {
    for (const StageMeasures& measures : windows) {
        if (measures.size.width() < 1000)
            continue;
        const StageLayout layout = layOut(measures);
        controls::TextSetting setting;
        setting.font = controls::fontOf(layout.captionPixels, QFont::DemiBold);
        EXPECT_LE(controls::TextLayout(longLine, layout.caption.width(), setting).lines(), 2);
        EXPECT_GE(layout.captionPixels, 26);
    }
}

TEST(StageLayout, PutsTheFigureUnderTheCaptionAndAboveTheBar) {
    for (const StageMeasures& measures : windows) {
        const StageLayout layout = layOut(measures);
        EXPECT_GE(layout.figure.top(), layout.caption.bottom());
        EXPECT_LE(layout.figure.bottom(), measures.size.height() - measures.taken.bottom());
    }
}

TEST(StageLayout, ShowsTheFigureNoSmallerThanAThirdOfTheWidth) {
    for (const StageMeasures& measures : windows) {
        const StageLayout layout = layOut(measures);
        const figure::Extent extent;
        const double width = (extent.right - extent.left) * layout.camera.pixelsPerMetre;
        EXPECT_GE(width, 0.35 * measures.size.width()) << measures.size.width();
        EXPECT_LE(width, 0.93 * measures.size.width());
    }
}

TEST(StageLayout, LeavesRoomAboveForRaisedArms) {
    StageMeasures measures = measuresOf(1280, 800);
    measures.armsRaised = true;
    const StageLayout layout = layOut(measures);
    EXPECT_GE(layout.figure.bottom() - 0.94 * layout.camera.pixelsPerMetre, 60);
}

TEST(StageLayout, KeepsTheWordsOutOfTheSweepOfTheArms) {
    constexpr double handReach = 0.74; // Shoulder to fingertip at a stature of 1.68 m.
    for (StageMeasures measures : windows) {
        measures.armsRaised = true;
        const StageLayout layout = layOut(measures);
        const QRectF words = layout.phaseWord.united(layout.caption);
        for (int degrees = 0; degrees <= 90; ++degrees) {
            const double angle = toRadians(degrees);
            for (const double side : {0.165, -0.165}) {
                const QPointF hand =
                    layout.camera.toPicture({-0.475 + handReach * std::cos(angle),
                                             0.092 + handReach * std::sin(angle), side});
                EXPECT_FALSE(words.contains(hand)) << measures.size.width() << " at " << degrees;
            }
        }
        EXPECT_GE(layout.caption.width(), 0.35 * measures.size.width());
    }
}

TEST(StageLayout, MovesTheCameraEvenly) {
    const figure::Camera from{400, {0, 100}, false};
    const figure::Camera to{600, {50, 200}, false};
    EXPECT_DOUBLE_EQ(between(from, to, 0.5).pixelsPerMetre, 500);
    EXPECT_EQ(between(from, to, 0).origin, from.origin);
    EXPECT_EQ(between(from, to, 1).origin, to.origin);
}

/// As much as somebody who stands beside a chair needs.
figure::Extent standing() {
    figure::Extent extent;
    extent.left = -1.5;
    extent.above = 1.76;
    return extent;
}

TEST(StageLayout, StandsPeopleInTheLaneBesideTheWords) {
    for (const StageMeasures& measures : windows) {
        if (measures.size.width() < 1000)
            continue;
        const StageLayout layout = layOut(measures);
        const figure::Camera camera = cameraFor(layout, standing());
        const QPointF head = camera.toPicture({-0.65, 1.55, 0});
        const double halfHead = 0.12 * camera.pixelsPerMetre;
        EXPECT_LT(head.x() + halfHead, layout.caption.left()) << measures.size.width();
        EXPECT_GT(head.x() - halfHead, layout.ringCentre.x() + layout.ringRadius)
            << measures.size.width();
    }
}

TEST(StageLayout, StandsPeopleClearOfTheRing) {
    for (const StageMeasures& window : windows)
        for (const View view : {View::Near, View::Floor}) {
            StageMeasures measures = window;
            measures.view = view;
            if (view == View::Floor)
                measures.taken = {};
            const StageLayout layout = layOut(measures);
            const figure::Camera camera = cameraFor(layout, standing());
            const QPointF corner(layout.ringRadius + 15, layout.ringRadius + 15);
            const QRectF ring(layout.ringCentre - corner, layout.ringCentre + corner);
            const QRectF head(camera.toPicture({-0.78, 1.76, 0}), camera.toPicture({-0.53, 1.5, 0}));
            EXPECT_FALSE(ring.intersects(head)) << window.size.width();
            EXPECT_FALSE(layout.caption.intersects(head)) << window.size.width();
            EXPECT_GE(camera.pixelsPerMetre * 1.76, 0.25 * window.size.height());
        }
}

/// A sheet of this width at the right or the left, in the middle of the height.
StageMeasures besideSheet(StageMeasures measures, double width, bool atLeft) {
    measures.scene = Scene::Question;
    const double x = atLeft ? 56 : measures.size.width() - 56 - width;
    measures.panel = {x, 40, width, measures.size.height() - 80};
    return measures;
}

TEST(StageLayout, LaysTheFigureWholeBesideTheSheetOfTheQuestion) {
    for (const StageMeasures& window : windows) {
        if (window.size.width() < 1280)
            continue;
        for (const bool atLeft : {false, true}) {
            const StageMeasures measures = besideSheet(window, 632, atLeft);
            const StageLayout layout = layOut(measures);
            for (const double x : {-0.91, 0.88}) {
                const double at = layout.camera.toPicture({x, 0, 0}).x();
                EXPECT_GE(at, 0);
                EXPECT_LE(at, measures.size.width());
                EXPECT_FALSE(at > measures.panel.left() && at < measures.panel.right())
                    << window.size.width() << ' ' << atLeft;
            }
            EXPECT_GE(1.79 * layout.camera.pixelsPerMetre, 0.35 * measures.size.width());
        }
    }
}

TEST(StageLayout, KeepsWhoeverStandsAndTheChairInsideTheStage) {
    for (const StageMeasures& measures : windows) {
        const StageLayout layout = layOut(measures);
        const figure::Extent extent = standing();
        const figure::Camera camera = cameraFor(layout, extent);
        const QPointF corner = camera.toPicture({extent.left, extent.above, 0});
        EXPECT_GE(corner.x(), 0.03 * measures.size.width()) << measures.size.width();
        EXPECT_GE(corner.y(), 60) << measures.size.width();
        EXPECT_LE(camera.toPicture({extent.right, 0, 0}).x(), 0.97 * measures.size.width());
        EXPECT_LE(camera.toPicture({0, -extent.below, 0}).y(), layout.figure.bottom() + 1);
    }
}

TEST(StageLayout, PutsTheChairUnderTheRing) {
    for (const StageMeasures& measures : windows) {
        const StageLayout layout = layOut(measures);
        const figure::Camera camera = cameraFor(layout, standing());
        EXPECT_GT(camera.toPicture({-1.0, 0.90, 0}).y(),
                  layout.ringCentre.y() + layout.ringRadius)
            << measures.size.width() << "x" << measures.size.height();
    }
}

TEST(StageLayout, ShowsALowPictureAsItShowsTheLyingBody) {
    for (const StageMeasures& measures : windows) {
        const StageLayout layout = layOut(measures);
        figure::Extent low;
        low.above = 0.46;
        const figure::Camera camera = cameraFor(layout, low);
        EXPECT_NEAR(camera.pixelsPerMetre, layout.camera.pixelsPerMetre, 1e-9);
        EXPECT_NEAR(camera.origin.x(), layout.camera.origin.x(), 1e-9);
    }
}

/// What is said from the floor, sentence by sentence.
const QStringList floorLines{
    QStringLiteral("Go only as far as feels good."), QStringLiteral("Lower one hip, then lie on that side."),
    QStringLiteral("Out: belly toward your back, toward the floor.")};

StageMeasures floorOf(double width, double height, bool armsRaised = false) {
    StageMeasures measures;
    measures.size = {width, height};
    measures.taken = {};
    measures.view = View::Floor;
    measures.armsRaised = armsRaised;
    measures.captions = floorLines;
    return measures;
}

const std::vector<QSizeF> screens{{800, 600},   {1280, 800}, {1920, 1080}, {2560, 1080},
                                  {3840, 2160}, {800, 1280}, {1080, 1920}, {600, 800}};

TEST(FloorLayout, SetsWordsThatAreReadFromThreeMetres) {
    for (const QSizeF& screen : screens)
        for (const bool arms : {false, true}) {
            const StageLayout layout = layOut(floorOf(screen.width(), screen.height(), arms));
            const double shorter = std::min(screen.width(), screen.height());
            EXPECT_GE(layout.captionPixels, 0.09 * shorter) << screen.width() << ' ' << arms;
            EXPECT_GE(0.60 * layout.ringRadius, 0.09 * shorter) << "count, " << screen.width();
        }
}

TEST(FloorLayout, KeepsRingWordsAndFigureApartAndInside) {
    for (const QSizeF& screen : screens)
        for (const bool arms : {false, true}) {
            const StageLayout layout = layOut(floorOf(screen.width(), screen.height(), arms));
            const QRectF whole(QPointF(), screen);
            const QPointF corner(layout.ringRadius, layout.ringRadius);
            const QRectF ring(layout.ringCentre - corner, layout.ringCentre + corner);
            const double knees = layout.camera.toPicture({0, 0.57, 0}).y();
            for (const QRectF& words : {layout.phaseWord, layout.caption}) {
                EXPECT_FALSE(words.intersects(ring)) << screen.width();
                EXPECT_TRUE(whole.contains(words)) << screen.width();
                EXPECT_LE(words.bottom(), knees + 1) << screen.width();
            }
            EXPECT_TRUE(whole.contains(ring)) << screen.width();
            EXPECT_LE(layout.camera.toPicture({0, -0.095, 0}).y(), screen.height()) << screen.width();
        }
}

TEST(FloorLayout, ShowsTheFigureNearlyAsWideAsTheScreen) {
    for (const QSizeF& screen : {QSizeF(1280, 800), QSizeF(1920, 1080), QSizeF(800, 1280)}) {
        const StageLayout layout = layOut(floorOf(screen.width(), screen.height()));
        const figure::Extent extent;
        EXPECT_GE((extent.right - extent.left) * layout.camera.pixelsPerMetre,
                  0.75 * screen.width())
            << screen.width();
    }
}

TEST(FloorLayout, SetsBreatheInAndOutAsLargeAsTheirPlaceAllows) {
    for (const QSizeF& screen : screens) {
        const StageLayout layout = layOut(floorOf(screen.width(), screen.height()));
        const QFontMetricsF metrics(controls::fontOf(layout.phasePixels, QFont::DemiBold));
        const double word = metrics.horizontalAdvance(QStringLiteral("Breathe out"));
        EXPECT_LE(word + 1.05 * layout.phasePixels + 8, layout.phaseWord.width())
            << screen.width();
        EXPECT_GE(layout.phasePixels, 0.05 * std::min(screen.width(), screen.height()));
    }
}

TEST(FloorLayout, StaysInsideWhatControlsLeave) {
    for (const bool tall : {false, true}) {
        StageMeasures measures = tall ? floorOf(800, 1280) : floorOf(1280, 800);
        measures.taken = {142, 0, 64, 0};
        const StageLayout layout = layOut(measures);
        const QRectF free = QRectF(QPointF(), measures.size).marginsRemoved(measures.taken);
        EXPECT_TRUE(free.contains(layout.caption));
        EXPECT_GE(layout.camera.toPicture({-0.91, 0, 0}).x(), free.left());
        EXPECT_LE(layout.camera.toPicture({0.88, 0, 0}).x(), free.right());
    }
}

/// A panel of this size under the header, at the right or the left.
StageMeasures besidePanel(StageMeasures measures, QSizeF panel, bool atLeft = false) {
    const double x = atLeft ? 24 : measures.size.width() - 24 - panel.width();
    measures.panel = QRectF(QPointF(x, 72), panel);
    return measures;
}

/// The body on its mat in the picture.
QRectF bodyIn(const StageLayout& layout, double above) {
    const QPointF head = layout.camera.toPicture({-0.9, above, 0});
    return QRectF(head, layout.camera.toPicture({0.87, -0.09, 0})).normalized();
}

TEST(StageBesidePanel, KeepsRingWordsAndFigureOutOfIt) {
    for (const StageMeasures& window : windows)
        for (const QSizeF panel : {QSizeF(440, 280), QSizeF(440, 370)})
            for (const bool arms : {false, true})
                for (const bool atLeft : {false, true}) {
                    StageMeasures measures = besidePanel(window, panel, atLeft);
                    measures.armsRaised = arms;
                    const StageLayout layout = layOut(measures);
                    const QRectF words = layout.phaseWord.united(layout.caption);
                    EXPECT_FALSE(words.intersects(measures.panel)) << window.size.width();
                    EXPECT_TRUE(QRectF(QPointF(), window.size).contains(words));
                    const double reach = layout.ringCentre.x() + layout.ringRadius;
                    EXPECT_TRUE(layout.ringRadius == 0 || reach < words.left());
                    const QRectF body = bodyIn(layout, arms ? 0.92 : 0.55);
                    EXPECT_FALSE(body.intersects(measures.panel)) << window.size.width();
                    EXPECT_FALSE(body.intersects(words)) << window.size.width();
                    EXPECT_GE(body.width(), 0.28 * window.size.width()) << window.size.width();
                }
}

TEST(StageBesidePanel, SetsEveryLineIntoThePlaceOfTheCaption) {
    for (const StageMeasures& window : windows) {
        const StageLayout layout = layOut(besidePanel(window, {440, 370}));
        controls::TextSetting setting;
        setting.font = controls::fontOf(layout.captionPixels, QFont::DemiBold);
        const controls::TextLayout line(longLine, layout.caption.width(), setting);
        EXPECT_LE(line.lines() * 1.16 * layout.captionPixels, layout.caption.height() + 0.1)
            << window.size.width();
        EXPECT_GE(layout.captionPixels, 20);
    }
}

TEST(StageBesidePanel, KeepsTheRingWhereThereIsRoomForIt) {
    EXPECT_GT(layOut(besidePanel(measuresOf(1920, 1080), {440, 300})).ringRadius, 0);
    EXPECT_EQ(layOut(besidePanel(measuresOf(800, 600), {440, 300})).ringRadius, 0);
}

TEST(StageBesidePanel, StandsPeopleWholeUnderTheWords) {
    for (const StageMeasures& window : windows) {
        const StageLayout layout = layOut(besidePanel(window, {440, 280}));
        const figure::Camera camera = cameraFor(layout, standing());
        EXPECT_GE(camera.toPicture({-0.5, 1.76, 0}).y(), layout.caption.bottom());
        EXPECT_GE(camera.toPicture({-1.5, 0, 0}).x(), 0);
    }
}

} // namespace
} // namespace supine::player
