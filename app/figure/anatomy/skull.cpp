// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/anatomy/skull.h"

#include "app/figure/anatomy/bone.h"
#include "app/figure/anatomy/trunk_inside.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"

#include <QPainterPath>

#include <algorithm>

namespace supine::figure {

namespace {

constexpr float boneClear = 0.44F;
constexpr float craniumClear = 0.80F;
constexpr float lineClear = 0.95F;
constexpr float rimClear = 0.70F;

// In the face's own frame: centimetres, +x where it looks, +y the crown.
const QPolygonF cranium{{8.00, 1.10},  {8.15, 2.20},   {8.10, 3.60},   {7.65, 5.60},  {6.30, 7.80},
                        {4.00, 9.30},  {1.00, 10.10},  {-2.40, 9.80},  {-5.60, 8.20}, {-7.90, 5.30},
                        {-8.70, 1.90}, {-8.45, -1.30}, {-7.50, -3.20}, {-5.70, -4.5}, {-3.60, -5.0},
                        {-2.20, -5.1}, {-1.20, -5.3},  {-0.40, -4.80}, {0.40, -3.70}, {2.20, -3.60},
                        {3.50, -4.60}, {3.60, -5.70},  {4.60, -6.15},  {6.10, -6.35}, {7.35, -6.35},
                        {7.75, -5.60}, {7.85, -4.70},  {8.35, -4.05},  {7.60, -3.40}, {7.25, -2.40},
                        {7.70, -1.35}, {8.85, -1.00},  {8.85, -0.70},  {8.25, 0.30}};
const QPolygonF orbit{{7.65, 0.95}, {6.70, 1.70}, {5.40, 1.55},  {4.65, 0.55},
                      {4.80, -0.7}, {5.80, -1.5}, {6.95, -1.35}, {7.65, -0.35}};
const QPolygonF jaw{{0.35, -1.50}, {-0.25, -1.90}, {-0.30, -2.90}, {-0.10, -4.30}, {0.35, -5.70},
                    {1.30, -6.80}, {2.90, -7.80},  {4.80, -8.80},  {6.30, -9.50},  {7.30, -9.45},
                    {7.75, -8.80}, {7.50, -7.90},  {7.40, -6.80},  {6.20, -6.70},  {4.60, -6.45},
                    {3.40, -5.90}, {2.80, -5.00},  {2.55, -3.60},  {2.20, -2.50},  {1.70, -2.80},
                    {1.15, -3.20}, {0.85, -2.40},  {0.80, -1.70}};
const QPolygonF cheekbone{{0.60, -0.85}, {2.60, -1.05}, {4.20, -1.05}, {5.20, -1.55},
                          {6.00, -2.20}, {5.60, -3.10}, {4.60, -2.60}, {3.20, -1.80},
                          {1.60, -1.50}, {0.60, -1.35}};
constexpr double jawHinge = -1.5;
constexpr double chin = -10.4; // of the face in whose head these outlines were drawn

/// How much longer this build's jaw is, read from the lowest point of its face.
double jawLength(const motion::Build& build) {
    double lowest = 0;
    for (const QPointF& p : pointsOf(build, "face"))
        lowest = std::min(lowest, p.y() / cm);
    return lowest < 0 ? (lowest - jawHinge) / (chin - jawHinge) : 1;
}

QPolygonF placed(const PartFrame& frame, const QPolygonF& points, double stretch = 1) {
    QPolygonF inFace;
    for (const QPointF& p : points)
        inFace << QPointF(p.x(), jawHinge + (p.y() - jawHinge) * stretch) * cm;
    return closedCurve(frame.toPlane(inFace));
}

/// The area of a closed outline outside others that lie in it.
QPainterPath bandBetween(const QPolygonF& outer, const QPolygonF& inner) {
    QPainterPath ring;
    ring.setFillRule(Qt::OddEvenFill);
    for (const QPolygonF& outline : {outer, inner}) {
        ring.addPolygon(outline);
        ring.closeSubpath();
    }
    return ring;
}

/// A brown line round a bone and a light one within it: one stands out from skin, the other from
/// hair.
void paintEdge(const Sheet& sheet, const QPolygonF& outline, const Material& bone) {
    sheet.painter.setBrush(withAlpha(bone.light, rimClear));
    sheet.painter.drawPath(bandBetween(outline, inset(outline, 0.40 * sheet.line)));
    sheet.painter.setBrush(withAlpha(bone.line, lineClear));
    sheet.painter.drawPath(bandBetween(inset(outline, -0.55 * sheet.line), outline));
}

} // namespace

Skull skullOf(const motion::Body& body, const motion::Build& build) {
    const PartFrame frame = skullFrame(body, build);
    return {placed(frame, cranium), placed(frame, orbit), placed(frame, jaw, jawLength(build)),
            placed(frame, cheekbone), frame.toPlane(condylesInFace)};
}

void paintSkull(const Sheet& sheet, const Skull& skull, const AnatomyColours& colours) {
    const Material& bone = colours.bone;
    sheet.painter.setBrush(withAlpha(bone.base, craniumClear));
    sheet.painter.drawPath(bandBetween(skull.cranium, skull.orbit));
    fill(sheet, skull.jaw, withAlpha(bone.base, boneClear));
    for (const QPolygonF* outline : {&skull.cranium, &skull.jaw})
        paintEdge(sheet, *outline, bone);
    if (!sheet.fine)
        return;
    const QColor quiet = withAlpha(bone.line, 0.75F);
    sheet.painter.setBrush(quiet);
    sheet.painter.drawPath(bandBetween(inset(skull.orbit, -0.38 * sheet.line), skull.orbit));
    fill(sheet, skull.cheekbone, withAlpha(bone.base, boneClear));
    sheet.painter.setBrush(quiet);
    sheet.painter.drawPath(
        bandBetween(inset(skull.cheekbone, -0.38 * sheet.line), skull.cheekbone));
}

} // namespace supine::figure
