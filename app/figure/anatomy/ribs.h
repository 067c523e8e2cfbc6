// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/spine.h"

#include <array>

namespace supine::figure {

/// One rib of the near side, as the camera sees it.
struct Rib {
    int number = 1;      ///< 1 to 12.
    QPolygonF bone;      ///< From its vertebra round the side to where the cartilage begins.
    QPolygonF cartilage; ///< On to the breastbone or the rib above; empty of the floating two.

    bool isTrue() const { return number <= 7; }      ///< Reaches the breastbone itself.
    bool isFloating() const { return number >= 11; } ///< Ends among the muscles.
};

inline constexpr int ribCount = 12;

/// The near half of the rib cage: twelve ribs, the costal margin and the breastbone. It follows the
/// skin of the chest, so that it widens with the breath. Source of counts, slopes and joints: Gray,
/// Anatomy of the Human Body, 20th ed., 1918, "The Thorax".
struct RibCage {
    std::array<Rib, ribCount> ribs;
    QPolygonF margin; ///< The costal margin from the breastbone's end to the tip of the tenth rib.
    QPolygonF breastbone;   ///< Closed outline: manubrium, body and xiphoid process.
    QPolygonF sternalAngle; ///< The line between manubrium and body.
    QPointF notch;          ///< Jugular notch, beside which the collarbones stand.
    QPointF xiphoid;        ///< Its tip.
};

RibCage ribCageOf(const TrunkInside& trunk);

/// Paints breastbone, cartilages and ribs, the lowest first.
void paintRibs(const Sheet& sheet, const RibCage& cage, const AnatomyColours& colours);

} // namespace supine::figure
