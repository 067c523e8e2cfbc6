// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/foot_behind.h"

#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/tube.h"

#include <array>
#include <vector>

namespace supine::figure {

namespace {

constexpr double soleLength = 0.2554; // of the foot these numbers are drawn for

// In centimetres from the ankle along the shin and toward the little toe's side; a foot pointed by
// 45 degrees and rolled by 30, so that the sole is foreshortened. Design choices.
const QPolygonF footEdge{
    {-6.2, 2.5},  {-4.2, 2.15}, {-2.6, 2.75}, {-0.9, 4.2},  {1.1, 5.35}, {3.1, 5.75},  {4.9, 5.35},
    {6.6, 4.35},  {8.8, 3.4},   {11.3, 2.7},  {13.6, 2.1},  {15.0, 0.9}, {15.9, -0.8}, {16.4, -2.8},
    {16.3, -4.9}, {15.3, -6.5}, {13.4, -7.0}, {11.0, -6.3}, {8.4, -5.0}, {5.8, -3.9},  {3.2, -3.15},
    {1.4, -3.0},  {-0.4, -3.2}, {-2.2, -2.8}, {-4.2, -2.3}, {-6.2, -2.5}};
/// From the heel along the inner edge of the sole to the ball of the great toe.
const QPolygonF innerEdge{{2.5, 4.5}, {2.2, 3.0},  {2.9, 1.7},   {4.6, 0.9},
                          {7.2, 0.3}, {9.8, -0.8}, {11.9, -2.7}, {13.0, -5.0}};

/// From its root under the ball to its tip, from the little toe to the great one.
struct HiddenToe {
    QPointF root;
    QPointF tip;
    double radius;
};
const std::array<HiddenToe, 5> hiddenToes{{{{13.9, 1.0}, {15.6, 0.6}, 0.80},
                                           {{14.6, -0.5}, {16.8, -1.0}, 0.82},
                                           {{15.0, -1.9}, {17.6, -2.6}, 0.85},
                                           {{15.2, -3.3}, {18.1, -4.2}, 0.90},
                                           {{14.6, -5.2}, {17.6, -6.1}, 1.22}}};

std::vector<QPolygonF> toesOf(const FootBehind& foot) {
    std::vector<QPolygonF> toes;
    for (const HiddenToe& toe : hiddenToes) {
        const double round = toe.radius * cm * foot.scale;
        const std::vector<double> radii{0.85 * round, 0.95 * round, round};
        const QPolygonF line =
            foot.placed(QPolygonF{toe.root, mix(toe.root, toe.tip, 0.62), toe.tip});
        toes.push_back(tubeAlong(line, radii, radii).outline(false, true));
    }
    return toes;
}

/// The round of the heel catches the light when it is up.
void lightHeel(const Sheet& sheet, const FootBehind& foot, const Material& skin) {
    if (!foot.heelUp)
        return;
    QColor light = skin.light;
    light.setAlphaF(0.55F);
    fill(sheet,
         closedCurve(foot.placed(QPolygonF{{-0.2, 4.2},
                                           {1.5, 5.1},
                                           {3.2, 5.4},
                                           {4.8, 5.0},
                                           {6.0, 4.2},
                                           {4.4, 4.3},
                                           {2.8, 4.4},
                                           {1.2, 4.2}})),
         light);
}

/// The inner side of the foot, below the edge of the sole, faces away from the light when the heel
/// is up.
void shadeInnerSide(const Sheet& sheet, const FootBehind& foot, const Material& skin) {
    QPolygonF side =
        openCurve(foot.placed(innerEdge)) + openCurve(foot.placed(QPolygonF{{12.6, -6.3},
                                                                            {10.6, -5.9},
                                                                            {8.0, -4.7},
                                                                            {5.4, -3.6},
                                                                            {3.0, -2.6},
                                                                            {1.2, -0.4},
                                                                            {0.9, 2.0},
                                                                            {1.6, 3.8}}));
    QColor shade = skin.shade;
    shade.setAlphaF(foot.heelUp ? 0.40F : 0.16F);
    fill(sheet, side, shade);
}

void paintLines(const Sheet& sheet, const FootBehind& foot, const Material& skin) {
    const auto line = [&](const QPolygonF& points, double strength, double weight, Taper taper) {
        sliver(sheet, openCurve(foot.placed(points)), between(skin.shade, skin.line, strength),
               weight, taper);
    };
    line(innerEdge, 0.2, 0.7, Taper::Both);
    if (!sheet.fine)
        return;
    line({{14.2, 1.0}, {14.9, -0.8}, {15.2, -2.8}, {14.9, -5.0}}, 0.15, 0.5, Taper::Both);
    line({{-6.0, 0.7}, {-4.0, 0.9}, {-2.2, 1.7}, {-0.9, 3.0}}, 0.1, 0.9, Taper::Both);
    line({{-0.9, -1.0}, {0.3, -0.8}, {1.0, -1.7}, {0.8, -2.6}}, 0.3, 0.55, Taper::Both);
    line({{0.2, 1.2}, {0.9, 2.2}, {1.0, 3.4}}, 0.0, 0.5, Taper::Both);
}

} // namespace

FootBehind::FootBehind(PartFrame ankleFrame, double rollDeg, const motion::Build& build,
                       bool isHeelUp)
    : ankle(ankleFrame), roll(rollDeg), scale(build.skeleton.footLength / soleLength),
      heelUp(isHeelUp) {}

QPointF FootBehind::placed(QPointF centimetres) const {
    const QPointF inShin(centimetres.x(), heelUp ? centimetres.y() : -centimetres.y());
    // The skin over the ankle follows the foot by and by.
    const double share = smoothStep(-6.5, 2.0, centimetres.x());
    return ankle.toPlane(turned(inShin, share * roll) * (cm * scale));
}

QPolygonF FootBehind::placed(const QPolygonF& centimetres) const {
    QPolygonF line;
    for (const QPointF& p : centimetres)
        line << placed(p);
    return line;
}

QPolygonF FootBehind::outline() const {
    return placed(footEdge);
}

void paintToeContours(const Sheet& sheet, const FootBehind& foot, const Material& skin) {
    for (const QPolygonF& toe : toesOf(foot))
        contour(sheet, toe, skin.line);
}

void paintToesBehind(const Sheet& sheet, const FootBehind& foot, const Material& skin) {
    for (const QPolygonF& toe : toesOf(foot)) {
        contour(sheet, toe, skin.line, 0.5);
        fill(sheet, toe, skin.base);
        shadeAway(sheet, toe, QPointF(-0.002, 0.005), skin, 0.5);
    }
}

void modelFootBehind(const Sheet& sheet, const FootBehind& foot, const Material& skin) {
    shadeInnerSide(sheet, foot, skin);
    lightHeel(sheet, foot, skin);
    paintLines(sheet, foot, skin);
}

} // namespace supine::figure
