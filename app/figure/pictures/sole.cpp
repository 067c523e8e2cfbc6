// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/sole.h"

#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/tube.h"

#include <array>
#include <vector>

namespace supine::figure {

namespace {

constexpr double cm = 0.01;

/// A sole from the heel to the ball, the little toe's side at +y, centimetres for a foot of 25.5
/// cm; the toes are drawn one by one. Design choices.
const QPolygonF sole{
    {-5.4, 0.3},  {-4.9, 1.9}, {-3.3, 2.9}, {-0.6, 3.1}, {3.0, 3.1},   {6.6, 3.5},   {10.0, 4.1},
    {12.4, 4.3},  {14.0, 3.6}, {15.2, 1.9}, {15.9, 0.0}, {16.2, -2.0}, {15.8, -4.0}, {14.3, -4.9},
    {12.0, -4.8}, {9.4, -3.9}, {6.4, -2.4}, {3.2, -1.7}, {0.2, -2.1},  {-2.8, -2.7}, {-4.7, -1.7}};

/// From its root under the ball to its tip, from the little toe to the great one.
struct SoleToe {
    QPointF root;
    QPointF tip;
    double radius;
};
const std::array<SoleToe, 5> soleToes{{{{12.6, 3.3}, {14.8, 3.0}, 0.92},
                                       {{13.6, 2.2}, {16.3, 1.9}, 0.95},
                                       {{14.4, 0.9}, {17.5, 0.5}, 0.98},
                                       {{14.8, -0.6}, {18.3, -1.0}, 1.04},
                                       {{14.0, -3.1}, {18.1, -3.2}, 1.62}}};
constexpr double soleLength = 0.2554; // of the foot these numbers are drawn for

struct Foot {
    const PartFrame& ankle;
    double scale;

    QPointF placed(QPointF centimetres) const { return ankle.toPlane(-centimetres * (cm * scale)); }
    QPolygonF placed(const QPolygonF& centimetres) const {
        QPolygonF line;
        for (const QPointF& p : centimetres)
            line << placed(p);
        return line;
    }
};

Foot footIn(const PartFrame& ankle, const motion::Build& build) {
    return {ankle, build.skeleton.footLength / soleLength};
}

std::vector<QPolygonF> toesOf(const Foot& foot) {
    std::vector<QPolygonF> toes;
    for (const SoleToe& toe : soleToes) {
        const double round = toe.radius * cm * foot.scale;
        const Tube tube =
            tubeAlong({foot.placed(toe.root), foot.placed(mix(toe.root, toe.tip, 0.62)),
                       foot.placed(toe.tip)},
                      {0.8 * round, 0.92 * round, round}, {0.8 * round, 0.92 * round, round});
        toes.push_back(tube.outline(false, true));
    }
    return toes;
}

/// Under the toes the ball is one pad; heel and arch have soft lines.
void paintSoleLines(const Sheet& sheet, const Foot& foot, const Material& skin) {
    const QColor colour = between(skin.shade, skin.line, 0.25);
    const auto line = [&](const QPolygonF& points, double weight) {
        sliver(sheet, openCurve(foot.placed(points)), colour, weight);
    };
    line({{13.7, 3.9}, {15.0, 2.2}, {15.8, 0.2}, {16.1, -2.0}, {15.7, -4.4}}, 0.6);
    if (!sheet.fine)
        return;
    line({{4.8, -1.9}, {7.6, -1.0}, {10.2, -1.4}, {11.4, -2.6}}, 0.5);
    line({{10.6, 3.4}, {11.2, 1.6}, {11.0, 0.0}}, 0.4);
    line({{-4.3, 1.5}, {-4.9, 0.3}, {-4.5, -1.2}}, 0.5);
}

} // namespace

void paintSoleContour(const Sheet& sheet, const PartFrame& ankle, const motion::Build& build,
                      const Material& skin) {
    const Foot foot = footIn(ankle, build);
    contour(sheet, closedCurve(foot.placed(sole)), skin.line);
    for (const QPolygonF& toe : toesOf(foot))
        contour(sheet, toe, skin.line);
}

void paintSole(const Sheet& sheet, const PartFrame& ankle, const motion::Build& build,
               const Material& skin) {
    const Foot foot = footIn(ankle, build);
    const QPolygonF outline = closedCurve(foot.placed(sole));
    for (const QPolygonF& toe : toesOf(foot)) {
        contour(sheet, toe, skin.line, 0.5);
        fill(sheet, toe, skin.base);
        shadeAway(sheet, toe, QPointF(-0.002, 0.006), skin, 0.5);
    }
    fill(sheet, outline, skin.base);
    shadeAway(sheet, outline, QPointF(-0.003, 0.020), skin, 0.7);
    paintSoleLines(sheet, foot, skin);
}

} // namespace supine::figure
