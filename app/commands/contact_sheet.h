// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

#include <vector>

namespace supine::commands {

/// One picture of a contact sheet with its name under it.
struct Tile {
    QString name;
    QImage picture;
};

/// All pictures in rows of `columns`, left to right; every cell is as large as the first picture.
/// No tiles give a null image.
QImage contactSheet(const std::vector<Tile>& tiles, int columns);

} // namespace supine::commands
