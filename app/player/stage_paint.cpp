// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage.h"

#include "app/controls/look.h"
#include "app/figure/moved.h"
#include "app/figure/painter.h"
#include "app/figure/room/room.h"
#include "app/player/breath_ring.h"
#include "app/player/controller.h"
#include "core/motion/solve.h"

#include <QPaintEvent>
#include <QPainter>

#include <cmath>

namespace supine::player {

namespace {

/// What a whole breath moves in a key picture, at most, in metres.
constexpr double breathMoves = 0.015;

/// How many steps one picture takes to give way to another.
constexpr double fadeSteps = 32;

/// The picture as it was at the step that its fade took last.
session::Picture atItsStep(session::Picture picture) {
    picture.share = std::floor(fadeSteps * picture.share) / fadeSteps;
    return picture;
}

} // namespace

void Stage::paintEvent(QPaintEvent* event) {
    layOutNow();
    if (m_captionIsOld)
        setCaptionAtOnce();
    const QTransform way = turned();
    const QTransform back = way.inverted();
    if (m_pictureIsOld || !m_picture.isShown({pictureSize(), devicePixelRatioF()}))
        update(mapped(showPicture(), way) - event->region());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Within a rectangle Qt copies a picture row by row; within a region of several it goes span by
    // span, and wakes threads that cost more than they save.
    for (const QRect& box : event->region()) {
        painter.resetTransform();
        painter.setClipRect(box);
        painter.setTransform(way);
        paintWithin(painter, back.mapRect(box));
        painter.resetTransform();
        paintHeaderSign(painter, box);
    }
}

void Stage::paintWithin(QPainter& painter, const QRect& box) {
    m_picture.paint(painter, box);
    m_teaching.paint(painter, box);
    if (m_controller.session() && m_scene != Scene::Finish)
        paintSigns(painter, box);
}

QRegion Stage::showPicture() {
    layOutNow();
    const TeachingView::Figure figure = figureNow();
    const Shown shown = shownNow();
    const bool figureMoves = mayHaveMoved(figure, shown);
    const QRegion taught = m_teaching.show(lessonNow(), figure, devicePixelRatioF());
    const auto room = [&](QPainter& painter, const figure::BeforePart& before) {
        figure::paintRoom(painter, pictureRect(), m_layout.horizon, figure.palette);
        paintFigure(painter, figure, shown, before);
    };
    const auto teaching = [&](QPainter& painter, const figure::BeforePart& before) {
        if (shown.picture == session::Picture{})
            m_teaching.paintOverFigure(painter, before);
    };
    const auto arc = [&](QPainter& painter, const figure::BeforePart&) {
        paintRing(painter, paintBreathArc);
    };
    const auto disc = [&](QPainter& painter, const figure::BeforePart&) {
        paintRing(painter, paintBreathDisc);
    };
    const QRegion shownAnew = m_picture.show({pictureSize(), devicePixelRatioF()},
                                             {{room, figureMoves}, {teaching}, {arc}, {disc}});
    m_pictureIsOld = false;
    return taught + shownAnew;
}

void Stage::paintFigure(QPainter& painter, const TeachingView::Figure& figure, const Shown& shown,
                        const figure::BeforePart& before) {
    if (!figure.build)
        return;
    if (shown.picture != session::Picture{})
        return paintPicture(painter, shown, before);
    if (keyIn() < 1)
        return paintKeyPoses(painter, figure, before);
    m_fade.reset();
    figure::paintPartByPart(painter, figure.body, *figure.build, figure.camera, figure.palette,
                            before, figure.view);
    m_teaching.paintWithFigure(painter, before);
}

// Asking a figure to draw itself costs as much as painting it, and in most frames of a breath it
// has moved less than anybody sees.
bool Stage::mayHaveMoved(const TeachingView::Figure& figure, const Shown& shown) {
    const double pixels = figure.camera.pixelsPerMetre * devicePixelRatioF();
    const Shown& before = m_shownBefore;
    const bool moved =
        shown.picture == session::Picture{}
            ? figure::seenToMove(m_figureBefore.body, figure.body, pixels)
            : std::abs(shown.breathLevel - before.breathLevel) * breathMoves * pixels >=
                  figure::unseenStep;
    const bool anew = m_pictureIsOld || figure.camera != m_figureBefore.camera ||
                      figure.view.seeThrough || figure.build != m_figureBefore.build ||
                      atItsStep(shown.picture) != atItsStep(before.picture) ||
                      shown.pictureDimmed != before.pictureDimmed || keyIn() != m_keyInBefore;
    if (!anew && !moved)
        return false;
    m_figureBefore = figure;
    m_shownBefore = shown;
    m_keyInBefore = keyIn();
    return true;
}

TeachingView::Figure Stage::figureNow() const {
    TeachingView::Figure figure;
    figure.palette = m_appearance.palette();
    figure.camera = m_appearance.placed(cameraNow(), pictureRect());
    if (!m_controller.session())
        return figure;
    figure.build = &m_appearance.build();
    const Shown shown = shownNow();
    figure.body = motion::solve(*figure.build, shown.pose, shown.breathLevel);
    figure.view = {m_teaching.layers().seeThrough, m_controller.session()->moment().work};
    return figure;
}

void Stage::paintRing(QPainter& painter, PaintRing paint) {
    if (m_controller.session() && m_scene == Scene::Lesson && ringRadius() > 0)
        paint(painter, ringCentre(), ringRadius(), reading(), controls::theme());
}

} // namespace supine::player
