// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/see_through.h"
#include "app/figure/anatomy/trunk_inside.h"
#include "app/figure/ink/sheet.h"

namespace supine::figure {

/// Places of the pelvis as the camera sees them, rolled with the tilt. They are given about the hip
/// joint; source of shapes and proportions: Gray, Anatomy of the Human Body, 20th ed., 1918, "The
/// Hip Bone", "The Sacral and Coccygeal Vertebrae"; where the hip joint lies against the front of
/// the hip bone: Bell, Pedersen & Brand, J Biomech 1990;23:617-621.
struct PelvisPlaces {
    QPointF hipJoint;   ///< Middle of the acetabulum.
    QPointF frontSpine; ///< Anterior superior iliac spine.
    QPointF crestTop;   ///< The highest point of the iliac crest, beside L4.
    QPointF backSpine;  ///< Posterior superior iliac spine.
    QPointF sitBone;    ///< Ischial tuberosity.
    QPointF pubis;      ///< Upper edge of the pubic symphysis.
    QPointF promontory; ///< Front edge of the sacrum's upper end, in the plane of symmetry.
    QPointF coccyxTip;  ///< In the plane of symmetry too.
};

PelvisPlaces pelvisPlaces(const TrunkInside& trunk);

/// Radius of the socket's rim, metres, in a person of 168 cm.
inline constexpr double socketRadius = 0.027;

/// The closed outline of the near hip bone.
QPolygonF hipBoneOutline(const TrunkInside& trunk);

/// Paints sacrum, coccyx and the disc above them, then the near hip bone with its socket.
void paintPelvis(const Sheet& sheet, const TrunkInside& trunk, const AnatomyColours& colours);

} // namespace supine::figure
