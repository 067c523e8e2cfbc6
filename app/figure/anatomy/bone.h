// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink.h"
#include "app/figure/tube.h"

#include <vector>

namespace supine::figure {

/// The frame of a straight bone between two joints as the camera sees them.
struct BoneFrame {
    QPointF from;
    QPointF to;

    /// A point beside the bone: `share` 0 at its first joint and 1 at its second, `aside` metres to
    /// the left of that direction (for arms and legs their front).
    QPointF at(double share, double aside) const;
    /// The same for a row of points given as (share, aside in centimetres of a person of 168 cm).
    QPolygonF at(const std::vector<QPointF>& points, double scale) const;
};

/// How large this person's bones are against those of a person of 168 cm, for whom every measure in
/// this folder is written.
double boneScale(double stature);

/// Paints a bone from its closed outline: a thin line round it, its shade, and its lit inside
/// toward the light.
void paintBone(const Sheet& sheet, const QPolygonF& outline, const Material& bone);

/// Paints a slender bone round a line: `radius` metres at its middle, a little more at its ends.
void paintSlenderBone(const Sheet& sheet, const QPolygonF& line, double radius,
                      const Material& bone);

/// The outline moved inward to `share` of its size and toward the light by `shift` metres.
QPolygonF inside(const QPolygonF& outline, double share, double shift);

} // namespace supine::figure
