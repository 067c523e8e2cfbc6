// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "app/figure/framing.h"
#include "app/figure/painter.h"
#include "app/figure/style/palette.h"
#include "core/motion/build.h"
#include "core/motion/posture.h"

class QPainter;

namespace supine::figure {

/// A key picture: a posture on its way down to the mat or up again, and how it is breathing now.
struct Picture {
    const motion::Posture& posture; ///< Borrowed.
    double breathLevel = 0;         ///< 0 breathed out to 1 breathed in.
    double dimmed = 0;              ///< 0 to 1, how far it steps back.
};

/// Paints mat, chair and person in a posture, in the same room as the moving body; `before` is
/// called where what breathes begins and ends.
void paintPicture(
    QPainter& painter, const Picture& picture, const motion::Build& build, const Camera& camera,
    const Palette& palette, const BeforePart& before = [](const char*) {});

/// The person alone, without mat, chair and shadows, on a sheet in metres of the room.
void paintPerson(QPainter& painter, const Picture& picture, const motion::Build& build,
                 const Camera& camera, const Palette& palette);

/// What a picture needs to be framed: the mat and all of the person and the chair, in metres.
Extent extentOf(const motion::Posture& posture, const motion::Build& build);

} // namespace supine::figure
