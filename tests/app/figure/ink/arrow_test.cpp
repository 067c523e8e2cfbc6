// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/ink/arrow.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace supine::figure::tests {

namespace {

QImage arrowAlong(const QPolygonF& way, double width) {
    QImage image(100, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintMovementArrow(painter, way, Qt::black, width);
    return image;
}

/// How many dark pixels a column has.
int inkIn(const QImage& image, int x) {
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        count += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
    return count;
}

} // namespace

TEST(MovementArrow, SwellsTowardAWideHeadAndEndsInAPoint) {
    const QImage image = arrowAlong({{10, 20}, {90, 20}}, 6);
    EXPECT_LT(inkIn(image, 14), inkIn(image, 60));
    EXPECT_GT(inkIn(image, 70), 2 * inkIn(image, 60));
    EXPECT_LE(inkIn(image, 88), 3);
    EXPECT_EQ(inkIn(image, 95), 0);
}

TEST(MovementArrow, IsNotDrawnWhereThereIsNoWay) {
    EXPECT_EQ(arrowAlong({}, 6), arrowAlong({{10, 20}, {12, 20}}, 6));
}

} // namespace supine::figure::tests
