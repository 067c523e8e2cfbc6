// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/teaching/breath_light.h"

#include "app/figure/ink/curve.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <list>

namespace supine::figure {

namespace {

constexpr double depthShare = 0.06; // of the shorter side
constexpr double brightest = 0.30;  // opacity at the very edge, breathed in
constexpr double steps = 34;        // of brightness from breathed out to breathed in
constexpr double turnsOver = 0.22;  // share of the out-breath in which the colour changes
constexpr int tileLength = 128;     // pixels along an edge

/// The pieces of the frame of light, each as deep as the light reaches.
struct LightPieces {
    int depth = 0; ///< Pixels.
    QRgb colour = 0;
    QImage corners[2][2]; ///< By bottom, then right.
    QImage rows[2];       ///< Along the top and the bottom.
    QImage columns[2];    ///< Along the left and the right.
};

/// Brightness at a share of the depth, 1 at the edge.
double brightnessAt(int pixel, int depth) {
    const double inward = std::clamp((pixel + 0.5) / depth, 0.0, 1.0);
    return (1 - inward) * (1 - inward);
}

QImage piece(QSize size, const LightPieces& pieces, bool fromLeft, bool fromTop) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    const QColor colour = QColor::fromRgb(pieces.colour);
    for (int y = 0; y < size.height(); ++y) {
        const double down = fromTop ? 1 - brightnessAt(y, pieces.depth) : 1;
        auto* row = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const double across = fromLeft ? 1 - brightnessAt(x, pieces.depth) : 1;
            const double alpha = brightest * (1 - down * across);
            row[x] = qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(),
                                        static_cast<int>(std::lround(255 * alpha))));
        }
    }
    return image;
}

LightPieces piecesFor(int depth, QRgb colour) {
    LightPieces made;
    made.depth = depth;
    made.colour = colour;
    const QImage corner = piece({depth, depth}, made, true, true);
    const QImage row = piece({tileLength, depth}, made, false, true);
    const QImage column = piece({depth, tileLength}, made, true, false);
    for (const bool far : {false, true}) {
        made.rows[far] = row.mirrored(false, far);
        made.columns[far] = column.mirrored(far, false);
        for (const bool right : {false, true})
            made.corners[far][right] = corner.mirrored(right, far);
    }
    return made;
}

/// The pieces made last: two colours of one window, and of one more.
const LightPieces& piecesOf(int depth, QRgb colour) {
    constexpr std::size_t kept = 4;
    static thread_local std::list<LightPieces> cache;
    const auto found = std::find_if(cache.begin(), cache.end(), [&](const LightPieces& one) {
        return one.depth == depth && one.colour == colour;
    });
    if (found != cache.end()) {
        cache.splice(cache.begin(), cache, found);
        return cache.front();
    }
    cache.push_front(piecesFor(depth, colour));
    if (cache.size() > kept)
        cache.pop_back();
    return cache.front();
}

/// The frame of a picture of this size in device pixels, from the painter's origin.
void paintPieces(QPainter& painter, const LightPieces& pieces, QSize whole) {
    const int depth = pieces.depth;
    const int right = whole.width() - depth;
    const int bottom = whole.height() - depth;
    for (const bool low : {false, true})
        for (const bool far : {false, true})
            painter.drawImage(far ? right : 0, low ? bottom : 0, pieces.corners[low][far]);
    for (int x = depth; x < right; x += tileLength)
        for (const bool low : {false, true})
            painter.drawImage(x, low ? bottom : 0, pieces.rows[low], 0, 0,
                              std::min(tileLength, right - x));
    for (int y = depth; y < bottom; y += tileLength)
        for (const bool far : {false, true})
            painter.drawImage(far ? right : 0, y, pieces.columns[far], 0, 0, -1,
                              std::min(tileLength, bottom - y));
}

void paintFrame(QPainter& painter, const QRectF& area, const QColor& colour, double opacity) {
    const double ratio = painter.device()->devicePixelRatioF();
    const QSize whole = (area.size() * ratio).toSize();
    const int depth = static_cast<int>(std::lround(ratio * breathLightDepth(area.size())));
    if (opacity <= 0 || depth < 1 || whole.width() < 2 * depth || whole.height() < 2 * depth)
        return;
    painter.save();
    painter.setOpacity(opacity);
    painter.translate(area.topLeft());
    painter.scale(1 / ratio, 1 / ratio);
    paintPieces(painter, piecesOf(depth, colour.rgb()), whole);
    painter.restore();
}

} // namespace

double breathLightDepth(const QSizeF& area) {
    return std::ceil(depthShare * std::min(area.width(), area.height()));
}

QRegion breathLightRegion(const QRectF& area) {
    const double depth = breathLightDepth(area.size());
    const QRectF inner = area.adjusted(depth, depth, -depth, -depth);
    return QRegion(area.toAlignedRect()) - QRegion(inner.toRect());
}

BreathLight breathLightOf(const motion::BreathState& breath) {
    const double strength = std::clamp(breath.level, 0.0, 1.0);
    const double out =
        breath.now == motion::BreathKind::In ? 0.0 : smoothStep(0, turnsOver, breath.progress);
    return {std::round(steps * strength * (1 - out)) / steps,
            std::round(steps * strength * out) / steps};
}

void paintBreathLight(QPainter& painter, const QRectF& area, const BreathLight& light,
                      const TeachingInks& inks) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintFrame(painter, area, inks.in, light.in);
    paintFrame(painter, area, inks.out, light.out);
    painter.restore();
}

} // namespace supine::figure
