// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/cels/coverage.h"
#include "app/figure/cels/drawing.h"

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
    void traceRows(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                   const QRect& within);
    void traceWash(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                   const QRect& within);
    const std::vector<Span>& spansOf(const Drawing& drawing, const Drawing::Mark& mark,
                                     const QRect& within);
    void layClip(const Drawing& drawing, int clip);

    Coverage m_coverage;
    QRect m_within;
    std::vector<Span> m_clip; ///< What the clip `m_clipLaid` lets through.
    int m_clipLaid = -1;
    std::vector<Span> m_seen; ///< What is left of a shape in its clip.
};

} // namespace supine::figure
