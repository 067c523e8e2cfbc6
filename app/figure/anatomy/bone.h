// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/ink/ink.h"
#include "app/figure/ink/tube.h"

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

/// Bones that are painted together: first a thin line round each, then their shade, then their lit
/// insides. Bones of one set that overlap have no line between them.
class BoneSet {
public:
    /// A bone by its closed outline; it is lit up to `rim` metres within it.
    void add(const QPolygonF& outline, double rim = 0.0014);
    /// A slender bone round a line: `radius` metres at its middle, more by the share `knob` at its
    /// ends.
    void addSlender(const QPolygonF& line, double radius, double knob = 0.45);

    void paint(const Sheet& sheet, const Material& bone) const;

private:
    std::vector<QPolygonF> m_outlines;
    std::vector<QPolygonF> m_lit;
};

/// Paints a bone alone.
void paintBone(const Sheet& sheet, const QPolygonF& outline, const Material& bone,
               double rim = 0.0014);

/// The same seen like glass: `clear` 0 shows most of what lies behind, 1 nothing.
void paintGlassBone(const Sheet& sheet, const QPolygonF& outline, const Material& bone,
                    double clear);

/// A line round a bone that lies behind another.
void paintHiddenEdge(const Sheet& sheet, const QPolygonF& outline, const Material& bone);

/// Paints a slender bone alone.
void paintSlenderBone(const Sheet& sheet, const QPolygonF& line, double radius,
                      const Material& bone, double knob = 0.45);

/// The outline moved inward by `width` metres; widths are small against its own.
QPolygonF inset(const QPolygonF& outline, double width);

} // namespace supine::figure
