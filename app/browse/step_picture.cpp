// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/step_picture.h"

#include "app/browse/reel.h"
#include "app/controls/space.h"
#include "app/figure/framing.h"
#include "app/figure/painter.h"
#include "app/figure/room/room.h"
#include "core/session/moment.h"

#include <QPainter>
#include <QPainterPath>

namespace supine::browse {

namespace {

constexpr double floorShare = 0.72;
constexpr Seconds inside{0.001}; ///< Just before the step ends, where its goal is reached.

} // namespace

void paintStepPicture(QPainter& painter, const QRectF& area, const StepPicture& picture) {
    const std::vector<Shot> shots = shotsOf(*picture.timeline, {picture.step});
    if (shots.empty())
        return;
    const motion::Build& build = picture.appearance->build();
    const figure::Palette palette = picture.appearance->palette();
    const figure::Camera camera =
        picture.appearance->placed(figure::cropFor(picture.exercise, area, build), area);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath corners;
    corners.addRoundedRect(area, controls::radius::picture, controls::radius::picture);
    painter.setClipPath(corners);
    figure::paintRoom(painter, area, area.y() + floorShare * area.height(), palette);
    figure::paintFigure(painter,
                        session::bodyAt(*picture.timeline, shots.front().end - inside, build), build,
                        camera, palette);
    painter.restore();
}

} // namespace supine::browse
