// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/exercise_picture.h"

#include "app/browse/key_picture.h"
#include "app/figure/framing.h"
#include "app/figure/painter.h"
#include "app/figure/pictures/picture.h"
#include "app/figure/room/room.h"
#include "core/session/moment.h"

#include <QPainter>

namespace supine::desktop {

namespace {

constexpr double floorShare = 0.60;  // of the height, where the floor begins
constexpr double figureFoot = 0.82;  // of the height, where the mat ends
constexpr double figureShare = 0.94; // of the width
constexpr double closeShare = 0.45;  // of the height, that a part of the body takes
constexpr double aQuarter = 0.25;

figure::Camera placed(const figure::Camera& camera, const QRectF& area, bool mirrored) {
    return mirrored ? camera.mirroredIn(area) : camera;
}

// Of an exercise its farthest reach. A section has none, and both ways, down and up, have the same
// middle.
Seconds tellingInstant(const model::Exercise& exercise, const session::Timeline& timeline,
                       const motion::Build& build) {
    return exercise.isSection ? timeline.duration * aQuarter
                              : browse::keyPictureOf(exercise, timeline, build).at;
}

/// The part of the square that a camera is made for.
QRectF areaOf(double height, int side) {
    return {0, (figureFoot - height) * side, double(side), height * side};
}

// Some exercises are seen from nearby and fill their area, and so high a one with too little.
figure::Camera cameraFor(const std::string& exercise, const motion::Build& build, int side) {
    const figure::Camera camera = figure::cropFor(exercise, areaOf(figureFoot, side), build);
    const figure::Extent mat;
    const bool isWhole = camera.pixelsPerMetre * (mat.right - mat.left) <= side;
    return isWhole ? camera : figure::cropFor(exercise, areaOf(closeShare, side), build);
}

} // namespace

QImage exercisePicture(const model::Library& library, const model::Exercise& exercise,
                       const Sitter& sitter, int side) {
    const auto timeline =
        session::buildTimeline(library, session::routineOf(exercise), session::TimelineOptions{});
    if (!timeline || timeline->phases.empty())
        return {};
    const session::Moment moment =
        session::momentAt(*timeline, tellingInstant(exercise, *timeline, *sitter.build));
    QImage image(side, side, QImage::Format_RGB32);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0, 0, side, side);
    figure::paintRoom(painter, whole, floorShare * side, sitter.palette);
    if (const motion::Posture* posture = library.posture(moment.picture.seen()))
        figure::paintPicture(painter, {*posture, moment.breath.level}, *sitter.build,
                             placed(figure::cameraFor(areaOf(figureFoot, side), figureShare,
                                                      figure::extentOf(*posture, *sitter.build)),
                                    whole, sitter.mirrored),
                             sitter.palette);
    else
        figure::paintFigure(
            painter, session::bodyAt(*timeline, moment.time, *sitter.build), *sitter.build,
            placed(cameraFor(exercise.id, *sitter.build, side), whole, sitter.mirrored),
            sitter.palette);
    return image;
}

} // namespace supine::desktop
