// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/hatch.h"
#include "app/figure/anatomy/ribs.h"
#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/motion/muscle_work.h"

namespace supine::figure {

/// A muscle as it lies in the body: where it is and how its fibres run. Source of places and
/// directions: Gray, Anatomy of the Human Body, 20th ed., 1918, "Myology".
struct MuscleShape {
    QPolygonF outline;
    std::vector<Fibre> fibres;  ///< As dense as the muscle works.
    QPointF middle;             ///< Where a leader line ends.
    double fibreWidth = 0.0026; ///< Metres.
};

/// From the costal margin to the iliac crest, its fibres running round the body.
MuscleShape transverseAbdominis(const TrunkInside& trunk, const RibCage& cage, double work);
/// Under the front skin from the breastbone to the pubis, its fibres running along.
MuscleShape rectusAbdominis(const TrunkInside& trunk, const RibCage& cage, double work);
/// From the back of the pelvis to the outside of the thigh.
MuscleShape gluteusMaximus(const TrunkInside& trunk, const motion::LegBody& leg,
                           const motion::Build& build, double work);
/// From the spines of the fourth to the twelfth thoracic vertebra to the shoulder blade.
MuscleShape lowerTrapezius(const TrunkInside& trunk, const motion::ArmBody& arm, double work);

/// Paints a muscle at work as a wash, its fibres and a line round them; one at rest is not to be
/// seen.
void paintMuscle(const Sheet& sheet, const MuscleShape& muscle, double work,
                 const Material& colour);

} // namespace supine::figure
