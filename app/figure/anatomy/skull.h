// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/see_through.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <QPointF>
#include <QPolygonF>

namespace supine::figure {

/// The skull from the side as the camera sees it, all outlines closed: it lies in the head and
/// follows its nod, and its jaw is as long as this build's chin asks. Source of shapes: Gray,
/// Anatomy of the Human Body, 20th ed., 1918, "The Exterior of the Skull", "The Mandible".
struct Skull {
    QPolygonF cranium;   ///< Brain case and upper jaw.
    QPolygonF orbit;     ///< The opening in which the eye lies.
    QPolygonF jaw;       ///< With its ramus before the ear.
    QPolygonF cheekbone; ///< The arch from the upper jaw to the ear.
    QPointF condyles;    ///< Where it rests on the first vertebra.
};

Skull skullOf(const motion::Body& body, const motion::Build& build);

/// Paints the skull like glass over the head, so that the face stays a living one: the eye looks
/// out of its orbit unclouded. In small pictures lines are left out that nobody could see.
void paintSkull(const Sheet& sheet, const Skull& skull, const AnatomyColours& colours);

} // namespace supine::figure
