// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/scene.h"

#include "app/figure/framing.h"
#include "app/figure/painter.h"
#include "app/figure/pictures/cross_fade.h"
#include "app/figure/pictures/picture.h"
#include "app/figure/room/room.h"
#include "core/motion/solve.h"

#include <QPainter>

#include <algorithm>

namespace supine::commands {

namespace {

constexpr Seconds justBefore{1e-6};
constexpr double figureShare = 0.90;  // of the picture's width
constexpr double raisedHeight = 0.94; // metres, arms to the ceiling
constexpr double kneesHeight = 0.66;  // metres, knees held or feet flat
constexpr double footMargin = 0.14;   // of the picture's height, below the mat
constexpr double headMargin = 0.06;
constexpr double horizonAbove = 0.11; // of the picture's height, over the mat's surface

bool isRaised(const motion::HandChange& hand) {
    return hand.place == motion::HandPlace::Raised;
}

bool raisesArms(const session::Timeline& timeline) {
    for (const session::TimelinePhase& phase : timeline.phases)
        for (const motion::Move& move : phase.choreography.moves)
            if (isRaised(move.change.hands.right) || isRaised(move.change.hands.left))
                return true;
    return false;
}

QImage roomOn(QSize size, const figure::Camera& camera, const figure::Palette& palette) {
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    const double horizon = camera.toPicture({}).y() - horizonAbove * size.height();
    figure::paintRoom(painter, QRectF(QPointF(), size), horizon, palette);
    return image;
}

QRectF figureArea(QSizeF size) {
    return {0, headMargin * size.height(), size.width(),
            (1 - headMargin - footMargin) * size.height()};
}

figure::Camera placed(const Scene& scene, const figure::Camera& camera, QSize size) {
    return scene.mirrored ? camera.mirroredIn(QRectF(QPointF(), size)) : camera;
}

QImage paintedPicture(const Scene& scene, const std::string& name, const session::Moment& moment,
                      QSize size) {
    const motion::Posture* posture = scene.library.posture(name);
    if (!posture) {
        const motion::Body body = motion::solve(scene.build, moment.pose, moment.breath.level);
        const figure::Camera camera = placed(scene, cameraOn(scene.timeline, size), size);
        return painted(body, scene.build, camera, size, scene.palette,
                       {scene.seeThrough, moment.work});
    }
    figure::Extent whole = figure::extentOf(*posture, scene.build);
    whole.above = std::max(whole.above, kneesHeight);
    const figure::Camera camera =
        placed(scene, figure::cameraFor(figureArea(size), figureShare, whole), size);
    QImage image = roomOn(size, camera, scene.palette);
    QPainter painter(&image);
    figure::paintPicture(painter, {*posture, moment.breath.level}, scene.build, camera,
                         scene.palette);
    return image;
}

} // namespace

std::optional<Seconds> endOf(const session::Timeline& timeline, const std::string& step) {
    const auto& phases = timeline.phases;
    const auto is = [&](const session::TimelinePhase& phase) { return phase.step == step; };
    const auto first = std::find_if(phases.begin(), phases.end(), is);
    if (first == phases.end())
        return {};
    const auto last = std::find_if(first, phases.end(), [&](const session::TimelinePhase& phase) {
        return !is(phase) || phase.round != first->round;
    });
    return std::prev(last)->end - justBefore;
}

figure::Camera cameraOn(const session::Timeline& timeline, QSizeF size) {
    figure::Extent whole;
    whole.above = raisesArms(timeline) ? raisedHeight : kneesHeight;
    return figure::cameraFor(figureArea(size), figureShare, whole);
}

QImage painted(const motion::Body& body, const motion::Build& build, const figure::Camera& camera,
               QSize size, const figure::Palette& palette, const figure::View& view) {
    QImage image = roomOn(size, camera, palette);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    figure::paintFigure(painter, body, build, camera, palette, view);
    return image;
}

QImage paintedAt(const Scene& scene, Seconds time, QSize size) {
    const session::Moment moment = session::momentAt(scene.timeline, time);
    const session::Picture& picture = moment.picture;
    QImage image = paintedPicture(scene, picture.to, moment, size);
    if (picture.share >= 1)
        return image;
    const QImage before = paintedPicture(scene, picture.from, moment, size);
    QPainter painter(&image);
    painter.setOpacity(figure::fadeWeights(picture.share).from);
    painter.drawImage(0, 0, before);
    return image;
}

} // namespace supine::commands
