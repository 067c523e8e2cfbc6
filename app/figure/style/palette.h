// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/look.h"

#include <QColor>

namespace supine::figure {

using model::Theme;

/// The colours of one material: its base, its shaded side, its lit side and its outline.
struct Material {
    QColor base;
    QColor shade;
    QColor light;
    QColor line;
};

/// Every colour of the room and the figure. Outlines are coloured, never black.
struct Palette {
    QColor wallTop;
    QColor wallFoot;
    QColor floor;
    Material mat;
    Material skin;
    Material shirt;
    Material leggings;
    QColor hair;
    QColor hairStrand;
    QColor hairLine;
    QColor lips;
    QColor cheek;
    QColor eye;
    QColor shadow;         ///< Of contact shadows, with its alpha.
    double lineWeight = 1; ///< How much wider than usual outlines are.
    QColor arrow;          ///< Of movement arrows on thumbnails.
};

/// The palette of somebody with this look, in these clothes, in this room; all three of one theme.
Palette paletteOf(const model::RoomColours& room, const model::ClothesColours& clothes,
                  const model::LookColours& look);

/// The darkest colour of a material: its line, or its shade where lines shine.
QColor darkestOf(const Material& material);

/// The material of a limb on the far side: mixed by 30 % toward its own line, or toward its shade
/// where outlines are lighter than what they surround.
Material farther(const Material& near);

/// The figure and mat mixed with the wall by `share` (0 to 1), the room untouched.
Palette stepBack(const Palette& palette, double share);

/// A colour between two, `share` 0 is the first.
QColor between(const QColor& a, const QColor& b, double share);

/// The colour with another opacity, 0 to 1.
QColor withAlpha(QColor colour, float alpha);

} // namespace supine::figure
