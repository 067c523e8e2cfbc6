// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/exercise_picture.h"

#include "app/browse/movement_arrow.h"
#include "app/controls/space.h"
#include "app/figure/framing.h"
#include "app/figure/ink/arrow.h"
#include "app/figure/room/room.h"
#include "core/session/moment.h"

#include <QPainter>

#include <algorithm>

namespace supine::browse {

namespace {

constexpr double floorShare = 0.72;

figure::Camera cameraOn(const ExercisePicture& picture, const QRectF& area) {
    const Appearance& appearance = *picture.appearance;
    return appearance.placed(figure::cropFor(picture.exercise->id, area, appearance.build()), area);
}

void paintEmpty(QPainter& painter, const QRectF& area, const figure::Palette& palette) {
    figure::paintRoom(painter, area, area.y() + floorShare * area.height(), palette);
}

} // namespace

QPainterPath pictureShape(const QRectF& area) {
    QPainterPath path;
    path.addRoundedRect(area, controls::radius::picture, controls::radius::picture);
    return path;
}

void paintScene(QPainter& painter, const QRectF& area, const ExercisePicture& picture, Seconds at,
                const figure::BeforePart& before) {
    const figure::Palette palette = picture.appearance->palette();
    paintEmpty(painter, area, palette);
    const motion::Build& build = picture.appearance->build();
    const motion::Body body = session::bodyAt(*picture.timeline, at, build);
    figure::paintPartByPart(painter, body, build, cameraOn(picture, area), palette, before);
}

void paintStill(QPainter& painter, const QRectF& area, const ExercisePicture& picture,
                const KeyPicture* key) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipPath(pictureShape(area));
    const figure::Palette palette = picture.appearance->palette();
    if (key == nullptr) {
        paintEmpty(painter, area, palette);
    } else {
        paintScene(painter, area, picture, key->at, [](const char*) {});
        figure::paintMovementArrow(painter, arrowOf(*key, cameraOn(picture, area)), palette.arrow,
                                   std::max(3.2, area.width() / 52));
    }
    painter.restore();
}

QPixmap stillOf(const ExercisePicture& picture, const KeyPicture& key, const QSizeF& size,
                double devicePixelRatio) {
    QPixmap still((size * devicePixelRatio).toSize());
    still.setDevicePixelRatio(devicePixelRatio);
    still.fill(Qt::transparent);
    QPainter painter(&still);
    paintStill(painter, QRectF(QPointF(), size), picture, &key);
    return still;
}

} // namespace supine::browse
