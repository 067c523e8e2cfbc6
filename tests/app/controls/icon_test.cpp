// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/controls/icon.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace supine::controls {

TEST(Icon, EveryIconIsDrawnInsideItsGrid) {
    const QRectF grid(0, 0, 24, 24);
    for (int i = 1; i <= static_cast<int>(Icon::Delete); ++i) {
        const QPainterPath path = pathOf(static_cast<Icon>(i));
        EXPECT_FALSE(path.isEmpty()) << "icon " << i;
        EXPECT_TRUE(grid.contains(path.boundingRect())) << "icon " << i;
    }
}

TEST(Icon, TransportNeverTurnsRound) {
    for (const Icon icon : {Icon::Play, Icon::Previous, Icon::Next})
        EXPECT_FALSE(followsReading(icon));
    EXPECT_TRUE(followsReading(Icon::Back));
}

TEST(Icon, BackPointsTheOtherWayWhereOneReadsFromTheRight) {
    const auto painted = [](Qt::LayoutDirection direction) {
        QImage image(48, 48, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::white);
        QPainter painter(&image);
        paintIcon(painter, Icon::Back, QRectF(0, 0, 48, 48), Qt::black, direction);
        return image;
    };
    EXPECT_NE(painted(Qt::LeftToRight), painted(Qt::RightToLeft));
}

} // namespace supine::controls
