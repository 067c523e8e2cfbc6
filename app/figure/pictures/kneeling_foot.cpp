// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/kneeling_foot.h"

#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"

#include <array>
#include <vector>

namespace supine::figure {

namespace {

constexpr double fitsFoot = 0.25536; // metres, the length of the foot these numbers are drawn for
constexpr double shinFrom = 1.62;

/// From the ankle along the floor under the instep to the ball, then over ball, arch and heel back
/// to the tendon: centimetres toward the toes and up.
const QPolygonF stretched{{2.4, -3.05}, {6.0, -3.1},  {10.5, -3.1}, {15.0, -3.15}, {18.6, -3.25},
                          {20.4, -2.6}, {20.2, -1.2}, {18.8, -0.1}, {16.4, 0.5},   {13.0, 1.0},
                          {10.2, 2.3},  {8.4, 4.1},   {7.0, 5.4},   {5.0, 6.1},    {3.0, 5.6},
                          {1.2, 4.6},   {-0.9, 3.85}, {-3.0, 3.35}};

/// A toe from its root to its tip, with its radius.
struct StretchedToe {
    QPointF root;
    QPointF tip;
    double radius;
};

// From the farthest to the nearest.
const std::array<StretchedToe, 5> fromOutside{{{{19.0, -1.6}, {24.6, -1.95}, 1.05},
                                               {{18.8, -1.8}, {23.4, -2.15}, 0.86},
                                               {{18.4, -1.9}, {22.3, -2.30}, 0.82},
                                               {{17.8, -2.1}, {21.2, -2.45}, 0.78},
                                               {{17.0, -2.2}, {20.0, -2.55}, 0.74}}};
const std::array<StretchedToe, 2> fromInside{
    {{{18.6, -1.5}, {23.4, -2.2}, 0.82}, {{17.8, -1.6}, {22.7, -2.15}, 1.25}}};

struct Foot {
    QPointF ankle;
    double scale;

    QPointF placed(QPointF centimetres) const {
        return ankle + QPointF(-centimetres.x(), centimetres.y()) * (cm * scale);
    }
    QPolygonF placed(const QPolygonF& centimetres) const {
        QPolygonF line;
        for (const QPointF& p : centimetres)
            line << placed(p);
        return line;
    }
};

QPolygonF footAndShin(const Foot& foot, const Limb& limb) {
    QPolygonF line;
    line << limb.point(shinFrom, 0) << limb.point(shinFrom, 0) << limb.point(shinFrom, 1)
         << limb.point(shinFrom, 1);
    for (const double place : {1.72, 1.84})
        line << limb.point(place, 1);
    line += foot.placed(stretched);
    for (const double place : {1.82, 1.72})
        line << limb.point(place, 0);
    return closedCurve(line);
}

template <class Toes>
std::vector<Tube> tubesOf(const Toes& toes, const Foot& foot) {
    std::vector<Tube> tubes;
    for (const StretchedToe& toe : toes) {
        const QPolygonF line =
            openCurve({foot.placed(toe.root), foot.placed(mix(toe.root, toe.tip, 0.5)),
                       foot.placed(toe.tip)});
        const std::vector<double> radii(static_cast<std::size_t>(line.size()),
                                        toe.radius * cm * foot.scale);
        tubes.push_back(tubeAlong(line, radii, radii));
    }
    return tubes;
}

void paintLines(const Sheet& sheet, const Foot& foot, const Material& skin) {
    const auto line = [&](const QPolygonF& points, double weight) {
        sliver(sheet, openCurve(foot.placed(points)), between(skin.shade, skin.line, 0.5), weight);
    };
    line({{-1.6, 1.2}, {-0.7, 0.1}, {0.6, 0.2}, {1.2, 1.2}}, 0.5); // ankle bone
    line({{2.0, 4.6}, {3.4, 3.9}, {4.8, 4.1}}, 0.45);              // over the heel
    line({{8.6, 2.3}, {11.4, 0.3}, {14.6, -0.6}}, 0.45);           // the arch's edge
}

} // namespace

void paintKneelingFoot(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg,
                       const Limb& limb, FootView view, const Material& skin) {
    const Foot foot{seen(leg.ankle), build.skeleton.footLength / fitsFoot};
    const QPolygonF outline = footAndShin(foot, limb);
    const std::vector<Tube> toes =
        view == FootView::Outer ? tubesOf(fromOutside, foot) : tubesOf(fromInside, foot);
    contour(sheet, outline, skin.line);
    for (const Tube& toe : toes)
        contour(sheet, toe.outline(false, true), skin.line);
    for (const Tube& toe : toes) {
        contour(sheet, toe.outline(false, true), skin.line, 0.62);
        fill(sheet, toe.outline(false, true), skin.base);
        shadeTube(sheet, toe, skin);
    }
    fill(sheet, outline, skin.base);
    shadeAway(sheet, outline, QPointF(0.004, 0.022), skin, 0.8);
    if (sheet.fine)
        paintLines(sheet, foot, skin);
}

} // namespace supine::figure
