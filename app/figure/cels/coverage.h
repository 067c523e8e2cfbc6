// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/cels/drawing.h"

#include <QRect>

#include <cstdint>
#include <vector>

namespace supine::figure {

/// A run of pixels in one row that are covered alike.
struct Span {
    int x = 0;
    int y = 0;
    int length = 0;
    int cover = 0; ///< 1 to 255, whole.
};

/// Finds which pixels a shape covers and by how much. Qt's rasterizer gives the same levels; this
/// one costs a fraction of it for the hundreds of small shapes of a figure, because it keeps sums
/// of edges in place of sorted lists of cells and looks only where an edge has passed.
class Coverage {
public:
    /// The covered runs of a shape of this drawing inside `within`, row by row from left to right.
    /// They are valid until the next call.
    const std::vector<Span>& of(const Drawing& drawing, const Drawing::Shape& shape, QRect within);

private:
    struct Point {
        float x = 0;
        float y = 0;
    };

    void begin(const QRect& rows);
    void addEdge(Point from, Point to);
    void addToRow(int row, float from, float to, float height);
    void touch(int row, int first, int last);
    void sweep(bool oddEven, const QRect& within);

    QRect m_box;               ///< The rows that are wanted, in the shape's whole width.
    int m_stride = 0;          ///< Pixels of a row, and one to either side.
    int m_words = 0;           ///< 64 pixels each.
    std::vector<float> m_sums; ///< What each pixel adds to the cover of those right of it.
    std::vector<std::uint64_t> m_touched; ///< A bit for each pixel that an edge has passed.
    std::vector<Span> m_spans;
};

} // namespace supine::figure
