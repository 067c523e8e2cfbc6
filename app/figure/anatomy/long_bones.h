// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/see_through.h"
#include "app/figure/ink/sheet.h"
#include "core/motion/body.h"
#include "core/motion/build.h"

#include <QPainterPath>
#include <QPolygonF>

namespace supine::figure {

/// The bones of a leg as the camera sees them. At the knee they follow the flesh, whose bend is
/// rounded, so that the kneecap stays under the skin. Source of shapes: Gray, Anatomy of the Human
/// Body, 20th ed., 1918, "The Femur", "The Tibia".
struct LegBones {
    QPointF head; ///< Middle of the femur's head.
    double headRadius = 0;
    QPolygonF femur;          ///< Neck, trochanters, shaft and condyles, closed.
    QPainterPath nearHip;     ///< The room round the part of it that stands in the pelvis.
    QPainterPath overNearHip; ///< The same a little longer.
    QPointF trochanter;       ///< The greater one, toward the buttock.
    QPointF tuberosity;       ///< Where the gluteus ends on the shaft.
    QPolygonF kneecap;
    QPolygonF tibia;
    QPolygonF fibula;
};

LegBones legBonesOf(const motion::LegBody& leg, const motion::Build& build);

/// The bones of an arm from the shoulder to the wrist.
struct ArmBones {
    QPolygonF humerus;
    QPolygonF ulna;
    QPolygonF radius;
};

ArmBones armBonesOf(const motion::ArmBody& arm, const motion::Build& build);

/// Paints femur, kneecap, tibia, fibula and the bones of the foot.
void paintLegBones(const Sheet& sheet, const motion::LegBody& leg, const motion::Build& build,
                   const Material& bone);

/// Paints the head, neck and trochanters of the femur once more, over whatever lies on the hip.
void paintUpperFemur(const Sheet& sheet, const motion::LegBody& leg, const motion::Build& build,
                     const Material& bone);

/// Paints humerus, ulna, radius and the bones of the hand; `strength` 0 to 1 is how much of them is
/// there.
void paintArmBones(const Sheet& sheet, const motion::Body& body, motion::Side side,
                   const motion::Build& build, const Material& bone, double strength = 1);

} // namespace supine::figure
