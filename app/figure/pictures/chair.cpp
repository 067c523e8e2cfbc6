// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/chair.h"

#include "app/figure/camera.h"
#include "app/figure/ink/curve.h"
#include "app/figure/ink/ink.h"
#include "app/figure/room/shadow.h"

namespace supine::figure {

namespace {

constexpr double half = 0.19; // of its width
constexpr double post = 0.018;
constexpr double railHalf = 0.011;  // of a board's thickness
constexpr double seatHeight = 0.45; // of a common chair
constexpr double seatThickness = 0.032;
constexpr double lean = 0.05; // the back leans toward the person

/// Wood belongs to the room, whoever holds it.
Material woodOf(const Palette& palette) {
    const QColor beech(0xC9, 0x94, 0x6C);
    const QColor ink(0x7A, 0x4A, 0x32);
    const bool linesShine = darkestOf(palette.mat) != palette.mat.line;
    Material wood;
    wood.base = between(beech, palette.floor, 0.40);
    wood.shade = between(beech, ink, 0.25);
    wood.light = between(beech, palette.wallTop, 0.62);
    wood.line = linesShine ? palette.mat.line : ink;
    return wood;
}

struct Joiner {
    const Sheet& sheet;
    const Chair& chair;
    Material wood;

    QPointF at(double ahead, double height, double z) const {
        return seen({chair.rail + ahead, height, z});
    }
    void board(const QPolygonF& outline, const QColor& colour) const {
        contour(sheet, outline, wood.line, 0.8);
        fill(sheet, outline, colour);
    }
    /// A post between two places, as thick as `width` at its top and thinner below.
    void postBetween(QPointF top, QPointF foot, double width, const QColor& colour) const {
        const QPointF aside = leftOf(unit(foot - top));
        board({top + aside * width, foot + aside * (width * 0.72), foot - aside * (width * 0.72),
               top - aside * width},
              colour);
    }
    void sideFrame(double z, const QColor& colour) const {
        const double lower = 0.03;
        postBetween(at(0, chair.height, z), at(lean + 0.005, seatHeight, z), post, colour);
        postBetween(at(lean, seatHeight, z), at(lower, 0, z), post, colour);
        postBetween(at(chairDepth - 0.02, seatHeight - 0.02, z), at(chairDepth, 0, z), post,
                    colour);
        board({at(lean, 0.20, z), at(chairDepth - 0.01, 0.20, z), at(chairDepth - 0.01, 0.178, z),
               at(lean, 0.178, z)},
              colour);
    }
    /// A board from post to post, its front and its upper edge seen.
    void rail(double from, double until, const QColor& colour) const {
        const auto ahead = [&](double height) {
            return lean * (chair.height - height) / (chair.height - seatHeight);
        };
        const auto corner = [&](double height, double way, double z) {
            return at(ahead(height) + way * railHalf, height, z);
        };
        const QPolygonF front{corner(until, 1, -half), corner(until, 1, half),
                              corner(from, 1, half), corner(from, 1, -half)};
        const QPolygonF top{corner(until, -1, -half), corner(until, -1, half),
                            corner(until, 1, half), corner(until, 1, -half)};
        contour(sheet, front, wood.line, 0.8);
        contour(sheet, top, wood.line, 0.8);
        fill(sheet, front, colour);
        fill(sheet, top, between(colour, wood.light, 0.7));
    }
};

void paintShadow(const Sheet& sheet, const Chair& chair) {
    const QPointF middle = seen({chair.rail + 0.5 * chairDepth, 0, 0});
    softShadow(sheet, {middle.x() - 0.36, middle.y() - 0.055, 0.72, 0.11}, 0.55);
    for (const double z : {-half, half})
        for (const double ahead : {0.03, chairDepth}) {
            const QPointF foot = seen({chair.rail + ahead, 0, z});
            contactShadow(sheet, foot + QPointF(0, 0.004), {0.042, 0.011});
        }
}

} // namespace

void paintChair(const Sheet& sheet, const Chair& chair) {
    const Joiner join{sheet, chair, woodOf(sheet.palette)};
    paintShadow(sheet, chair);
    const QColor far = between(join.wood.base, join.wood.shade, 0.75);
    join.sideFrame(-half, far);
    join.rail(chair.height - 0.30, chair.height - 0.22, far);
    join.rail(chair.height - 0.10, chair.height, join.wood.base);
    const auto seat = [&](double top, double bottom, const QColor& colour) {
        join.board({join.at(0.02, top, half), join.at(0.02, top, -half),
                    join.at(chairDepth, top, -half), join.at(chairDepth + 0.012, top, half),
                    join.at(chairDepth + 0.012, bottom, half), join.at(0.02, bottom, half)},
                   colour);
    };
    seat(seatHeight, seatHeight - seatThickness, join.wood.shade);
    fill(sheet,
         {join.at(0.02, seatHeight, half), join.at(0.02, seatHeight, -half),
          join.at(chairDepth, seatHeight, -half), join.at(chairDepth + 0.012, seatHeight, half)},
         between(join.wood.base, join.wood.light, 0.7));
}

void paintChairSide(const Sheet& sheet, const Chair& chair) {
    const Joiner join{sheet, chair, woodOf(sheet.palette)};
    join.sideFrame(half, join.wood.base);
}

} // namespace supine::figure
