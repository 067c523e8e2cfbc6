// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/painter.h"
#include "app/figure/room/room.h"

#include <QImage>
#include <QPainter>

#include "tests/app/figure/key_poses.h"

#include <gtest/gtest.h>

#include <cmath>

namespace supine::figure::tests {

namespace {

QImage roomOf(QSize size, Theme theme, double horizon, double ratio = 1) {
    QImage image(size * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::magenta);
    QPainter painter(&image);
    paintRoom(painter, QRectF(QPointF(), size), horizon, palette(theme));
    return image;
}

double meanRed(const QImage& image, int y) {
    double sum = 0;
    for (int x = 0; x < image.width(); ++x)
        sum += qRed(image.pixel(x, y));
    return sum / image.width();
}

} // namespace

TEST(Room, CoversTheWholeArea) {
    const QImage image = roomOf({321, 203}, Theme::Light, 150, 1.5);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ASSERT_NE(image.pixel(x, y), QColor(Qt::magenta).rgb()) << x << "," << y;
}

TEST(Room, GoesFromTheWallToTheFloor) {
    for (const Theme theme : {Theme::Light, Theme::Dark}) {
        const QImage image = roomOf({64, 400}, theme, 300);
        EXPECT_NEAR(meanRed(image, 0), palette(theme).wallTop.red(), 1.5);
        EXPECT_NEAR(meanRed(image, 330), palette(theme).floor.red(), 2.5);
    }
}

// Without dither a slow gradient is a flight of flat bands; with it neighbouring rows never jump.
TEST(Room, HasNoBandsInItsGradient) {
    const QImage image = roomOf({512, 600}, Theme::Dark, 480);
    for (int y = 1; y < image.height(); ++y)
        EXPECT_LT(std::abs(meanRed(image, y) - meanRed(image, y - 1)), 0.9) << "row " << y;
}

TEST(Room, IsTheSameWheneverItIsPainted) {
    const QImage first = roomOf({200, 120}, Theme::Light, 90);
    for (int width = 201; width < 215; ++width)
        roomOf({width, 120}, Theme::Light, 90);
    EXPECT_EQ(first, roomOf({200, 120}, Theme::Light, 90));
}

TEST(Room, KeepsNoMoreThanItMay) {
    for (int height = 1000; height < 1008; ++height) {
        roomOf({1920, height}, Theme::Light, 700);
        EXPECT_LE(keptRoomBytes(), mostRoomBytes);
    }
    EXPECT_GT(keptRoomBytes(), std::size_t{2} * 4 * 1920 * 1000);
}

TEST(Room, KeepsTheNewestHoweverLarge) {
    roomOf({4096, 2700}, Theme::Dark, 2000);
    EXPECT_EQ(keptRoomBytes(), std::size_t{4} * 4096 * 2700);
    roomOf({64, 64}, Theme::Dark, 40);
    EXPECT_LE(keptRoomBytes(), mostRoomBytes);
}

} // namespace supine::figure::tests
