// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/painter.h"
#include "app/figure/teaching/inks.h"
#include "app/figure/teaching/magnifier.h"
#include "core/motion/breath.h"
#include "core/motion/build.h"
#include "core/motion/part_way.h"

#include <vector>

class QPainter;

namespace supine::figure {

/// What the teaching layers show at one instant. A plain value without time: whoever has a timeline
/// fills it, and a layer that is switched off is left empty.
struct Teaching {
    /// The way of a part of the body with how plainly it is seen, both 0 to 1.
    struct Way {
        motion::PartWay way;
        double strength = 0;
        double grown = 1; ///< How much of it is drawn, from its beginning.
    };

    /// Air at nose and lips.
    struct Air {
        motion::BreathState breath;
        double strength = 0;
        bool moves = true; ///< Whether its strokes travel; they stand where less motion is wanted.
    };

    std::vector<motion::Vec2> exhaled; ///< Front skin of the same pose breathed out, neck to groin.
    Air air;
    std::vector<Way> directions;
    std::vector<Way> ranges;
    Magnified magnified; ///< It has a place of its own in the picture.
    /// Height in metres over the mat that no arrow and no arc passes: words stand above it.
    double ceiling = 9;
};

/// How a figure is seen on which teaching is laid. It borrows all of it.
struct Taught {
    const motion::Body& body;
    const motion::Build& build;
    const Camera& camera;
    const Palette& palette;
};

/// Paints the contour of the out-breath, which moves with the figure.
void paintExhaled(QPainter& painter, const Teaching& teaching, const Taught& figure);

/// Paints air, ranges and directions over a figure and calls `before` with a name before each of
/// them; the magnifier has a place of its own and is painted by paintMagnifier().
void paintTeaching(QPainter& painter, const Teaching& teaching, const Taught& figure,
                   const TeachingInks& inks, const BeforePart& before = [](const char*) {});

} // namespace supine::figure
