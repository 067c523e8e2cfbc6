// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/tracer.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
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

QRgb* pixelsAt(const Canvas& canvas, QRgb* first, qsizetype stride, const Span& span) {
    return first + (span.y - canvas.origin.y()) * stride + (span.x - canvas.origin.x());
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

} // namespace

void Tracer::trace(const Drawing& drawing, const Canvas& canvas, QRect within) {
    within &= drawing.box & canvas.area();
    m_maskOf = -1;
    m_within = within;
    for (const Drawing::Mark& mark : drawing.marks) {
        const QRect seen = mark.box & within;
        if (seen.isEmpty())
            continue;
        if (mark.fill == Drawing::Fill::Colour)
            traceColour(drawing, mark, canvas, seen);
        else
            traceWash(drawing, mark, canvas, seen);
    }
}

void Tracer::traceColour(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                         const QRect& within) {
    if (mark.clip >= 0 && mark.clip != m_maskOf)
        layMask(drawing, mark.clip,
                drawing.clips[static_cast<std::size_t>(mark.clip)].shape.box & m_within);
    auto* const first = reinterpret_cast<QRgb*>(canvas.picture.bits());
    const qsizetype stride = canvas.picture.bytesPerLine() / qsizetype{sizeof(QRgb)};
    for (const Span& span : m_coverage.of(drawing, mark.shape, within)) {
        QRgb* const pixels = pixelsAt(canvas, first, stride, span);
        if (mark.clip < 0) {
            blend(pixels, span.length, mark.colour, span.cover);
            continue;
        }
        const uchar* const mask = maskAt(span);
        for (int i = 0; i < span.length; ++i)
            if (mask[i] != 0)
                blend(pixels + i, 1, mark.colour, timesLevel(span.cover, mask[i]));
    }
}

const uchar* Tracer::maskAt(const Span& span) const {
    const auto row = static_cast<std::ptrdiff_t>(span.y - m_masked.top()) * m_masked.width();
    return m_mask.data() + row + (span.x - m_masked.left());
}

void Tracer::layMask(const Drawing& drawing, int clip, const QRect& within) {
    const Drawing::Clip& limit = drawing.clips[static_cast<std::size_t>(clip)];
    std::vector<uchar> outer;
    if (limit.outer >= 0) {
        layMask(drawing, limit.outer, within);
        outer = std::move(m_mask);
    }
    m_masked = within;
    m_maskOf = clip;
    m_mask.assign(static_cast<std::size_t>(within.width()) *
                      static_cast<std::size_t>(within.height()),
                  0);
    for (const Span& span : m_coverage.of(drawing, limit.shape, within)) {
        const std::ptrdiff_t at = maskAt(span) - m_mask.data();
        for (std::ptrdiff_t i = at; i < at + span.length; ++i)
            m_mask[static_cast<std::size_t>(i)] = static_cast<uchar>(
                outer.empty() ? span.cover
                              : timesLevel(span.cover, outer[static_cast<std::size_t>(i)]));
    }
}

void Tracer::traceWash(const Drawing& drawing, const Drawing::Mark& mark, const Canvas& canvas,
                       const QRect& within) {
    QPainter painter(&canvas.picture);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.translate(-canvas.origin);
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
