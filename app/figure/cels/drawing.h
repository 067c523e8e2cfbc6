// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QImage>
#include <QRect>
#include <QRegion>
#include <QTransform>

#include <vector>

namespace supine::figure {

constexpr double finePerPixel = 64; ///< Steps of a drawing's own grid in a device pixel.

/// A point in 64ths of a device pixel, as fine as Qt's own rasterizer sees it.
struct FinePoint {
    int x = 0;
    int y = 0;
};

/// What a part has drawn: closed outlines with their colours, in device pixels and in the order
/// they were drawn. Two drawings can be compared, which tells what has moved and where; a drawing
/// can be painted as often as it is wanted. It is a plain value that a Recorder fills.
struct Drawing {
    /// Some closed outlines that are filled together.
    struct Shape {
        std::size_t firstRing = 0;
        std::size_t rings = 0;
        bool oddEven = false; ///< Else every turn counts (nonzero winding).
        QRect box;            ///< The pixels it can touch.
    };
    /// A closed outline, a run of `points`.
    struct Ring {
        std::size_t first = 0;
        std::size_t count = 0;
    };
    /// A shape that limits what is painted, inside another when `outer` is not -1.
    struct Clip {
        Shape shape;
        int outer = -1;
    };
    /// A brush that is more than one colour, in device pixels.
    struct Wash {
        QBrush brush;
        double opacity = 1;
    };
    struct Picture {
        QImage image;
        QRectF source; ///< In pixels of the image.
        QRectF target; ///< Where `toDevice` begins.
        QTransform toDevice;
        double opacity = 1;
    };
    enum class Fill { Colour, Wash, Picture };
    struct Mark {
        Shape shape; ///< Of a picture, what it covers.
        Fill fill = Fill::Colour;
        QRgb colour = 0;     ///< Premultiplied, opacity included.
        std::size_t own = 0; ///< Which of `washes` or `pictures`.
        int clip = -1;       ///< Which of `clips`, -1 none.
        QRect box;           ///< The pixels it can change.
    };

    std::vector<FinePoint> points;
    std::vector<Ring> rings;
    std::vector<Clip> clips;
    std::vector<Wash> washes;
    std::vector<Picture> pictures;
    std::vector<Mark> marks;
    QRect box; ///< Every pixel it can change.

    /// Makes it empty; the room it took is kept for what comes next.
    void clear();
};

/// Whether nothing in a drawing is farther than `visible` device pixels from the same in another,
/// and all colours are the same.
bool looksLike(const Drawing& one, const Drawing& other, double visible);

/// Boxes round all pixels that can differ between two drawings; they may overlap.
std::vector<QRect> differences(const Drawing& one, const Drawing& other);

} // namespace supine::figure
