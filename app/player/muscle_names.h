// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/anatomy/muscle_marks.h"
#include "app/figure/anatomy/see_through.h"
#include "app/figure/camera.h"

#include <QFont>
#include <QRectF>
#include <QString>

#include <vector>

class QPainter;

namespace supine::player {

/// The names of working muscles beside a see-through figure, each at the end of a thin line to its
/// muscle, in the free room above the body.

/// Where names may be written, in pixels of the picture.
struct NameRoom {
    QRectF free;               ///< All of the picture that is not under words or controls.
    std::vector<QRectF> taken; ///< Ring, caption and lens within it.
};

/// A name where it stands.
struct PlacedName {
    QString text;
    QRectF box;
    double lineX = 0;         ///< Where its line stands.
    double indent = 0;        ///< From there to the left edge it shares with a name under it.
    QPointF muscle;           ///< Where its line ends.
    double strength = 1;      ///< 0 to 1, how plainly it is shown.
    bool isDiaphragm = false; ///< It has a colour of its own.
};

/// The font of names on a stage of this unit (see StageLayout) with captions of this size in
/// pixels: it grows with the window and the text size, and on the floor with the words.
QFont nameFont(double unit, double captionPixels);

/// What is to be named and of whom.
struct NamedBody {
    const motion::Body& body;
    const motion::Build& build;
    const motion::MuscleWork& work;
    const figure::Camera& camera;
};

/// The names of the muscles at work above the body, none over another, over a taken place or
/// outside the free room: a name for which there is no room is left out. They follow the body
/// smoothly.
std::vector<PlacedName> placeNames(const NamedBody& named, const NameRoom& room, const QFont& font);

/// An arrow over the figure, in pixels, and how plainly it is seen, 0 to 1.
struct ArrowShown {
    QPolygonF line;
    double strength = 0;
};

/// Names step back as far as an arrow that crosses them or their lines is seen: the arrow is there
/// for the moment before a movement, a name for all of it. None moves.
void stepBackFrom(std::vector<PlacedName>& names, const std::vector<ArrowShown>& arrows);

/// Paints names and lines.
void paintNames(QPainter& painter, const std::vector<PlacedName>& names, const QFont& font,
                const figure::AnatomyColours& colours, const QColor& ink);

} // namespace supine::player
