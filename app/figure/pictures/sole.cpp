// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/sole.h"

#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <array>
#include <vector>

namespace supine::figure {

namespace {

constexpr double cm = 0.01;

/// A sole from behind the heel to the ball, the little toe's side up, centimetres for a foot of
/// 25.5 cm; the toes are drawn one by one.
const QPolygonF sole{{-5.6, 0.2},  {-4.9, 2.2},  {-2.6, 3.1},  {1.5, 3.0},
                     {6.0, 3.5},   {10.5, 4.1},  {13.4, 3.9},  {15.6, 1.6},
                     {16.6, -1.4}, {15.4, -4.2}, {12.6, -4.7}, {9.6, -4.0},
                     {5.6, -2.0},  {1.0, -2.3},  {-3.2, -2.5}, {-5.0, -1.6}};
struct SoleToe {
    QPointF at;
    double radius;
};
const std::array<SoleToe, 5> soleToes{{{{14.6, 3.1}, 0.95},
                                       {{16.2, 2.0}, 0.98},
                                       {{17.3, 0.6}, 1.02},
                                       {{18.1, -0.9}, 1.08},
                                       {{18.2, -3.2}, 1.55}}};
constexpr double soleLength = 0.2554; // of the foot these numbers are drawn for

QPolygonF disc(QPointF middle, double radius) {
    QPolygonF round;
    for (int i = 0; i < 20; ++i)
        round << middle + turned({radius, 0}, 18.0 * i);
    return round;
}

struct Foot {
    const PartFrame& ankle;
    double scale;
    double ahead; ///< 1 with the toes ahead, -1 with the toes back.

    QPointF placed(QPointF centimetres) const {
        return ankle.toPlane(QPointF(centimetres.x() * ahead, centimetres.y()) * (cm * scale));
    }
    QPolygonF placed(const QPolygonF& centimetres) const {
        QPolygonF line;
        for (const QPointF& p : centimetres)
            line << placed(p);
        return line;
    }
};

} // namespace

void paintSole(const Sheet& sheet, const PartFrame& ankle, const motion::Build& build,
               const Material& skin, SoleTurn turn) {
    const Foot foot{ankle, build.skeleton.footLength / soleLength,
                    turn == SoleTurn::ToesAhead ? 1.0 : -1.0};
    const QPolygonF outline = closedCurve(foot.placed(sole));
    std::vector<QPolygonF> toes;
    for (const SoleToe& toe : soleToes)
        toes.push_back(disc(foot.placed(toe.at), toe.radius * cm * foot.scale));
    contour(sheet, outline, skin.line);
    for (const QPolygonF& toe : toes)
        contour(sheet, toe, skin.line);
    const QColor pale = between(skin.base, skin.light, 0.35);
    for (const QPolygonF& toe : toes) {
        contour(sheet, toe, skin.line, 0.55);
        fill(sheet, toe, pale);
    }
    fill(sheet, outline, skin.base);
    shadeAway(sheet, outline, QPointF(-0.003, 0.022), skin, 0.7);
    if (!sheet.fine)
        return;
    const auto line = [&](const QPolygonF& points, double weight) {
        sliver(sheet, openCurve(foot.placed(points)), between(skin.shade, skin.line, 0.35), weight);
    };
    line({{5.2, -1.2}, {8.4, -0.8}, {10.8, -1.8}}, 0.55);
    line({{11.6, 2.8}, {12.2, 0.8}, {12.0, -1.2}}, 0.5);
    line({{-3.4, 1.2}, {-2.6, 0.0}, {-3.2, -1.2}}, 0.45);
}

} // namespace supine::figure
