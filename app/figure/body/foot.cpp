// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/foot.h"

#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"

#include <QRadialGradient>

#include <array>
#include <vector>

namespace supine::figure {

namespace {

/// A toe from its root to its tip in the foot's frame, centimetres, with its radii.
struct Toe {
    std::array<QPointF, 3> line;
    std::array<double, 3> radius;
};

// From the farthest to the nearest, for a foot of 25 cm.
const std::array<Toe, 5> outerToes{{
    {{{{13.8, -4.4}, {17.2, -4.75}, {18.9, -5.45}}}, {1.25, 1.05, 0.92}},
    {{{{13.6, -4.9}, {16.7, -4.75}, {18.0, -5.70}}}, {0.95, 0.85, 0.76}},
    {{{{13.0, -5.1}, {15.6, -4.90}, {16.8, -5.78}}}, {0.95, 0.82, 0.72}},
    {{{{12.2, -5.3}, {14.3, -5.10}, {15.4, -5.84}}}, {0.92, 0.80, 0.70}},
    {{{{11.2, -5.5}, {12.9, -5.30}, {13.9, -5.90}}}, {0.90, 0.78, 0.66}},
}};
const std::array<Toe, 2> innerToes{{
    {{{{13.6, -4.3}, {17.4, -4.45}, {18.8, -5.40}}}, {1.00, 0.90, 0.80}},
    {{{{13.0, -5.0}, {16.9, -5.25}, {18.7, -5.55}}}, {1.45, 1.18, 1.00}},
}};

constexpr double toesFitFoot = 0.25536; // metres, the length of the foot these toes were drawn for

Tube toeTube(const Toe& toe, const PartFrame& frame, double size) {
    QPolygonF joints;
    for (const QPointF& p : toe.line)
        joints << frame.toPlane(p * (cm * size));
    const QPolygonF line = openCurve(joints);
    std::vector<double> radii;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const double place = 2.0 * double(i) / double(line.size() - 1);
        const auto from = static_cast<std::size_t>(place < 1 ? 0 : 1);
        const double share = place - double(from);
        radii.push_back(cm * size *
                        (toe.radius[from] + share * (toe.radius[from + 1] - toe.radius[from])));
    }
    return tubeAlong(line, radii, radii);
}

void paintToes(const Sheet& sheet, const std::vector<Tube>& toes, const Material& skin) {
    for (const Tube& toe : toes) {
        const QPolygonF outline = toe.outline(false, true);
        contour(sheet, outline, skin.line, 0.62);
        fill(sheet, outline, skin.base);
        shadeTube(sheet, toe, skin);
    }
}

void paintToenail(const Sheet& sheet, const Tube& toe, const Material& skin) {
    const QPolygonF edge = partOf(toe.lineAt(0.90), 0.78, 0.97);
    const QPolygonF inner = partOf(toe.lineAt(0.60), 0.82, 0.97);
    fill(sheet, closedCurve({edge.first(), edge.last(), inner.last(), inner.first()}),
         between(skin.light, QColor(0xFF, 0xE9, 0xE2), 0.4));
}

void paintCreases(const Sheet& sheet, const motion::Build& build, const PartFrame& frame,
                  const std::string& side, const Material& skin) {
    for (const char* crease : {"-ankle-bone", "-heel", "-instep", "-tendon"})
        sliver(sheet, frame.toPlane(lineOf(build, "foot-" + side + crease)), skin.line, 0.55);
}

/// Foot and shin as one outline, so that the ankle bends smoothly.
QPolygonF footAndShin(QPolygonF foot, const Limb& limb) {
    for (const double place : {1.89, 1.80, 1.71, 1.62})
        foot << limb.point(place, 1);
    foot << foot.last() << limb.point(1.62, 0) << limb.point(1.62, 0);
    for (const double place : {1.72, 1.82, 1.90})
        foot << limb.point(place, 0);
    return closedCurve(foot);
}

/// The ankle bone catches the light.
void paintAnkleBone(const Sheet& sheet, const PartFrame& frame, QPointF at, const Material& skin) {
    constexpr double round = 1.5 * cm;
    const QPointF middle = frame.toPlane(at * cm);
    QRadialGradient light(middle, round);
    light.setColorAt(0, withAlpha(skin.light, 0.55F));
    light.setColorAt(0.5, withAlpha(skin.light, 0.33F));
    light.setColorAt(1, withAlpha(skin.light, 0));
    sheet.painter.setBrush(light);
    sheet.painter.drawEllipse(middle, round, round);
}

template <class Toes>
std::vector<Tube> tubesOf(const Toes& toes, const PartFrame& frame, double size) {
    std::vector<Tube> tubes;
    for (const Toe& toe : toes)
        tubes.push_back(toeTube(toe, frame, size));
    return tubes;
}

} // namespace

void paintFoot(const Sheet& sheet, const motion::Build& build, const motion::LegBody& leg,
               const Limb& limb, FootView view, const Material& skin) {
    const std::string side = view == FootView::Outer ? "outer" : "inner";
    const PartFrame frame{seen(leg.ankle), leg.footPitch};
    const Tube shin = limb.part(1.62, 1.96);
    const QPolygonF foot = footAndShin(frame.toPlane(pointsOf(build, "foot-" + side)), limb);
    const double size = build.skeleton.footLength / toesFitFoot;
    const std::vector<Tube> toes =
        view == FootView::Outer ? tubesOf(outerToes, frame, size) : tubesOf(innerToes, frame, size);
    contour(sheet, foot, skin.line);
    for (const Tube& toe : toes)
        contour(sheet, toe.outline(false, true), skin.line);
    paintToes(sheet, toes, skin);
    fill(sheet, foot, skin.base);
    shadeTube(sheet, shin, skin, {0, 0.4});
    shadeAway(sheet, foot, QPointF(-0.004, 0.016), skin, 0.8);
    if (!sheet.fine)
        return;
    paintAnkleBone(sheet, frame, view == FootView::Outer ? QPointF(-0.2, 0.3) : QPointF(0.3, 0.9),
                   skin);
    paintCreases(sheet, build, frame, side, skin);
    for (const Tube& toe : toes)
        paintToenail(sheet, toe, skin);
}

} // namespace supine::figure
