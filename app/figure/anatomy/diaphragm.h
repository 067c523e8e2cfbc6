// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/ribs.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

namespace supine::figure {

/// The diaphragm from the side: a dome whose foot is fixed all round, in front to the end of the
/// breastbone and the costal margin, behind to the last ribs and the loins, and whose top descends
/// with the breath. Source of its joints: Gray, Anatomy of the Human Body, 20th ed., 1918, "The
/// Diaphragm".
struct Diaphragm {
    QPolygonF dome;   ///< From the breastbone's end over the top to where the spine hides it.
    QPolygonF crus;   ///< On down the front of the spine to the third lumbar vertebra.
    QPolygonF margin; ///< From the tenth rib along the costal margin to the breastbone's end.
    QPointF top;      ///< The point of the dome nearest to the head.
};

/// How far its top has come down toward the feet, in metres, at a share of 0 to 1 of a full breath:
/// 2.3 cm at a quiet one (half), 5.5 cm at a deep one. Source: ultrasound of people lying on their
/// backs, as FIGURE.md gives it.
double descent(double breath);

/// The share of a full breath that this body has taken, 0 to 1, read from its belly.
double breathTaken(const motion::Body& body, const motion::Build& build);

Diaphragm diaphragmOf(const TrunkInside& trunk, const RibCage& cage, double breath);

/// Paints its surface, to be covered by the ribs. `work` 0 to 1 is the density of its fibres.
void paintDiaphragm(const Sheet& sheet, const Diaphragm& diaphragm, double work,
                    const AnatomyColours& colours);

/// Paints the edge of its dome once more, over the ribs.
void paintDome(const Sheet& sheet, const Diaphragm& diaphragm, const AnatomyColours& colours);

} // namespace supine::figure
