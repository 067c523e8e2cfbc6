// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/body/hand.h"

#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/tube.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace supine::figure {

namespace {

using motion::Vec3;

/// A ball of the palm: along the hand, toward the thumb, out of the palm, and its radius; metres in
/// a hand of 18.1 cm.
struct Ball {
    double along;
    double thumb;
    double palm;
    double radius;
};

constexpr std::array<Ball, 9> palmBalls{{
    {0.002, 0.006, 0, 0.0190},
    {0.002, -0.006, 0, 0.0190},
    {0.030, 0.023, 0.007, 0.0165},
    {0.032, -0.022, 0.006, 0.0155},
    {0.060, 0.024, 0, 0.0125},
    {0.055, -0.025, 0, 0.0115},
    {0.083, 0.0255, 0, 0.0096},
    {0.088, 0.006, -0.002, 0.0100},
    {0.073, -0.0285, 0, 0.0086},
}};

Vec3 at(const HandFrame& hand, const Ball& ball) {
    return hand.wrist +
           (hand.along * ball.along + hand.thumb * ball.thumb + hand.palm * ball.palm) * hand.size;
}

double radiusAt(const Digit& digit, double share) {
    const double place = share * double(digit.radii.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(place), digit.radii.size() - 2);
    return digit.radii[i] + (place - double(i)) * (digit.radii[i + 1] - digit.radii[i]);
}

Vec3 pointAt(const Digit& digit, double share) {
    const double place = share * double(digit.joints.size() - 1);
    const auto i = std::min(static_cast<std::size_t>(place), digit.joints.size() - 2);
    return digit.joints[i] + (digit.joints[i + 1] - digit.joints[i]) * (place - double(i));
}

constexpr double leastRound = 0.018; // metres of a finger that are seen before a limb

/// How much nearer than the held limb's axis a point is.
double beforeLimb(const HandFrame& hand, Vec3 point) {
    return depthOf(point - nearestOn(hand.gripFrom, hand.gripTo, point));
}

/// Which part of a digit is kept: all, what comes before a held limb hides it, or what is nearer
/// than that limb's axis.
enum class Keep { All, Unhidden, Near };

/// Whether a held limb covers a point: the point lies behind its axis and within its width.
bool isHidden(const HandFrame& hand, Vec3 point) {
    const Vec3 onAxis = nearestOn(hand.gripFrom, hand.gripTo, point);
    return depthOf(point - onAxis) < 0 && lengthOf(seen(point) - seen(onAxis)) < hand.gripRadius;
}

/// What of a hand is painted in its own place: the near one is in front of all but the limb it
/// holds, the far one is covered by what is painted later.
Keep ownPart(const HandFrame& hand) {
    return hand.grips && hand.isNear ? Keep::Unhidden : Keep::All;
}

Tube tubeOf(const Digit& digit, const HandFrame& hand, Keep keep) {
    QPolygonF joints;
    for (const Vec3& joint : digit.joints)
        joints << seen(joint);
    const QPolygonF line = openCurve(joints);
    QPolygonF kept;
    std::vector<double> radii;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const double share = double(i) / double(std::max<qsizetype>(line.size() - 1, 1));
        const Vec3 point = pointAt(digit, share);
        if (keep == Keep::Unhidden && isHidden(hand, point))
            break;
        if (keep == Keep::Near && beforeLimb(hand, point) < 0)
            continue;
        kept << line[i];
        radii.push_back(radiusAt(digit, share));
    }
    return kept.size() < 2 ? Tube() : tubeAlong(kept, radii, radii);
}

/// Whether a digit points so much toward the viewer or is bent so far that its edges run together.
bool isForeshortened(const Digit& digit) {
    double real = 0;
    for (std::size_t i = 1; i < digit.joints.size(); ++i)
        real += motion::length(digit.joints[i] - digit.joints[i - 1]);
    return lengthOf(seen(digit.joints.back()) - seen(digit.joints.front())) < 0.72 * real;
}

/// A digit as it is drawn.
struct DrawnDigit {
    Tube tube;
    QPolygonF outline;
    double depth;
    bool nailSeen;
    bool isThumb;
    bool foreshortened;
};

std::vector<DrawnDigit> drawn(const HandFrame& hand, Keep keep) {
    std::vector<DrawnDigit> all;
    for (const Digit& digit : digitsOf(hand)) {
        const Tube tube = tubeOf(digit, hand, keep);
        if (tube.front.size() < 2)
            continue;
        const bool foreshortened = isForeshortened(digit);
        const QPolygonF outline = tube.outline(true, true);
        all.push_back({tube,
                       foreshortened ? relaxedOutline(outline, 0.002 * hand.size, 4) : outline,
                       depthOf(digit.joints[digit.joints.size() / 2]), depthOf(digit.nail) > 0.30,
                       digit.isThumb, foreshortened});
    }
    std::sort(all.begin(), all.end(),
              [](const DrawnDigit& a, const DrawnDigit& b) { return a.depth < b.depth; });
    return all;
}

void paintFingernail(const Sheet& sheet, const Tube& tube, const Material& skin) {
    const QPolygonF left = partOf(tube.lineAt(0.30), 0.87, 0.99);
    const QPolygonF right = partOf(tube.lineAt(0.70), 0.87, 0.99);
    fill(sheet, closedCurve({left.first(), left.last(), right.last(), right.first()}),
         between(skin.light, QColor(0xFF, 0xE9, 0xE2), 0.22));
}

void paintDigit(const Sheet& sheet, const DrawnDigit& digit, const Material& skin) {
    contour(sheet, digit.outline, skin.line, 0.55);
    fill(sheet, digit.outline, skin.base);
    if (digit.foreshortened)
        shadeAway(sheet, digit.outline, QPointF(-0.001, 0.004), skin, 0.6);
    else
        shadeTube(sheet, digit.tube, skin);
    if (sheet.fine && digit.nailSeen)
        paintFingernail(sheet, digit.tube, skin);
}

/// Soft lines over the knuckles when the back of the hand is seen.
void paintKnuckles(const Sheet& sheet, const HandFrame& hand, const Material& skin) {
    const double backSeen = -depthOf(hand.palm);
    if (!sheet.fine || backSeen < 0.35)
        return;
    QColor line = between(skin.shade, skin.line, 0.2);
    line.setAlphaF(static_cast<float>(0.7 * smoothStep(0.35, 0.8, backSeen)));
    for (const auto& [along, side] :
         {std::pair{0.078, 0.021}, {0.082, 0.004}, {0.078, -0.011}, {0.070, -0.025}}) {
        const QPointF knuckle = seen(at(hand, {along, side, -0.009, 0}));
        const QPointF wrist = seen(at(hand, {along - 0.022, side * 0.8, -0.009, 0}));
        sliver(sheet, {knuckle, mix(knuckle, wrist, 0.5), wrist}, line, 0.5, Taper::End);
    }
}

/// The palm with a part of the forearm, so that the wrist casts no shade on itself.
QPolygonF palmAndForearm(const HandFrame& hand, const QPolygonF& palm) {
    std::vector<QPointF> points(palm.begin(), palm.end());
    const QPointF wrist = seen(hand.wrist);
    const QPointF toElbow = unit(seen(hand.elbow) - wrist);
    for (const double side : {-0.024, 0.024})
        points.push_back(wrist + toElbow * 0.06 + leftOf(toElbow) * side);
    return convexHull(points);
}

void paintPalm(const Sheet& sheet, const HandFrame& hand, const Material& skin) {
    const QPolygonF palm = palmOutline(hand);
    fill(sheet, palm, skin.base);
    shadeUnder(sheet, palm, palmAndForearm(hand, palm), QPointF(-0.002, 0.009), skin, 0.55);
    paintKnuckles(sheet, hand, skin);
}

/// The ball of the thumb covers the line round the thumb's root.
void paintThumbRoot(const Sheet& sheet, const HandFrame& hand, const Material& skin) {
    sheet.painter.setBrush(skin.base);
    for (const Ball& ball : {Ball{0.018, 0.014, 0.006, 0.0150}, Ball{0.030, 0.022, 0.008, 0.0138}})
        sheet.painter.drawEllipse(seen(at(hand, ball)), ball.radius * hand.size,
                                  ball.radius * hand.size);
}

} // namespace

QPolygonF palmOutline(const HandFrame& hand) {
    constexpr int steps = 20;
    std::vector<QPointF> points;
    for (const Ball& ball : palmBalls) {
        const QPointF middle = seen(at(hand, ball));
        for (int i = 0; i < steps; ++i) {
            const double angle = 2 * std::numbers::pi * i / steps;
            points.push_back(middle +
                             QPointF(std::cos(angle), std::sin(angle)) * (ball.radius * hand.size));
        }
    }
    return relaxedOutline(convexHull(points), 0.006 * hand.size, 3);
}

void paintHandContour(const Sheet& sheet, const HandFrame& hand, const Material& skin) {
    contour(sheet, palmOutline(hand), skin.line);
    for (const DrawnDigit& digit : drawn(hand, ownPart(hand)))
        contour(sheet, digit.outline, skin.line);
}

void paintHand(const Sheet& sheet, const HandFrame& hand, const Material& skin) {
    const double palmDepth = depthOf(at(hand, {0.06, 0, 0, 0}));
    const std::vector<DrawnDigit> digits = drawn(hand, ownPart(hand));
    const auto overPalm = [palmDepth](const DrawnDigit& digit) {
        return digit.isThumb && digit.depth > palmDepth + 0.012;
    };
    for (const DrawnDigit& digit : digits)
        if (!overPalm(digit))
            paintDigit(sheet, digit, skin);
    paintPalm(sheet, hand, skin);
    for (const DrawnDigit& digit : digits)
        if (overPalm(digit)) {
            paintDigit(sheet, digit, skin);
            paintThumbRoot(sheet, hand, skin);
        }
}

void paintGrippingFingers(const Sheet& sheet, const HandFrame& hand, const Material& skin) {
    std::vector<DrawnDigit> digits = drawn(hand, Keep::Near);
    // The thumb stays on the side the hand comes from.
    // Of a fingertip that only just comes round nothing is seen but a dot.
    std::erase_if(digits, [&](const DrawnDigit& digit) {
        const double way = lengthOf(digit.tube.front.last() - digit.tube.front.first());
        return digit.isThumb || way < leastRound * hand.size;
    });
    for (const DrawnDigit& digit : digits)
        contour(sheet, digit.outline, skin.line);
    for (const DrawnDigit& digit : digits)
        paintDigit(sheet, digit, skin);
}

} // namespace supine::figure
