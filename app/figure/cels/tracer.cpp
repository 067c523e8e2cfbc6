// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/cels/tracer.h"

#include <QLinearGradient>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::figure {

namespace {

/// A premultiplied colour times a share of 0 to 255.
QRgb times(QRgb colour, int share) {
    const auto by = static_cast<unsigned>(share);
    unsigned odd = (colour & 0xFF00FFU) * by;
    odd = (odd + ((odd >> 8) & 0xFF00FFU) + 0x800080U) >> 8;
    unsigned even = ((colour >> 8) & 0xFF00FFU) * by;
    even = even + ((even >> 8) & 0xFF00FFU) + 0x800080U;
    return (odd & 0xFF00FFU) | (even & 0xFF00FF00U);
}

int timesLevel(int level, int share) {
    const int product = level * share + 128;
    return (product + (product >> 8)) >> 8;
}

void blend(QRgb* pixels, int count, QRgb colour, int cover) {
    const QRgb over = cover == 255 ? colour : times(colour, cover);
    const int rest = 255 - qAlpha(over);
    if (rest == 0)
        std::fill_n(pixels, count, over);
    else
        for (int i = 0; i < count; ++i)
            pixels[i] = over + times(pixels[i], rest);
}

/// The pixels of a canvas.
class Pixels {
public:
    explicit Pixels(const Canvas& canvas)
        : m_first(reinterpret_cast<QRgb*>(canvas.picture.bits())),
          m_stride(canvas.picture.bytesPerLine() / qsizetype{sizeof(QRgb)}),
          m_origin(canvas.origin) {}

    QRgb* at(const Span& span) const {
        return m_first + (span.y - m_origin.y()) * m_stride + (span.x - m_origin.x());
    }

private:
    QRgb* m_first;
    qsizetype m_stride;
    QPoint m_origin;
};

/// Whether a brush has one colour in each row.
bool runsDown(const QBrush& brush) {
    if (brush.style() != Qt::LinearGradientPattern)
        return false;
    const auto& gradient = static_cast<const QLinearGradient&>(*brush.gradient());
    const QPointF way =
        brush.transform().map(gradient.finalStop()) - brush.transform().map(gradient.start());
    return std::abs(way.x()) < 1e-6 * std::abs(way.y());
}

/// Whether a run lies wholly before another, row by row from left to right.
bool isBefore(const Span& one, const Span& other) {
    return one.y < other.y || (one.y == other.y && one.x + one.length <= other.x);
}

/// The runs that two lists of them share, both from the top row to the last and from left to right.
void common(const std::vector<Span>& some, const std::vector<Span>& others,
            std::vector<Span>& shared) {
    shared.clear();
    auto one = some.begin();
    auto other = others.begin();
    while (one != some.end() && other != others.end()) {
        if (isBefore(*one, *other)) {
            ++one;
        } else if (isBefore(*other, *one)) {
            ++other;
        } else {
            const int from = std::max(one->x, other->x);
            const int to = std::min(one->x + one->length, other->x + other->length);
            if (const int cover = timesLevel(one->cover, other->cover); cover > 0)
                shared.push_back({from, one->y, to - from, cover});
            if (one->x + one->length < other->x + other->length)
                ++one;
            else
                ++other;
        }
    }
}

QPainterPath pathOf(const Drawing& drawing, const Drawing::Shape& shape) {
    constexpr double pixel = 1.0 / 64;
    QPainterPath path;
    path.setFillRule(shape.oddEven ? Qt::OddEvenFill : Qt::WindingFill);
    for (std::size_t i = 0; i < shape.rings; ++i) {
        const Drawing::Ring& ring = drawing.rings[shape.firstRing + i];
        QPolygonF polygon;
        polygon.reserve(static_cast<qsizetype>(ring.count));
        for (std::size_t k = 0; k < ring.count; ++k) {
            const FinePoint& p = drawing.points[ring.first + k];
            polygon << QPointF(p.x * pixel, p.y * pixel);
        }
        path.addPolygon(polygon);
        path.closeSubpath();
    }
    return path;
}

/// A ground, which is as large as its place but for a share of a pixel, is copied pixel by pixel.
void drawPicture(QPainter& painter, const Drawing::Picture& picture) {
    painter.setOpacity(picture.opacity);
    const QRect target = picture.toDevice.mapRect(picture.target).toRect();
    const bool upright = picture.toDevice.m11() > 0 && picture.toDevice.m22() > 0 &&
                         picture.toDevice.type() <= QTransform::TxScale;
    if (upright && !picture.image.hasAlphaChannel() &&
        QSizeF(target.size()) == picture.source.size()) {
        painter.drawImage(target.topLeft(), picture.image, picture.source.toRect());
        return;
    }
    painter.setTransform(picture.toDevice, true);
    painter.drawImage(picture.target, picture.image, picture.source);
}

// Qt shares 96 runs of pixels and more among threads, and waking them costs more than painting a
// few small pictures. A row is one run where edges are not smoothed; our pictures fade out before
// theirs.
void drawInStrips(QPainter& painter, const Drawing::Picture& picture, const QRect& within) {
    constexpr int rows = 90;
    painter.setRenderHint(QPainter::Antialiasing, false);
    for (int top = within.top(); top <= within.bottom(); top += rows) {
        painter.save();
        painter.setClipRect(QRect(within.left(), top, within.width(), rows) & within);
        drawPicture(painter, picture);
        painter.restore();
    }
}

} // namespace

void Tracer::trace(const Drawing& drawing, const Canvas& canvas, QRect within) {
    within &= drawing.box & canvas.area();
    m_clipLaid = -1;
    m_within = within;
    for (const Drawing::Mark& mark : drawing.marks) {
        const QRect seen = mark.box & within;
        if (seen.isEmpty())
            continue;
        if (mark.fill == Drawing::Fill::Colour)
            traceColour(drawing, mark, canvas, seen);
        else if (mark.fill == Drawing::Fill::Wash && runsDown(drawing.washes[mark.own].brush))
            traceRows(drawing, mark, canvas, seen);
        else
            traceWash(drawing, mark, canvas, seen);
    }
}

void Tracer::traceColour(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                         const QRect& within) {
    const Pixels pixels(canvas);
    for (const Span& span : spansOf(drawing, mark, within))
        blend(pixels.at(span), span.length, mark.colour, span.cover);
}

const std::vector<Span>& Tracer::spansOf(const Drawing& drawing, const Drawing::Mark& mark,
                                         const QRect& within) {
    if (mark.clip >= 0 && mark.clip != m_clipLaid)
        layClip(drawing, mark.clip);
    const std::vector<Span>& spans = m_coverage.of(drawing, mark.shape, within);
    if (mark.clip < 0)
        return spans;
    common(spans, m_clip, m_seen);
    return m_seen;
}

// A gradient that runs from top to bottom has one colour in a row: Qt paints a column of it.
void Tracer::traceRows(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                       const QRect& within) {
    const Drawing::Wash& wash = drawing.washes[mark.own];
    QImage column(1, within.height(), QImage::Format_ARGB32_Premultiplied);
    column.fill(Qt::transparent);
    QPainter painter(&column);
    painter.translate(-within.topLeft());
    painter.setOpacity(wash.opacity);
    painter.fillRect(QRect(within.topLeft(), column.size()), wash.brush);
    painter.end();
    const Pixels pixels(canvas);
    for (const Span& span : spansOf(drawing, mark, within)) {
        const uchar* const row = column.constScanLine(span.y - within.top());
        blend(pixels.at(span), span.length, *reinterpret_cast<const QRgb*>(row), span.cover);
    }
}

void Tracer::layClip(const Drawing& drawing, int clip) {
    const Drawing::Clip& limit = drawing.clips[static_cast<std::size_t>(clip)];
    if (limit.outer >= 0)
        layClip(drawing, limit.outer);
    const std::vector<Span>& spans = m_coverage.of(drawing, limit.shape, m_within);
    if (limit.outer >= 0) {
        common(spans, m_clip, m_seen);
        std::swap(m_clip, m_seen);
    } else {
        m_clip = spans;
    }
    m_clipLaid = clip;
}

void Tracer::traceWash(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                       const QRect& within) {
    QPainter painter(&canvas.picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(-canvas.origin);
    if (mark.fill == Drawing::Fill::Picture && mark.clip < 0) {
        drawInStrips(painter, drawing.pictures[mark.own], within);
        return;
    }
    painter.setClipRect(within);
    for (int clip = mark.clip; clip >= 0;) {
        const Drawing::Clip& limit = drawing.clips[static_cast<std::size_t>(clip)];
        painter.setClipPath(pathOf(drawing, limit.shape), Qt::IntersectClip);
        clip = limit.outer;
    }
    if (mark.fill == Drawing::Fill::Picture) {
        drawPicture(painter, drawing.pictures[mark.own]);
        return;
    }
    const Drawing::Wash& wash = drawing.washes[mark.own];
    painter.setOpacity(wash.opacity);
    painter.fillPath(pathOf(drawing, mark.shape), wash.brush);
}

} // namespace supine::figure
