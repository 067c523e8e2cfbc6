// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/turn.h"

#include <gtest/gtest.h>

namespace supine::player {
namespace {

constexpr QSize widget{1280, 800};

TEST(Turn, GoesRoundInFourQuarters) {
    Turn turn = Turn::None;
    for (int i = 0; i < 4; ++i)
        turn = turnedOn(turn);
    EXPECT_EQ(turn, Turn::None);
    EXPECT_EQ(turnedOn(Turn::None), Turn::Right);
}

TEST(Turn, FillsTheWidgetWithThePicture) {
    for (const Turn turn : {Turn::None, Turn::Right, Turn::Half, Turn::Left}) {
        const QRect picture(QPoint(), turnedSize(turn, widget));
        EXPECT_EQ(toWidget(turn, widget).mapRect(picture), QRect(QPoint(), widget));
    }
}

TEST(Turn, PutsTheTopOfThePictureToTheSideOfTheEyes) {
    const auto topOf = [](Turn turn) {
        const QSize picture = turnedSize(turn, widget);
        return toWidget(turn, widget).map(QPointF(picture.width() / 2.0, 0));
    };
    EXPECT_EQ(topOf(Turn::None), QPointF(640, 0));
    EXPECT_EQ(topOf(Turn::Right), QPointF(1280, 400));
    EXPECT_EQ(topOf(Turn::Half), QPointF(640, 800));
    EXPECT_EQ(topOf(Turn::Left), QPointF(0, 400));
}

TEST(Turn, TakesFromThePictureWhatIsTakenFromTheWidget) {
    const QMarginsF atWidget(1, 64, 2, 142);
    const QRectF free = QRectF(QPointF(), QSizeF(widget)).marginsRemoved(atWidget);
    for (const Turn turn : {Turn::None, Turn::Right, Turn::Half, Turn::Left}) {
        const QRectF picture(QPointF(), QSizeF(turnedSize(turn, widget)));
        const QRectF left = picture.marginsRemoved(inPicture(turn, atWidget));
        EXPECT_EQ(toWidget(turn, widget).mapRect(left), free) << static_cast<int>(turn);
    }
}

TEST(Turn, MapsEachBoxOfARegion) {
    const QRegion region = QRegion(0, 0, 10, 20) + QRegion(100, 50, 5, 5);
    const QTransform way = toWidget(Turn::Right, widget);
    const QRegion there = mapped(region, way);
    EXPECT_EQ(there.rectCount(), 2);
    EXPECT_EQ(mapped(there, way.inverted()), region);
}

} // namespace
} // namespace supine::player
