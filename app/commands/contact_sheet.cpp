// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/contact_sheet.h"

#include <QFont>
#include <QPainter>

#include <algorithm>

namespace supine::commands {

namespace {

constexpr int gap = 12;
constexpr int nameHeight = 28;
constexpr int namePixels = 15;
constexpr QRgb paper = 0xFFFFFF;
constexpr QRgb ink = 0x46525B;

QFont nameFont() {
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(namePixels);
    return font;
}

} // namespace

QImage contactSheet(const std::vector<Tile>& tiles, int columns) {
    if (tiles.empty())
        return {};
    const QSize picture = tiles.front().picture.size();
    const QSize cell(picture.width() + gap, picture.height() + nameHeight + gap);
    const int count = static_cast<int>(tiles.size());
    const int wide = std::min(columns, count);
    const int rows = (count + wide - 1) / wide;
    QImage sheet(QSize(wide * cell.width() + gap, rows * cell.height() + gap),
                 QImage::Format_RGB32);
    sheet.fill(paper);
    QPainter painter(&sheet);
    painter.setFont(nameFont());
    painter.setPen(QColor::fromRgb(ink));
    for (int i = 0; i < count; ++i) {
        const Tile& tile = tiles[static_cast<std::size_t>(i)];
        const QPoint at(gap + i % wide * cell.width(), gap + i / wide * cell.height());
        painter.drawImage(at, tile.picture);
        painter.drawText(
            QRect(at + QPoint(0, picture.height()), QSize(picture.width(), nameHeight)),
            Qt::AlignLeft | Qt::AlignVCenter, tile.name);
    }
    return sheet;
}

} // namespace supine::commands
