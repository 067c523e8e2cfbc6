// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/cels/recorder.h"
#include "app/figure/cels/tracer.h"
#include "app/figure/painter.h"

#include <QImage>
#include <QRegion>
#include <QSize>

#include <deque>
#include <functional>
#include <vector>

namespace supine::figure {

/// A moving picture in which only what moves is painted, as animators do it: each part is drawn on
/// a sheet of its own, a cel, and a cel is used again as long as its part does not change.
///
/// Every frame all parts draw on a Recorder, which costs a fraction of painting. What a part has
/// drawn is compared with what the picture shows of it: only where something has visibly changed is
/// the picture composed anew. A part that keeps still for a few frames is kept as a picture of its
/// own; one that moves is painted straight into the frame. So nobody has to say what a part depends
/// on, and size, colours, camera, body, device pixel ratio and whatever is added later are followed
/// by themselves. Whoever knows that a whole layer cannot have moved may say so, and it is not asked.
///
/// Memory: all pictures together take at most `mostBytes`. First comes the frame itself, then the
/// pictures of parts, from the farthest, as long as there is room. A frame that takes more than
/// half of it (beyond 4K) is not kept; what is exposed of it is then painted piece by piece.
class Cels {
public:
    static constexpr std::size_t mostBytes = std::size_t{96} << 20;

    /// A step that nobody sees, in device pixels. While no part of a layer is farther than this from
    /// where it is shown, nothing of it is painted; when one is, all of it take their step together.
    static constexpr double unseen = 1.0 / 8;

    /// After so many frames without a change a part is expected to keep still, and is kept.
    static constexpr int framesUntilKept = 20;

    explicit Cels(double visibleFrom = unseen, std::size_t mostBytesKept = mostBytes)
        : m_visibleFrom(visibleFrom), m_mostBytes(mostBytesKept) {}

    /// The size of a picture in logical pixels and its device pixels for each.
    struct Format {
        QSize size;
        double ratio = 1;

        QSize pixels() const { return (QSizeF(size) * ratio).toSize(); }
        bool operator==(const Format&) const = default;
    };

    /// Paints all of the picture in logical pixels from its upper left corner, and calls the given
    /// function before each part. What comes before the first part is a part as well: the ground,
    /// which covers the whole picture.
    using Paint = std::function<void(QPainter&, const BeforePart&)>;

    /// Parts that belong together, over those of the layers before. The ground is in the first.
    struct Layer {
        Paint paint;
        /// False when nothing in it can look different from the last time: then it is not asked.
        bool mayHaveMoved = true;
    };

    /// Brings the picture up to date and tells where it has changed, in logical pixels.
    QRegion show(const Format& format, const std::vector<Layer>& layers);
    QRegion show(const Format& format, const Paint& paint) {
        return show(format, std::vector<Layer>{{paint}});
    }

    /// Whether a picture of this size is shown.
    bool isShown(const Format& format) const { return !m_layers.empty() && format == m_format; }

    /// Paints what is shown, within these logical pixels, from the painter's origin.
    void paint(QPainter& painter, const QRegion& exposed);

    /// What all pictures take together.
    std::size_t bytes() const;

    /// How many parts have a picture of their own now.
    int kept() const;

private:
    struct Cel {
        Drawing shown;
        Drawing next;
        QImage picture; ///< Of what is shown, at its box; null while it is not kept.
        int still = 0;  ///< Frames since it has changed.
    };

    using Parts = std::deque<Cel>; ///< Of a layer, from the farthest to the nearest.

    void record(Parts& parts, const Paint& paint);
    bool hasMoved(const Cel& cel) const;
    std::vector<QRect> follow(Cel& cel);
    void keepStill();
    void keep(Cel& cel, bool isGround);
    bool fits(const Cel& cel) const;
    void compose(const Canvas& canvas, const QRect& within);
    void compose(const Cel& cel, const Canvas& canvas, const QRect& within);
    void paintPiece(QPainter& painter, const QRect& inPixels);

    double m_visibleFrom;
    std::size_t m_mostBytes;
    Format m_format;
    QImage m_frame;
    std::deque<Parts> m_layers;
    Tracer m_tracer;
};

} // namespace supine::figure
