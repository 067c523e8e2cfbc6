// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/contact_sheet.h"

#include <gtest/gtest.h>

namespace supine::commands::tests {

namespace {

Tile tile(QColor colour, QSize size = {40, 20}) {
    QImage picture(size, QImage::Format_RGB32);
    picture.fill(colour);
    return {QStringLiteral("a name"), picture};
}

int rowsOf(std::size_t tiles, int columns) {
    const QImage one = contactSheet({tile(Qt::red)}, columns);
    const QImage two = contactSheet({tile(Qt::red), tile(Qt::red)}, 1);
    const QImage all = contactSheet(std::vector<Tile>(tiles, tile(Qt::red)), columns);
    return 1 + (all.height() - one.height()) / (two.height() - one.height());
}

bool shows(const QImage& sheet, QColor colour) {
    for (int y = 0; y < sheet.height(); ++y)
        for (int x = 0; x < sheet.width(); ++x)
            if (sheet.pixelColor(x, y) == colour)
                return true;
    return false;
}

} // namespace

TEST(ContactSheet, HasNoPictureWithoutTiles) {
    EXPECT_TRUE(contactSheet({}, 4).isNull());
}

TEST(ContactSheet, FillsRowsBeforeItBeginsAnother) {
    EXPECT_EQ(rowsOf(4, 4), 1);
    EXPECT_EQ(rowsOf(5, 4), 2);
    EXPECT_EQ(rowsOf(8, 4), 2);
}

TEST(ContactSheet, ShowsEveryPicture) {
    const QImage sheet = contactSheet({tile(Qt::red), tile(Qt::green), tile(Qt::blue)}, 2);
    EXPECT_TRUE(shows(sheet, Qt::red));
    EXPECT_TRUE(shows(sheet, Qt::green));
    EXPECT_TRUE(shows(sheet, Qt::blue));
}

TEST(ContactSheet, IsNoWiderThanItsTiles) {
    EXPECT_EQ(contactSheet({tile(Qt::red)}, 8).width(), contactSheet({tile(Qt::red)}, 1).width());
}

} // namespace supine::commands::tests
