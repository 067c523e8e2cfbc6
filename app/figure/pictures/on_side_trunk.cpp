// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/arm.h"
#include "app/figure/body/leg.h"
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/pictures/on_side_parts.h"
#include "core/motion/profile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace supine::figure {

namespace {

constexpr double ribsRise = 0.006; // of a full breath; design choice
constexpr double waistX = -0.105;  // where the waistband lies, metres along the trunk
constexpr double under = 0.03;     // the shirt reaches below the band that covers it
constexpr double onMat = -0.006;   // where the near side of the body meets the mat, as it is seen
constexpr double bandLift = 0.013; // how far the lower waist is off the mat at the band
constexpr double bandBow = 0.032;  // how far the band goes round toward the head where it is near

/// A place of the flank: how far along the trunk and how much of each height it has.
struct Ridge {
    double x;
    double ribs;
    double waist;
    double hip;
};
constexpr std::array<Ridge, 14> flank{{{-0.46, 0.93, 0, 0},
                                       {-0.40, 0.985, 0, 0},
                                       {-0.34, 1.0, 0, 0},
                                       {-0.285, 0.74, 0.25, 0},
                                       {-0.235, 0.27, 0.73, 0},
                                       {-0.185, 0, 1.0, 0},
                                       {-0.150, 0, 0.93, 0.065},
                                       {-0.105, 0, 0.66, 0.325},
                                       {-0.070, 0, 0.36, 0.62},
                                       {-0.030, 0, 0.09, 0.895},
                                       {0.020, 0, 0, 1.0},
                                       {0.070, 0, 0, 0.985},
                                       {0.120, 0, 0, 0.935},
                                       {0.170, 0, 0, 0.865}}};

QPolygonF flankLine(const motion::Build& build, double breath) {
    const SideHeights heights = sideHeights(build);
    QPolygonF line;
    for (const Ridge& p : flank) {
        const double ribs = std::exp(-std::pow((p.x + 0.30) / 0.13, 2));
        line << QPointF(p.x * (p.x < 0 ? trunkScale(build) : 1),
                        p.ribs * heights.ribs + p.waist * heights.waist + p.hip * heights.hip +
                            ribsRise * breath * ribs);
    }
    return openCurve(line);
}

double heightAt(const QPolygonF& line, double x) {
    for (qsizetype i = 1; i < line.size(); ++i)
        if (line[i].x() >= x) {
            const double share = (x - line[i - 1].x()) / (line[i].x() - line[i - 1].x());
            return mix(line[i - 1], line[i], share).y();
        }
    return line.last().y();
}

/// The part of a line that runs toward the feet between two places along the mat.
QPolygonF stretch(const QPolygonF& line, double from, double to) {
    QPolygonF part{{from, heightAt(line, from)}};
    for (const QPointF& p : line)
        if (p.x() > from && p.x() < to)
            part << p;
    return part << QPointF(to, heightAt(line, to));
}

/// A line round the trunk from the flank down to the mat; it bows toward the head where it is near.
QPolygonF roundTrunk(QPointF top, double bottomX, double bow) {
    const QPointF bottom(bottomX, onMat + bandLift);
    const auto at = [&](double share, double out) {
        return mix(top, bottom, share) + QPointF(-bow * out, 0);
    };
    return openCurve(
        {top, at(0.06, 0.35), at(0.2, 0.75), at(0.5, 1), at(0.8, 0.75), at(0.95, 0.30), bottom});
}

/// From the collar along the muscle between neck and shoulder on to the round of the shoulder.
QPolygonF shoulderSlope(const motion::Build& build, const motion::ArmBody& arm) {
    const SideHeights heights = sideHeights(build);
    const QPointF neck(-0.556 * trunkScale(build),
                       heights.spine + 0.37 * (heights.shoulder - heights.spine));
    const QPointF joint = seen(arm.shoulder);
    const double round = heights.shoulder - joint.y();
    const auto at = [&](double degrees) { return joint + turned({round, 0}, degrees); };
    const QPointF half = mix(neck, at(155), 0.5);
    return openCurve({neck, half + QPointF(0.002, -0.004), at(155), at(140), at(126)});
}

/// From the flank's side of the neck round the nape to the mat's side.
QPolygonF collarLine(const motion::Build& build) {
    const SideHeights heights = sideHeights(build);
    const double scale = trunkScale(build);
    const double broad = 0.36 * (heights.shoulder - heights.spine);
    const auto at = [&](double x, double share) {
        return QPointF(x * scale, heights.spine + share * broad);
    };
    return openCurve(
        {at(-0.556, 1), at(-0.544, 0.66), at(-0.535, 0), at(-0.537, -0.6), at(-0.548, -1.02)});
}

/// Light along a line that faces up, fading at its ends.
void paintRim(const Sheet& sheet, const QPolygonF& top, const Material& cloth) {
    QPolygonF lower;
    for (qsizetype i = 0; i < top.size(); ++i) {
        const double share = double(i) / double(top.size() - 1);
        lower << top[i] - QPointF(-0.002, 0.016 * std::sin(std::numbers::pi * share));
    }
    QColor light = cloth.light;
    light.setAlphaF(0.55F);
    fill(sheet, top + reversed(lower), light);
}

void paintCollar(const Sheet& sheet, const motion::Build& build, const Material& shirt) {
    const QPolygonF collar = collarLine(build);
    const QPolygonF seam = collar.translated(0.012, 0);
    fill(sheet, collar + reversed(seam), between(shirt.base, shirt.shade, 0.45));
    sliver(sheet, seam, between(shirt.shade, shirt.line, 0.3), 0.5);
}

/// The furrow over the spine, which sags between ribs and hip, and the lower shoulder blade under
/// the cloth.
void paintBack(const Sheet& sheet, const motion::Build& build, const Material& shirt) {
    const SideHeights heights = sideHeights(build);
    const double scale = trunkScale(build);
    const auto at = [&](double x, double height) {
        return QPointF(x * scale, height * heights.spine);
    };
    const QColor soft = between(shirt.base, shirt.shade, 0.55);
    const QPolygonF furrow = openCurve({at(-0.515, 1.0), at(-0.43, 0.96), at(-0.34, 0.86),
                                        at(-0.25, 0.74), at(-0.17, 0.70), at(-0.115, 0.75)});
    QColor hollow = shirt.shade;
    hollow.setAlphaF(0.30F);
    sliver(sheet, furrow, hollow, 7);
    sliver(sheet, furrow, soft, 2.6);
    if (!sheet.fine)
        return;
    sliver(sheet, openCurve({at(-0.450, 0.42), at(-0.405, 0.50), at(-0.368, 0.46)}), soft, 1.4);
}

/// The cloth is drawn together over the waist and under the arm.
void paintShirtFolds(const Sheet& sheet, const motion::Build& build, const Material& shirt) {
    if (!sheet.fine)
        return;
    const SideHeights heights = sideHeights(build);
    const double scale = trunkScale(build);
    const QColor crease = between(shirt.shade, shirt.line, 0.30);
    const auto fold = [&](const QPolygonF& places, double weight, Taper taper) {
        QPolygonF line;
        for (const QPointF& p : places)
            line << QPointF(p.x() * scale, p.y() * heights.waist);
        sliver(sheet, openCurve(line), crease, weight, taper);
    };
    fold({{-0.128, 0.86}, {-0.165, 0.79}, {-0.215, 0.79}, {-0.255, 0.84}}, 0.7, Taper::End);
    fold({{-0.124, 0.70}, {-0.160, 0.63}, {-0.200, 0.62}}, 0.65, Taper::End);
    fold({{-0.126, 0.22}, {-0.165, 0.25}, {-0.215, 0.20}}, 0.6, Taper::End);
    fold({{-0.400, 0.90}, {-0.365, 0.80}, {-0.315, 0.735}}, 0.65, Taper::End);
    fold({{-0.420, 0.78}, {-0.392, 0.705}, {-0.350, 0.66}}, 0.55, Taper::End);
}

/// How much farther than the design's the buttocks of this build reach.
double fullness(const motion::Build& build) {
    constexpr double design = 0.090;
    return 0.6 + 0.4 * motion::thicknessAt(build.leg, 0.12).back / design;
}

/// Where the two buttocks and the thighs meet.
QPointF cleft(const motion::Build& build) {
    return {0.150 * fullness(build), 0.435 * sideHeights(build).hip};
}

QPolygonF shirtOutline(const motion::Build& build, const motion::ArmBody& arm, double breath) {
    const double scale = trunkScale(build);
    const double band = waistX * scale + under;
    const QPolygonF top = stretch(flankLine(build, breath), -0.42 * scale, band);
    const QPolygonF collar = collarLine(build);
    return shoulderSlope(build, arm) + top + roundTrunk(top.last(), band, bandBow) +
           openCurve({{band, onMat + bandLift},
                      {-0.19 * scale, onMat + 0.025},
                      {-0.27 * scale, onMat + 0.013},
                      {-0.35 * scale, onMat},
                      {-0.45 * scale, onMat + 0.002},
                      {-0.505 * scale, 0.018},
                      {-0.532 * scale, 0.054},
                      collar.last()}) +
           reversed(collar);
}

/// From the waistband over the hip into the upper edge of the thigh.
QPolygonF hipLine(const motion::Build& build, const Limb& thigh) {
    QPolygonF line = stretch(flankLine(build, 0), waistX * trunkScale(build), 0.085);
    for (const double place : {0.48, 0.58, 0.68})
        line << thigh.point(place, 1);
    return relaxed(openCurve(line), 0.012, 10);
}

QPolygonF pelvisOutline(const motion::Build& build, const Limb& thigh) {
    const double band = waistX * trunkScale(build);
    const double hip = sideHeights(build).hip;
    const double full = fullness(build);
    const QPolygonF over = hipLine(build, thigh);
    return over +
           openCurve({thigh.point(0.68, 0.9), thigh.point(0.60, 0.35), thigh.point(0.48, 0.10),
                      cleft(build)}) +
           openCurve({cleft(build),
                      {0.170 * full, 0.335 * hip},
                      {0.176 * full, 0.24 * hip},
                      {0.165 * full, 0.13 * hip},
                      {0.132 * full, 0.04 * hip},
                      {0.070, onMat},
                      {-0.020, onMat},
                      {band, onMat + bandLift}}) +
           reversed(roundTrunk(over.first(), band, bandBow));
}

/// The pelvis with what lies under the thigh, so that no shade is cast where they meet and that of
/// the buttock rises a little round it.
QPolygonF withLegs(const motion::Build& build, const Limb& thigh) {
    const double beyondBand = waistX * trunkScale(build) - 2 * bandBow;
    return stretch(flankLine(build, 0), beyondBand, 0.085) + thigh.part(0.48, 1.3).front +
           openCurve({{0.45, 0.085},
                      {0.24, 0.080},
                      {0.176, 0.060},
                      {0.132, 0.014},
                      {0.070, onMat},
                      {-0.020, onMat},
                      {beyondBand, onMat + bandLift}});
}

void paintSeatFolds(const Sheet& sheet, const motion::Build& build) {
    const Material& cloth = sheet.palette.leggings;
    const QColor crease = between(cloth.shade, cloth.line, 0.6);
    const QPointF meet = cleft(build);
    sliver(sheet,
           openCurve({meet + QPointF(-0.145, 0.036), meet + QPointF(-0.095, 0.033),
                      meet + QPointF(-0.040, 0.019), meet}),
           crease, 1.0, Taper::Start);
    // The upper buttock goes round before the thigh.
    sliver(sheet,
           openCurve({meet, meet + QPointF(0.020, 0.014), meet + QPointF(0.033, 0.042),
                      meet + QPointF(0.030, 0.074)}),
           crease, 0.95, Taper::End);
    if (!sheet.fine)
        return;
    const QPolygonF top = flankLine(build, 0);
    const double band = waistX * trunkScale(build) + 0.026;
    sliver(sheet, roundTrunk({band, heightAt(top, band)}, band, bandBow),
           between(cloth.shade, cloth.line, 0.5), 0.5);
}

} // namespace

SideHeights sideHeights(const motion::Build& build) {
    constexpr double womansDepth = 0.18;
    SideHeights heights;
    heights.shoulder = 1.74 * build.skeleton.shoulder.z + 0.068;
    heights.hip = 2.4 * build.skeleton.hip.z + 0.133;
    heights.waist = 0.080 + 0.147 * build.skin.bellyBase / womansDepth;
    heights.ribs = 0.5 * (heights.waist + heights.shoulder);
    heights.spine = 0.47 * heights.shoulder;
    return heights;
}

double trunkScale(const motion::Build& build) {
    constexpr double designTrunk = 0.475;
    return -build.skeleton.shoulder.x / designTrunk;
}

void paintShirtOnSide(const Sheet& sheet, const motion::Build& build, const motion::ArmBody& arm,
                      double breath) {
    const Material& shirt = sheet.palette.shirt;
    const QPolygonF outline = shirtOutline(build, arm, breath);
    contour(sheet, outline, shirt.line);
    contour(sheet, sleeveOutline(arm, build), shirt.line);
    fill(sheet, outline, shirt.base);
    shadeAway(sheet, outline, QPointF(-0.014, 0.095), shirt, 0.9);
    paintBack(sheet, build, shirt);
    paintShirtFolds(sheet, build, shirt);
    paintCollar(sheet, build, shirt);
    paintUpperArmShadow(sheet, build, arm, outline);
    paintArmOnFlank(sheet, build, arm, outline);
    paintRim(sheet, shoulderSlope(build, arm), shirt);
}

void paintPelvisAndUpperLeg(const Sheet& sheet, const motion::Build& build,
                            const motion::LegBody& leg) {
    const Material& cloth = sheet.palette.leggings;
    const LegFromBehind behind(leg, build);
    const Limb thigh = behind.limb();
    const QPolygonF pelvis = pelvisOutline(build, thigh);
    paintFootFromBehind(sheet, build, thigh, LittleToe::Up, sheet.palette.skin);
    contour(sheet, legCloth(thigh, 0.3), cloth.line);
    contour(sheet, pelvis, cloth.line);
    fill(sheet, legCloth(thigh, 0.1), cloth.base);
    fill(sheet, pelvis, cloth.base);
    shadeUnder(sheet, pelvis, withLegs(build, thigh), QPointF(-0.014, 0.085), cloth, 0.9);
    const LimbJoints& joints = thigh.joints;
    const double beyondSeat =
        (cleft(build).x() + 0.010 - joints.root.x()) / (joints.middle.x() - joints.root.x());
    shadeLegFromBehind(sheet, thigh, beyondSeat, cloth);
    paintRim(sheet, partOf(hipLine(build, thigh), 0, 0.75), cloth);
    paintSeatFolds(sheet, build);
}

} // namespace supine::figure
