// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/coverage.h"
#include "app/figure/drawing.h"

#include <QImage>
#include <QPoint>

#include <vector>

namespace supine::figure {

/// A picture or a piece of one, in device pixels.
struct Canvas {
    QImage& picture; ///< 32 bits a pixel, premultiplied or opaque.
    QPoint origin;   ///< Where its first pixel lies in the whole picture.

    QRect area() const { return {origin, picture.size()}; }
};

/// Paints drawings into pictures, with the same result as the painter that drew them would have had
/// there. Plain colours it fills itself, gradients and pictures are left to Qt. One tracer serves
/// any number of drawings and keeps its working memory.
class Tracer {
public:
    /// Paints what lies `within`, in pixels of the whole picture.
    void trace(const Drawing& drawing, const Canvas& canvas, QRect within);

private:
    void traceColour(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                     const QRect& within);
    void traceWash(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                   const QRect& within);
    void layMask(const Drawing& drawing, int clip, const QRect& within);
    const uchar* maskAt(const Span& span) const;

    Coverage m_coverage;
    std::vector<uchar> m_mask; ///< How much of each pixel of `m_masked` the clip lets through.
    QRect m_masked;
    QRect m_within;
    int m_maskOf = -1;
};

} // namespace supine::figure
