// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/see_through.h"
#include "app/figure/anatomy/trunk_inside.h"
#include "app/figure/ink/sheet.h"

#include <array>

namespace supine::figure {

/// The parts of the spine that move: their names are those of their vertebrae.
enum class SpineRegion { Cervical, Thoracic, Lumbar };

/// One vertebra as it is seen from the side.
struct Vertebra {
    SpineRegion region = SpineRegion::Cervical;
    int number = 1;       ///< Within its region, from the head: C1, T12, L5.
    QPointF canal;        ///< Middle of the vertebral canal.
    QPointF up;           ///< Toward the head, length 1.
    QPointF front;        ///< Toward the belly, length 1.
    double height = 0;    ///< Of the body, metres.
    double depth = 0;     ///< Of the body, front to back, metres.
    double discBelow = 0; ///< Height of the disc between it and the next, metres.
    double spinous = 0;   ///< From the canal's middle to the tip of the spinous process, metres.

    QPointF bodyMiddle() const;
    /// The body's closed outline; of C1, which has none, the front arch before the dens.
    QPolygonF bodyOutline() const;
};

/// The vertebral canal is about this wide from front to back, metres.
inline constexpr double canalDepth = 0.015;

/// The 24 vertebrae from C1 to L5. Their heights share the length of the spine's curve: they grow
/// from the neck to the loins as those of a human spine do. Source of counts, shapes and
/// proportions: Gray, Anatomy of the Human Body, 20th ed., 1918, "The Vertebral Column".
constexpr int vertebraCount = 24;
std::array<Vertebra, vertebraCount> vertebraeOf(const TrunkInside& trunk);

/// A vertebra by its place: T1 is thoracic(vertebrae, 1).
const Vertebra& thoracic(const std::array<Vertebra, vertebraCount>& vertebrae, int number);
const Vertebra& lumbar(const std::array<Vertebra, vertebraCount>& vertebrae, int number);

/// Paints discs, arches with their spinous processes, and bodies, C1 to L5.
void paintSpine(const Sheet& sheet, const TrunkInside& trunk, const AnatomyColours& colours);

} // namespace supine::figure
