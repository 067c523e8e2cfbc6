// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/camera.h"
#include "app/figure/style/palette.h"
#include "app/figure/view.h"
#include "core/model/routine.h"
#include "core/session/moment.h"

#include <QImage>

#include <optional>

namespace supine::commands {

/// The last instant of a step, the first time it is done; nothing when the timeline has no such
/// step.
std::optional<Seconds> endOf(const session::Timeline& timeline, const std::string& step);

/// One view for a whole exercise, so that its pictures can be laid over each other.
figure::Camera cameraOn(const session::Timeline& timeline, QSizeF size);

/// A body on its mat in the room, without words.
QImage painted(const motion::Body& body, const motion::Build& build, const figure::Camera& camera,
               QSize size, const figure::Palette& palette, const figure::View& view = {});

/// How an instant of a timeline is shown, key pictures and all, each in its own framing.
struct Scene {
    const model::Library& library; ///< Borrowed, as all here.
    const session::Timeline& timeline;
    const motion::Build& build;
    const figure::Palette& palette;
    bool seeThrough = false;
    bool mirrored = false; ///< Head to the right.
};

QImage paintedAt(const Scene& scene, Seconds time, QSize size);

} // namespace supine::commands
