// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/pictures/picture.h"

#include "app/figure/pictures/chair.h"
#include "app/figure/pictures/on_side.h"
#include "app/figure/pictures/upright.h"
#include "app/figure/room/mat.h"

#include <QPainter>

#include <algorithm>

namespace supine::figure {

namespace {

using motion::Posture;
using motion::PostureKind;

constexpr double steppedBackMost = 0.6; // how much wall a wholly dimmed picture takes on
constexpr double aroundJoints = 0.10;   // of flesh and cloth
constexpr double onSideHeight = 0.46;   // shoulder and hip, and air
constexpr double overHead = 0.21;       // middle of the head to the crown, with tied hair

/// From a room of the posture's own, in which a person looks to +x, to the room of the mat.
QTransform roomOf(const Posture& posture) {
    // Legs folded toward the viewer need room on the mat.
    const QPointF back = posture.legs.right.folded ? seen({0, 0, -0.12}) : QPointF();
    return {-1, 0, 0, 1, posture.place + back.x(), back.y()};
}

/// The rail lies under the knuckles of the hand that holds it, lower than the middle of the palm.
constexpr double underKnuckles = 0.026;
constexpr double underPalm = 0.006;

Chair chairOf(const motion::PostureBody& body, const Posture& posture, const motion::Build& build) {
    const double stature = build.skeleton.stature;
    for (const motion::Side side : {motion::Side::Right, motion::Side::Left})
        if (const auto& palm = posture.arms[side].palm)
            return {palm->ahead * stature + underKnuckles, palm->height * stature - underPalm};
    return {body.arms.right.hand.x, body.arms.right.hand.y};
}

/// What of a picture is painted, and who is told where its parts begin.
struct Show {
    bool room = true; ///< Mat, chair and shadows, not only the person.
    const BeforePart& before;
};

const BeforePart noBoundary = [](const char*) {};
constexpr const char* ground = "mat and chair";
constexpr const char* person = "person";

void paintUprightIn(const Sheet& sheet, const Picture& picture, const motion::Build& build,
                    const Show& show) {
    const motion::PostureBody body =
        motion::solvePosture(build, picture.posture, picture.breathLevel);
    const motion::PostureArm& farArm = picture.posture.arms.left;
    const bool farHandOnLap = farArm.onThigh || (farArm.palm && farArm.palm->height > 0);
    const Upright upright{body, build, picture.posture.legs.right.folded, farHandOnLap};
    sheet.painter.save();
    sheet.painter.setTransform(roomOf(picture.posture), true);
    const bool hasChair = show.room && picture.posture.chair;
    const Chair chair = chairOf(body, picture.posture, build);
    if (hasChair)
        paintChair(sheet, chair);
    if (show.room)
        paintUprightShadows(sheet, upright);
    show.before(person);
    paintUpright(sheet, upright);
    if (hasChair)
        paintChairSide(sheet, chair);
    sheet.painter.restore();
}

void paint(QPainter& painter, const Picture& picture, const motion::Build& build,
           const Camera& camera, const Palette& palette, const Show& show) {
    const Palette colours =
        picture.dimmed > 0 ? stepBack(palette, steppedBackMost * picture.dimmed) : palette;
    const Sheet sheet = sheetFor(painter, camera, colours);
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.setTransform(camera.transform(), true);
    painter.setPen(Qt::NoPen);
    show.before(ground);
    if (show.room)
        paintMat(sheet);
    if (picture.posture.kind == PostureKind::Upright) {
        paintUprightIn(sheet, picture, build, show);
    } else {
        if (show.room)
            paintOnSideShadows(sheet, build);
        show.before(person);
        paintOnSide(sheet, build, picture.breathLevel);
    }
    painter.restore();
}

} // namespace

void paintPicture(QPainter& painter, const Picture& picture, const motion::Build& build,
                  const Camera& camera, const Palette& palette, const BeforePart& before) {
    paint(painter, picture, build, camera, palette, {true, before});
}

void paintPerson(QPainter& painter, const Picture& picture, const motion::Build& build,
                 const Camera& camera, const Palette& palette) {
    paint(painter, picture, build, camera, palette, {false, noBoundary});
}

Extent extentOf(const Posture& posture, const motion::Build& build) {
    Extent extent;
    if (posture.kind != PostureKind::Upright) {
        extent.above = onSideHeight;
        return extent;
    }
    const motion::PostureBody body = motion::solvePosture(build, posture, 0);
    const auto take = [&](motion::Vec3 at, double around) {
        extent.left = std::min(extent.left, posture.place - at.x - around);
        extent.right = std::max(extent.right, posture.place - at.x + around);
        extent.above = std::max(extent.above, at.y + around);
    };
    take({body.head.x, body.head.y, 0}, overHead);
    for (const motion::Side side : {motion::Side::Right, motion::Side::Left}) {
        take(body.legs[side].toe, aroundJoints);
        take(body.legs[side].knee, aroundJoints);
        take(body.arms[side].hand, aroundJoints);
    }
    if (posture.chair) {
        const Chair chair = chairOf(body, posture, build);
        take({chair.rail + chairDepth, chair.height, 0}, aroundJoints);
    }
    return extent;
}

} // namespace supine::figure
