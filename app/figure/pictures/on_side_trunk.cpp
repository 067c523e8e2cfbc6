// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/leg.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/pictures/on_side_parts.h"

#include <cmath>

namespace supine::figure {

namespace {

constexpr double ribsRise = 0.006; // of a full breath; design choice
constexpr double waistX = -0.105;  // where the waistband lies, metres along the trunk
constexpr double under = 0.03;     // the shirt reaches below the band that covers it

/// A point of the upper outline: its place along the mat and how much of each height it has.
struct Ridge {
    double x;
    double shoulder;
    double waist;
    double hip;
};

QPolygonF ridge(const SideHeights& heights, std::initializer_list<Ridge> points, double breath) {
    QPolygonF line;
    for (const Ridge& p : points) {
        const double ribs = std::exp(-std::pow((p.x + 0.30) / 0.13, 2));
        line << QPointF(p.x, p.shoulder * heights.shoulder + p.waist * heights.waist +
                                 p.hip * heights.hip + ribsRise * breath * ribs);
    }
    return line;
}

QPolygonF shirtTop(const motion::Build& build, double breath) {
    return openCurve(ridge(sideHeights(build),
                           {{-0.548, 0.60, 0, 0},
                            {-0.522, 0.72, 0, 0},
                            {-0.494, 0.90, 0, 0},
                            {-0.462, 0.995, 0, 0},
                            {-0.425, 1.0, 0, 0},
                            {-0.375, 0.94, 0, 0},
                            {-0.315, 0.40, 0.60, 0},
                            {-0.245, 0.14, 0.88, 0},
                            {-0.175, 0, 1.0, 0},
                            {-0.125, 0, 0.80, 0.19},
                            {-0.075, 0, 0.30, 0.68}},
                           breath));
}

QPolygonF pelvisTop(const motion::Build& build) {
    return openCurve(ridge(sideHeights(build),
                           {{-0.128, 0, 0.83, 0.16},
                            {-0.105, 0, 0.60, 0.39},
                            {-0.070, 0, 0.26, 0.72},
                            {-0.020, 0, 0, 0.975},
                            {0.030, 0, 0, 1.0},
                            {0.085, 0, 0, 0.978},
                            {0.140, 0, 0, 0.925}},
                           0));
}

/// A line round the trunk from the ridge down to the mat; it bows toward the head where it is near.
QPolygonF roundTrunk(QPointF top, double bottomX, double bow) {
    const QPointF bottom(bottomX, -0.006);
    const auto at = [&](double share, double out) {
        return mix(top, bottom, share) + QPointF(-bow * out, 0);
    };
    return openCurve({top, at(0.2, 0.75), at(0.5, 1), at(0.8, 0.75), bottom});
}

QPointF topAt(const QPolygonF& line, double x) {
    for (qsizetype i = 1; i < line.size(); ++i)
        if (line[i].x() >= x) {
            const double share = (x - line[i - 1].x()) / (line[i].x() - line[i - 1].x());
            return mix(line[i - 1], line[i], share);
        }
    return line.last();
}

QPolygonF until(const QPolygonF& line, double x) {
    QPolygonF part;
    for (const QPointF& p : line)
        if (p.x() < x)
            part << p;
    return part << topAt(line, x);
}

QPolygonF from(const QPolygonF& line, double x) {
    QPolygonF part{topAt(line, x)};
    for (const QPointF& p : line)
        if (p.x() > x)
            part << p;
    return part;
}

void paintRim(const Sheet& sheet, const QPolygonF& top, const Material& cloth) {
    QPolygonF lower;
    for (qsizetype i = 0; i < top.size(); ++i) {
        const double share = double(i) / double(top.size() - 1);
        lower << top[i] - QPointF(-0.002, 0.017 * std::sin(3.14159 * share) + 0.002);
    }
    QColor light = cloth.light;
    light.setAlphaF(0.55F);
    fill(sheet, top + reversed(lower), light);
}

/// The hollow along the spine and the edge of the shoulder blade under the cloth.
void paintBackFolds(const Sheet& sheet, const SideHeights& heights, const Material& shirt) {
    if (!sheet.fine)
        return;
    const QColor crease = between(shirt.shade, shirt.line, 0.30);
    const double s = heights.shoulder;
    const double w = heights.waist;
    sliver(sheet,
           openCurve({{-0.470, 0.46 * s}, {-0.36, 0.47 * w}, {-0.23, 0.50 * w}, {-0.13, 0.56 * w}}),
           between(shirt.base, shirt.shade, 0.8), 1.5);
    sliver(sheet, openCurve({{-0.405, 0.60 * s}, {-0.368, 0.48 * s}, {-0.362, 0.36 * s}}), crease,
           0.7, Taper::End);
    sliver(sheet,
           openCurve({{-0.487, 0.855 * s},
                      {-0.462, 0.74 * s},
                      {-0.425, 0.70 * s},
                      {-0.385, 0.80 * s},
                      {-0.372, 0.915 * s}}),
           crease, 0.75);
    for (const auto& [x, share] : {std::pair{-0.205, 0.84}, {-0.190, 0.68}, {-0.200, 0.30}})
        sliver(
            sheet,
            openCurve(
                {{x - 0.045, (share + 0.03) * w}, {x, share * w}, {x + 0.05, (share + 0.05) * w}}),
            crease, 0.6);
}

/// From the waistband over the hip into the thigh.
QPolygonF overHip(const QPolygonF& top, const Limb& leg) {
    QPolygonF over = until(top, 0.095);
    for (const double place : {0.46, 0.54, 0.62})
        over << leg.point(place, 1);
    return relaxed(openCurve(over), 0.012, 8);
}

/// Round the buttock from under the thigh to the mat and up along the waistband.
QPolygonF roundSeat(const QPolygonF& top, const Limb& leg, double hip) {
    return openCurve({leg.point(0.56, 0),
                      leg.point(0.46, 0.02),
                      {0.186, 0.335 * hip},
                      {0.172, 0.18 * hip},
                      {0.128, 0.04 * hip},
                      {0.060, -0.006},
                      {waistX + 0.004, -0.006}}) +
           reversed(roundTrunk(top.first(), waistX + 0.004, 0.016));
}

void paintSeatFolds(const Sheet& sheet, const QPolygonF& top, const Limb& leg, double hip) {
    const Material& cloth = sheet.palette.leggings;
    const QColor crease = between(cloth.shade, cloth.line, 0.5);
    // Between the buttocks, and under the upper one.
    sliver(
        sheet,
        openCurve(
            {{0.010, 0.50 * hip}, {0.070, 0.475 * hip}, {0.125, 0.40 * hip}, {0.165, 0.29 * hip}}),
        crease, 1.0, Taper::Start);
    sliver(sheet, openCurve({{0.150, 0.345 * hip}, {0.180, 0.40 * hip}, leg.point(0.50, 0.16)}),
           crease, 0.9, Taper::End);
    if (!sheet.fine)
        return;
    sliver(sheet, roundTrunk(topAt(top, waistX + 0.022), waistX + 0.026, 0.016), crease, 0.5);
}

} // namespace

SideHeights sideHeights(const motion::Build& build) {
    constexpr double womansDepth = 0.18;
    SideHeights heights;
    heights.shoulder = 1.74 * build.skeleton.shoulder.z + 0.068;
    heights.hip = 2 * build.skeleton.hip.z + 0.183;
    heights.waist = 0.252 * build.skin.bellyBase / womansDepth;
    return heights;
}

void paintShirtOnSide(const Sheet& sheet, const motion::Build& build, double breath) {
    const Material& shirt = sheet.palette.shirt;
    const QPolygonF top = shirtTop(build, breath);
    const QPolygonF cut = until(top, waistX + under);
    const QPolygonF outline =
        cut + roundTrunk(cut.last(), waistX + under, 0.016) +
        openCurve({{waistX + under, -0.006},
                   {-0.28, -0.004},
                   {-0.42, -0.002},
                   {-0.500, 0.018},
                   {-0.538, 0.070}}) +
        openCurve({{-0.538, 0.070}, {-0.566, 0.12}, {-0.566, 0.17}, cut.first()});
    contour(sheet, outline, shirt.line);
    fill(sheet, outline, shirt.base);
    paintRim(sheet, cut, shirt);
    shadeAway(sheet, outline, QPointF(-0.012, 0.092), shirt, 0.9);
    paintBackFolds(sheet, sideHeights(build), shirt);
    const QPolygonF collar =
        openCurve({{-0.538, 0.070}, {-0.566, 0.12}, {-0.566, 0.17}, cut.first()});
    fill(sheet, collar + reversed(collar.translated(0.011, 0)),
         between(shirt.base, shirt.shade, 0.45));
    sliver(sheet, collar.translated(0.011, 0), between(shirt.shade, shirt.line, 0.3), 0.45);
}

void paintPelvisAndUpperLeg(const Sheet& sheet, const motion::Build& build,
                            const motion::LegBody& leg) {
    const Material& cloth = sheet.palette.leggings;
    const double hip = sideHeights(build).hip;
    const Limb limb = legLimb(leg, build);
    const QPolygonF top = from(pelvisTop(build), waistX);
    const QPolygonF over = overHip(top, limb);
    const QPolygonF seat = roundSeat(top, limb, hip);
    const QPolygonF pelvis = over + seat;
    // The legs under it keep the thigh's own underside out of the shade of the seat.
    const QPolygonF withLegs = over + limb.part(0.62, 1.3).front +
                               QPolygonF{{0.45, -0.006}, {waistX, -0.006}, top.first()};
    const QPolygonF thigh = legCloth(limb, 0.30);
    paintFootOnSide(sheet, build, leg, sheet.palette.skin);
    contour(sheet, thigh, cloth.line);
    contour(sheet, pelvis, cloth.line);
    fill(sheet, thigh, cloth.base);
    fill(sheet, pelvis, cloth.base);
    shadeUnder(sheet, pelvis, withLegs, QPointF(-0.012, 0.082), cloth, 0.9);
    shadeTube(sheet, limb.part(0.50, 1.80), cloth, {0.35, 0});
    paintRim(sheet, until(top, 0.085), cloth);
    paintSeatFolds(sheet, top, limb, hip);
}

} // namespace supine::figure
