// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/ribs.h"
#include "core/motion/body.h"

namespace supine::figure {

/// Places of the near shoulder blade as the camera sees them.
struct BladePlaces {
    QPointF joint;       ///< Middle of the glenoid, where the upper arm's head stands.
    QPointF upperAngle;  ///< At the second rib when the arm hangs.
    QPointF lowerAngle;  ///< At the seventh rib when the arm hangs.
    QPointF spineRoot;   ///< Where its spine begins at the inner edge; the trapezius pulls there.
    QPointF ridgeMiddle; ///< Half way along its spine.
    QPointF acromion;
};

BladePlaces bladePlaces(const TrunkInside& trunk, const motion::ArmBody& arm);

/// Paints the near shoulder blade, which keeps the joint and turns about it.
void paintShoulderBlade(const Sheet& sheet, const TrunkInside& trunk, const motion::ArmBody& arm,
                        const AnatomyColours& colours);

/// Paints the near collarbone from the breastbone to the acromion.
void paintCollarbone(const Sheet& sheet, const TrunkInside& trunk, const RibCage& cage,
                     const motion::ArmBody& arm, const AnatomyColours& colours);

} // namespace supine::figure
