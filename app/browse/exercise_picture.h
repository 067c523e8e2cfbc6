// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/appearance.h"
#include "app/browse/key_picture.h"
#include "app/figure/painter.h"

#include <QPainterPath>
#include <QPixmap>

#include <memory>

namespace supine::browse {

/// An exercise as a small picture: the part of the body that it is about, in its room.
struct ExercisePicture {
    const model::Exercise* exercise = nullptr;         ///< Owned by the library.
    const Appearance* appearance = nullptr;            ///< Owned by the program.
    std::shared_ptr<const session::Timeline> timeline; ///< Of the exercise alone.
};

/// Paints the room with the figure at an instant of the timeline into `area`.
void paintScene(QPainter& painter, const QRectF& area, const ExercisePicture& picture, Seconds at,
                const figure::BeforePart& before);

/// Paints the still that tells the exercise from the others, with the arrow of its movement, into
/// `area` with rounded corners. Without its key picture it is an empty room.
void paintStill(QPainter& painter, const QRectF& area, const ExercisePicture& picture,
                const KeyPicture* key);

/// The same as a picture of `size` logical pixels on an otherwise transparent ground.
QPixmap stillOf(const ExercisePicture& picture, const KeyPicture& key, const QSizeF& size,
                double devicePixelRatio);

/// The shape of the pictures, whose corners are rounded.
QPainterPath pictureShape(const QRectF& area);

} // namespace supine::browse
