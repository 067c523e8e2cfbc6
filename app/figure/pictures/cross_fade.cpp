// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/cross_fade.h"

#include "core/motion/ease.h"

#include <QImage>
#include <QPainter>

namespace supine::figure {

namespace {

/// A picture on nothing, as the painter would show it, by its weight.
QImage layer(const QPainter& painter, const QRect& area,
             const std::function<void(QPainter&)>& paint, double weight) {
    const double ratio = painter.device()->devicePixelRatioF();
    QImage image((QSizeF(area.size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::transparent);
    QPainter layered(&image);
    layered.setRenderHints(painter.renderHints());
    layered.setWorldTransform(painter.worldTransform() *
                              QTransform::fromTranslate(-area.left(), -area.top()));
    paint(layered);
    layered.resetTransform();
    layered.setCompositionMode(QPainter::CompositionMode_DestinationIn);
    layered.fillRect(QRectF(QPointF(), area.size()),
                     QColor::fromRgbF(0, 0, 0, static_cast<float>(weight)));
    return image;
}

} // namespace

FadeWeights fadeWeights(double share) {
    const double to = motion::minimumJerk(share);
    return {1 - to, to};
}

void paintCrossFade(QPainter& painter, const QRectF& area,
                    const std::function<void(QPainter&)>& from,
                    const std::function<void(QPainter&)>& to, double share) {
    const FadeWeights weights = fadeWeights(share);
    const QRect seen = painter.worldTransform().mapRect(area).toAlignedRect();
    // Weighed first and then added: a composition that adds by an opacity saturates before it
    // weighs.
    QImage mixed = layer(painter, seen, from, weights.from);
    const QImage arriving = layer(painter, seen, to, weights.to);
    QPainter mixing(&mixed);
    mixing.setCompositionMode(QPainter::CompositionMode_Plus);
    mixing.drawImage(QPointF(), arriving);
    mixing.end();
    painter.save();
    painter.setWorldTransform({});
    painter.drawImage(seen.topLeft(), mixed);
    painter.restore();
}

} // namespace supine::figure
