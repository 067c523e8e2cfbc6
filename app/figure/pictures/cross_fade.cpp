// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/cross_fade.h"

#include "core/motion/ease.h"

#include <QImage>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::figure {

namespace {

/// A picture on nothing, as the painter would show it.
QImage layer(const QPainter& painter, const QRect& area,
             const std::function<void(QPainter&)>& paint) {
    const double ratio = painter.device()->devicePixelRatioF();
    QImage image((QSizeF(area.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter layered(&image);
    layered.setRenderHints(painter.renderHints());
    layered.setWorldTransform(painter.worldTransform() *
                              QTransform::fromTranslate(-area.left(), -area.top()));
    paint(layered);
    return image;
}

/// The smallest box that holds every pixel of a picture on nothing.
QRect contentOf(const QImage& image) {
    QRect box;
    for (int y = 0; y < image.height(); ++y) {
        const auto* row = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const auto* end = row + image.width();
        const auto* first = std::find_if(row, end, [](QRgb p) { return p != 0; });
        if (first == end)
            continue;
        const auto* last = end - 1;
        while (*last == 0)
            --last;
        box |= QRect(QPoint(int(first - row), y), QPoint(int(last - row), y));
    }
    return box;
}

FadeLayers cropped(const FadeLayers& whole) {
    const double ratio = whole.from.devicePixelRatio();
    const QRect box = contentOf(whole.from) | contentOf(whole.to);
    FadeLayers layers{whole.from.copy(box), whole.to.copy(box),
                      whole.at + QPointF(box.topLeft()) / ratio};
    layers.from.setDevicePixelRatio(ratio);
    layers.to.setDevicePixelRatio(ratio);
    return layers;
}

/// Two premultiplied pixels by weights that are 256 together.
QRgb weighed(QRgb from, QRgb to, unsigned weight) {
    const unsigned other = 256 - weight;
    const unsigned odd = ((from & 0xFF00FFU) * other + (to & 0xFF00FFU) * weight) >> 8;
    const unsigned even = ((from >> 8) & 0xFF00FFU) * other + ((to >> 8) & 0xFF00FFU) * weight;
    return (odd & 0xFF00FFU) | (even & 0xFF00FF00U);
}

} // namespace

FadeWeights fadeWeights(double share) {
    const double to = motion::minimumJerk(share);
    return {1 - to, to};
}

FadeLayers fadeLayers(const QPainter& painter, const QRectF& area,
                      const std::function<void(QPainter&)>& from,
                      const std::function<void(QPainter&)>& to) {
    const QRect seen = painter.worldTransform().mapRect(area).toAlignedRect();
    return cropped({layer(painter, seen, from), layer(painter, seen, to), seen.topLeft()});
}

// Weighed and added in one step: a composition of Qt's that adds by an opacity saturates before it
// weighs.
void paintCrossFade(QPainter& painter, const FadeLayers& layers, double share) {
    if (layers.from.isNull())
        return;
    const auto weight = static_cast<unsigned>(std::lround(256 * fadeWeights(share).to));
    QImage mixed(layers.from.size(), layers.from.format());
    mixed.setDevicePixelRatio(layers.from.devicePixelRatio());
    for (int y = 0; y < mixed.height(); ++y) {
        const auto* from = reinterpret_cast<const QRgb*>(layers.from.constScanLine(y));
        const auto* to = reinterpret_cast<const QRgb*>(layers.to.constScanLine(y));
        auto* row = reinterpret_cast<QRgb*>(mixed.scanLine(y));
        for (int x = 0; x < mixed.width(); ++x)
            row[x] = weighed(from[x], to[x], weight);
    }
    painter.save();
    painter.setWorldTransform({});
    painter.drawImage(layers.at, mixed);
    painter.restore();
}

} // namespace supine::figure
