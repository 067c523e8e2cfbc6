// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/ink/outline.h"
#include "app/figure/pictures/on_side_parts.h"

#include <array>

namespace supine::figure {

namespace {

// The back of the head, crown to the left and the upper ear at the top, in centimetres from its
// middle. Design choices.
const QPolygonF backOfHair{{-11.6, 0.4}, {-10.4, 4.2}, {-6.6, 7.2},  {-1.6, 8.1}, {3.4, 7.0},
                           {7.0, 4.6},   {9.4, 1.4},   {9.2, -2.2},  {6.8, -5.0}, {3.0, -6.9},
                           {-2.0, -7.8}, {-7.2, -6.6}, {-10.8, -3.4}};
const QPolygonF backOfEar{{-0.6, 7.0}, {-0.2, 8.3}, {1.2, 8.9}, {2.8, 8.2}, {4.0, 6.4}, {2.0, 6.0}};
const QPolygonF tiedHair{{-8.2, 0.6},  {-8.8, 3.2},   {-11.2, 4.6},  {-14.0, 3.8},
                         {-15.4, 1.0}, {-14.6, -2.2}, {-12.0, -3.8}, {-9.4, -2.6}};
const std::array<QPolygonF, 3> tiedStrands{
    {{{-9.0, 2.0}, {-11.4, 3.4}, {-14.0, 1.8}},
     {{-14.6, 0.4}, {-12.6, -1.0}, {-10.4, 0.6}, {-11.6, 2.0}},
     {{-9.2, -1.4}, {-11.6, -2.6}, {-13.8, -1.4}}}};

/// A strand combed from the nape to the crown: where it begins and how far it bows to the side.
struct Strand {
    QPointF root;
    double bow;
};
const std::array<Strand, 7> strands{{{{8.6, 2.6}, 3.2},
                                     {{8.9, 0.6}, 1.2},
                                     {{8.4, -2.0}, -1.2},
                                     {{5.6, -5.0}, -3.6},
                                     {{4.4, 6.2}, 5.4},
                                     {{-0.6, 7.5}, 6.4},
                                     {{-1.0, -7.2}, -6.0}}};

constexpr double cm = 0.01;

QPolygonF placed(const PartFrame& head, const QPolygonF& centimetres) {
    QPolygonF line;
    for (const QPointF& p : centimetres)
        line << head.toPlane(p * cm);
    return line;
}

Material locksOf(const Palette& palette) {
    return {palette.hair, between(palette.hair, Qt::black, 0.35), palette.hairStrand,
            palette.hairLine};
}

void paintEar(const Sheet& sheet, const PartFrame& head) {
    const Material& skin = sheet.palette.skin;
    const QPolygonF ear = closedCurve(placed(head, backOfEar));
    contour(sheet, ear, skin.line);
    fill(sheet, ear, skin.base);
}

void paintLocks(const Sheet& sheet, const PartFrame& head) {
    const Palette& palette = sheet.palette;
    const QPolygonF hair = closedCurve(placed(head, backOfHair));
    contour(sheet, hair, palette.hairLine);
    fill(sheet, hair, palette.hair);
    shadeAway(sheet, hair, QPointF(-0.004, 0.034), locksOf(palette), 0.8);
    if (!sheet.fine)
        return;
    for (const Strand& strand : strands) {
        const QPointF crown(-9.2, 0.1 * strand.bow);
        const QPointF middle = mix(strand.root, crown, 0.5);
        const QPointF bowed(middle.x(), 0.5 * middle.y() + 0.8 * strand.bow);
        sliver(sheet, openCurve(placed(head, {strand.root, bowed, crown})), palette.hairStrand,
               0.62);
    }
}

void paintTiedHair(const Sheet& sheet, const PartFrame& head) {
    const Palette& palette = sheet.palette;
    const QPolygonF bun = closedCurve(placed(head, tiedHair));
    contour(sheet, bun, palette.hairLine);
    fill(sheet, bun, palette.hair);
    shadeAway(sheet, bun, QPointF(-0.002, 0.018), locksOf(palette), 0.8);
    if (!sheet.fine)
        return;
    for (const QPolygonF& strand : tiedStrands)
        sliver(sheet, openCurve(placed(head, strand)), palette.hairStrand, 0.62);
}

} // namespace

void paintNapeOnSide(const Sheet& sheet, const motion::Build&, motion::Vec3 head) {
    const Material& skin = sheet.palette.skin;
    const QPointF at = seen(head);
    const QPolygonF nape = closedCurve(
        {at + QPointF(0.02, 0.052), at + QPointF(0.085, 0.050), at + QPointF(0.125, 0.062),
         at + QPointF(0.17, 0.085), at + QPointF(0.20, 0.04), at + QPointF(0.19, -0.09),
         at + QPointF(0.14, -0.085), at + QPointF(0.09, -0.055), at + QPointF(0.03, -0.05)});
    contour(sheet, nape, skin.line);
    fill(sheet, nape, skin.base);
    shadeAway(sheet, nape, QPointF(0.0, 0.045), skin, 0.8);
}

void paintBackOfHead(const Sheet& sheet, const motion::Build& build, motion::Vec3 middle) {
    const PartFrame head{seen(middle), 0};
    paintEar(sheet, head);
    paintLocks(sheet, head);
    if (build.outlines.contains("bun"))
        paintTiedHair(sheet, head);
}

} // namespace supine::figure
