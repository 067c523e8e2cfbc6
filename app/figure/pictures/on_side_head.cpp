// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"
#include "app/figure/pictures/on_side_parts.h"

#include <algorithm>
#include <array>

namespace supine::figure {

namespace {

constexpr double restsOnArm = 4;  // degrees, the crown a little lower than the nape
constexpr double halfBreadth = 8; // of the head with its hair, centimetres

/// A place on the back of the head: `along` 0 at the crown and 1 where the hair ends at the nape,
/// `out` 1 as far as the head is broad.
struct OnHead {
    double along;
    double out;
};

// Combed to the head, from the crown along the upper side, and back along the lower one. Design
// choices.
constexpr std::array<OnHead, 13> combed{{{0.0, 0.02},
                                         {0.03, 0.38},
                                         {0.12, 0.70},
                                         {0.25, 0.92},
                                         {0.40, 0.99},
                                         {0.56, 0.955},
                                         {0.72, 0.835},
                                         {0.86, 0.66},
                                         {0.965, 0.46},
                                         {1.0, 0.22},
                                         {0.995, 0.0},
                                         {1.0, -0.22},
                                         {0.965, -0.46}}};
// Hanging down loose it falls toward the mat.
constexpr std::array<OnHead, 13> loose{{{0.0, 0.02},
                                        {0.03, 0.40},
                                        {0.12, 0.73},
                                        {0.24, 0.95},
                                        {0.38, 1.02},
                                        {0.54, 0.99},
                                        {0.70, 0.88},
                                        {0.84, 0.70},
                                        {0.92, 0.44},
                                        {0.93, 0.16},
                                        {0.965, -0.14},
                                        {0.95, -0.46},
                                        {0.97, -0.86}}};
constexpr std::array<OnHead, 7> lowerCombed{{{0.86, -0.66},
                                             {0.72, -0.83},
                                             {0.56, -0.94},
                                             {0.40, -0.97},
                                             {0.25, -0.91},
                                             {0.12, -0.69},
                                             {0.03, -0.37}}};
constexpr std::array<OnHead, 7> lowerLoose{{{0.92, -1.02},
                                            {0.80, -1.06},
                                            {0.64, -1.04},
                                            {0.45, -1.0},
                                            {0.28, -0.94},
                                            {0.13, -0.71},
                                            {0.03, -0.38}}};

// The upper ear from behind, in centimetres from the middle of the skull toward the nape and out.
const QPolygonF backOfEar{{-1.6, 6.6}, {-1.6, 7.9}, {-0.8, 8.9}, {0.4, 9.1},
                          {1.5, 8.4},  {2.5, 7.6},  {3.5, 6.9},  {3.6, 5.8}};
const QPolygonF earRim{{-1.0, 7.9}, {-0.4, 8.4}, {0.4, 8.4}, {1.3, 7.8}, {2.2, 7.1}};

/// The back of one person's head.
struct BackOfHead {
    PartFrame frame;
    double crown; ///< How far the hair reaches beyond the middle of the skull, metres.
    double nape;  ///< And toward the neck.
    double hangs; ///< 0 combed to the head to 1 hanging down loose.
    bool tied;

    BackOfHead(const motion::Build& build, motion::Vec3 middle)
        : frame{seen(middle), restsOnArm}, tied(build.outlines.contains("bun")) {
        const QRectF hair = pointsOf(build, "hair").boundingRect();
        crown = hair.bottom();
        nape = -hair.top();
        hangs = smoothStep(0.085, 0.105, nape);
    }
    QPointF at(OnHead place) const {
        return frame.toPlane({-crown + place.along * (crown + nape), place.out * halfBreadth * cm});
    }
    QPolygonF inCm(const QPolygonF& line) const {
        QPolygonF placed;
        for (const QPointF& p : line)
            placed << frame.toPlane(p * cm);
        return placed;
    }
    template <std::size_t n>
    void append(QPolygonF& line, const std::array<OnHead, n>& close,
                const std::array<OnHead, n>& hanging) const {
        for (std::size_t i = 0; i < n; ++i)
            line << mix(at(close[i]), at(hanging[i]), hangs);
    }
    QPolygonF hair() const {
        QPolygonF line;
        append(line, combed, loose);
        append(line, lowerCombed, lowerLoose);
        return closedCurve(line);
    }
};

Material locksOf(const Palette& palette) {
    return {palette.hair, between(palette.hair, Qt::black, 0.35), palette.hairStrand,
            palette.hairLine};
}

void paintEar(const Sheet& sheet, const BackOfHead& head) {
    const Material& skin = sheet.palette.skin;
    const QPolygonF ear = closedCurve(head.inCm(backOfEar));
    contour(sheet, ear, skin.line);
    fill(sheet, ear, skin.base);
    shadeAway(sheet, ear, QPointF(-0.004, 0.010), skin, 0.8);
    if (sheet.fine)
        sliver(sheet, openCurve(head.inCm(earRim)), between(skin.shade, skin.line, 0.4), 0.5);
}

/// Strands from a whorl near the crown, or into the knot, over the head to where the hair ends.
void paintStrands(const Sheet& sheet, const BackOfHead& head) {
    const OnHead root = head.tied ? OnHead{0.06, 0} : OnHead{0.20, 0.10};
    const double reach = 0.90 + 0.07 * head.tied;
    constexpr std::array<OnHead, 8> ends{{{0.70, 0.84},
                                          {0.88, 0.56},
                                          {0.96, 0.24},
                                          {0.96, -0.10},
                                          {0.94, -0.42},
                                          {0.80, -0.72},
                                          {0.46, -0.94},
                                          {0.40, 0.95}}};
    for (const OnHead& end : ends) {
        const double falls = -0.30 * head.hangs * end.along;
        const QPointF from = head.at({root.along + 0.06 * end.along, root.out + 0.10 * end.out});
        const QPointF middle = head.at({root.along + 0.46 * (end.along - root.along),
                                        root.out + 0.74 * (end.out - root.out) + 0.3 * falls});
        const QPointF to = head.at({end.along * reach, end.out * reach + falls});
        sliver(sheet, openCurve({from, middle, to}), sheet.palette.hairStrand, 0.6);
    }
}

/// The hair shines where it turns to the light.
void paintGloss(const Sheet& sheet, const BackOfHead& head) {
    QColor gloss = sheet.palette.hairStrand;
    gloss.setAlphaF(0.30F);
    fill(sheet,
         closedCurve({head.at({0.20, 0.50}), head.at({0.34, 0.70}), head.at({0.52, 0.75}),
                      head.at({0.72, 0.62}), head.at({0.52, 0.63}), head.at({0.36, 0.57})}),
         gloss);
}

void paintLocks(const Sheet& sheet, const BackOfHead& head) {
    const Palette& palette = sheet.palette;
    const QPolygonF hair = head.hair();
    contour(sheet, hair, palette.hairLine);
    fill(sheet, hair, palette.hair);
    shadeAway(sheet, hair, QPointF(-0.004, 0.036), locksOf(palette), 0.8);
    paintGloss(sheet, head);
    if (sheet.fine)
        paintStrands(sheet, head);
}

/// The knot as the build has it, turned from its side view to the view from behind.
void paintKnot(const Sheet& sheet, const motion::Build& build, const BackOfHead& head) {
    const Palette& palette = sheet.palette;
    const QPolygonF drawn = outlineOf(build, "bun");
    const QPointF middle = drawn.boundingRect().center();
    const PartFrame fromBehind{{}, head.frame.degrees + 90};
    const QPointF at = head.frame.toPlane(QPointF(0.006 - middle.y(), 0.004));
    const PartFrame knot{at - fromBehind.toPlane(middle), fromBehind.degrees};
    const QPolygonF outline = knot.toPlane(drawn);
    contour(sheet, outline, palette.hairLine);
    fill(sheet, outline, palette.hair);
    shadeAway(sheet, outline, QPointF(-0.002, 0.018), locksOf(palette), 0.8);
    if (!sheet.fine)
        return;
    for (const char* strand : {"bun-strand-1", "bun-strand-2", "bun-strand-3", "bun-strand-4"})
        sliver(sheet, knot.toPlane(lineOf(build, strand)), palette.hairStrand, 0.6);
}

/// From behind the ears along the neck, which the collar will cover.
QPolygonF neckOutline(const motion::Build& build, QPointF head) {
    constexpr double designShoulder = 0.165;
    const double broad = build.skeleton.shoulder.z / designShoulder;
    const double spine = sideHeights(build).spine - head.y();
    const double collar = -0.545 * trunkScale(build) - head.x();
    const auto at = [&](double share, double out, double sag) {
        return head + QPointF(share * collar, out * broad + sag * spine);
    };
    return closedCurve({at(0.10, 0.062, 0), at(0.38, 0.062, 0), at(0.58, 0.057, 0.2),
                        at(0.78, 0.060, 0.6), at(0.96, 0.072, 1), at(1.14, 0.100, 1),
                        at(1.45, 0.050, 1), at(1.45, -0.060, 1), at(1.14, -0.096, 1),
                        at(0.94, -0.078, 1), at(0.76, -0.064, 0.6), at(0.56, -0.058, 0.2),
                        at(0.36, -0.060, 0), at(0.10, -0.060, 0)});
}

} // namespace

void paintNapeOnSide(const Sheet& sheet, const motion::Build& build, motion::Vec3 head) {
    const Material& skin = sheet.palette.skin;
    const QPointF at = seen(head);
    const QPolygonF neck = neckOutline(build, at);
    contour(sheet, neck, skin.line);
    fill(sheet, neck, skin.base);
    shadeAway(sheet, neck, QPointF(-0.012, 0.040), skin, 0.85);
    if (!sheet.fine)
        return;
    // The hollow between the muscles of the nape.
    for (const double side : {0.014, -0.016})
        sliver(sheet,
               openCurve({at + QPointF(0.062, side * 0.9), at + QPointF(0.090, side * 0.8),
                          at + QPointF(0.116, side * 1.2)}),
               between(skin.base, skin.shade, 0.55), 0.9);
}

void paintBackOfHead(const Sheet& sheet, const motion::Build& build, motion::Vec3 middle) {
    const BackOfHead head(build, middle);
    if (head.hangs < 0.5)
        paintEar(sheet, head);
    paintLocks(sheet, head);
    if (head.tied)
        paintKnot(sheet, build, head);
}

} // namespace supine::figure
