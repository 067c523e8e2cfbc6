// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/stage.h"

#include "app/controls/icon.h"
#include "app/controls/look.h"
#include "app/controls/space.h"
#include "app/controls/type.h"
#include "app/figure/moved.h"
#include "app/figure/painter.h"
#include "app/figure/room/room.h"
#include "app/player/breath_ring.h"
#include "app/player/controller.h"
#include "app/player/words.h"
#include "core/motion/solve.h"

#include <QFontMetricsF>
#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::player {

using session::State;

namespace {

const session::TimelinePhase& phaseOf(const session::Session& session) {
    return session.timeline().phases[session.moment().phase];
}

RingReading readingOf(const session::Session& session) {
    const session::Moment moment = session.moment();
    const session::TimelinePhase& phase = session.timeline().phases[moment.phase];
    RingReading reading;
    reading.progress = moment.phaseProgress;
    reading.breathLevel = moment.breath.level;
    // A breath that comes by itself is not called in or out; one calm colour will do.
    reading.breathingIn =
        phase.breath == motion::BreathKind::Free || moment.breath.now == motion::BreathKind::In;
    if (phase.rounds > 0) {
        reading.count = QString::number(phase.round);
        reading.outOf = outOf(phase.rounds);
    }
    return reading;
}

constexpr int headerTop = 16;

/// What a whole breath moves in a key picture, at most, in metres.
constexpr double breathMoves = 0.015;

/// How many steps one picture takes to give way to another.
constexpr double fadeSteps = 32;

/// The picture as it was at the step that its fade took last.
session::Picture atItsStep(session::Picture picture) {
    picture.share = std::floor(fadeSteps * picture.share) / fadeSteps;
    return picture;
}

QRectF mirroredIn(const QRectF& whole, const QRectF& area, Qt::LayoutDirection direction) {
    if (direction == Qt::LeftToRight)
        return area;
    return {whole.left() + whole.right() - area.right(), area.y(), area.width(), area.height()};
}

/// At the end where a line begins, for QPainter::drawText(), which takes an int.
int leading(Qt::LayoutDirection direction) {
    const Qt::Alignment side = direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    return static_cast<int>(Qt::AlignVCenter | Qt::AlignAbsolute | side);
}

} // namespace

void Stage::paintEvent(QPaintEvent* event) {
    layOutNow();
    if (m_captionIsOld)
        setCaptionAtOnce();
    if (m_pictureIsOld || !m_picture.isShown({size(), devicePixelRatioF()}))
        update(showPicture() - event->region());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // Within a rectangle Qt copies a picture row by row; within a region of several it goes span by
    // span, and wakes threads that cost more than they save.
    for (const QRect& box : event->region()) {
        painter.setClipRect(box);
        paintWithin(painter, box);
    }
}

void Stage::paintWithin(QPainter& painter, const QRect& box) {
    m_picture.paint(painter, box);
    m_teaching.paint(painter, box);
    if (!m_controller.session() || m_scene == Scene::Finish)
        return;
    if (headerBox().intersects(box))
        paintHeader(painter);
    if (m_scene == Scene::Lesson && ringBox().intersects(box))
        paintCount(painter);
    if (m_scene == Scene::Lesson && boxOf(m_layout.phaseWord).intersects(box))
        paintPhaseWord(painter);
    if (m_captionsOn && m_layout.caption.width() > 0 && captionBox().intersects(box))
        paintCaption(painter);
}

QRegion Stage::showPicture() {
    layOutNow();
    const TeachingView::Figure figure = figureNow();
    const Shown shown = m_controller.shown();
    const bool figureMoves = mayHaveMoved(figure, shown);
    const QRegion taught = m_teaching.show(lessonNow(), figure, devicePixelRatioF());
    const auto room = [&](QPainter& painter, const figure::BeforePart& before) {
        figure::paintRoom(painter, rect(), m_layout.horizon, figure.palette);
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
    const QRegion shownAnew = m_picture.show({size(), devicePixelRatioF()},
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
                      shown.pictureDimmed != before.pictureDimmed;
    if (!anew && !moved)
        return false;
    m_figureBefore = figure;
    m_shownBefore = shown;
    return true;
}

TeachingView::Figure Stage::figureNow() const {
    TeachingView::Figure figure;
    figure.palette = m_appearance.palette();
    figure.camera = m_appearance.placed(cameraNow(), rect());
    if (!m_controller.session())
        return figure;
    figure.build = &m_appearance.build();
    const Shown shown = m_controller.shown();
    figure.body = motion::solve(*figure.build, shown.pose, shown.breathLevel);
    figure.view = {m_teaching.layers().seeThrough, m_controller.session()->moment().work};
    return figure;
}

Stage::Signs Stage::signsNow() const {
    const session::Session* session = m_controller.session();
    if (!session)
        return {};
    const RingReading ring = readingOf(*session);
    return {session->moment().chapter, ring.count,     ring.outOf,
            phaseOf(*session).breath,  m_caption.text, captionIn()};
}

QRegion Stage::changedSigns() {
    const Signs before = std::exchange(m_signs, signsNow());
    QRegion changed;
    if (m_signs.chapter != before.chapter)
        changed += headerBox();
    if (m_signs.count != before.count || m_signs.outOf != before.outOf) {
        m_count = {};
        changed += ringBox();
    }
    if (m_signs.breath != before.breath)
        changed += boxOf(m_layout.phaseWord);
    if (m_signs.caption != before.caption || m_signs.captionIn != before.captionIn)
        changed += captionBox();
    return changed;
}

QRect Stage::boxOf(const QRectF& words) const {
    // What a letter or a line may reach beyond its place.
    constexpr int over = 3;
    return besideFigure(words).toAlignedRect().adjusted(-over, -over, over, over);
}

// A long caption may have more lines than the place that was kept for it.
QRect Stage::captionBox() const {
    QRectF place = m_layout.caption;
    place.setHeight(std::max({place.height(), m_caption.layout.size().height(),
                              m_captionBefore.layout.size().height()}));
    return boxOf(place);
}

QRect Stage::headerBox() const {
    const int margin = static_cast<int>(m_layout.margin);
    return QRect(0, 0, width(), static_cast<int>(m_headerHeight))
        .adjusted(margin, headerTop, -margin, 0);
}

QRect Stage::ringBox() const {
    const QPointF corner(m_layout.ringRadius, m_layout.ringRadius);
    return boxOf({m_layout.ringCentre - corner, m_layout.ringCentre + corner});
}

QPointF Stage::ringCentre() const {
    const QPointF at = m_layout.ringCentre;
    return {m_appearance.isMirrored() ? width() - at.x() : at.x(), at.y()};
}

double Stage::captionIn() const {
    if (!m_captionFades.isValid())
        return 1;
    return std::min(1.0,
                    static_cast<double>(m_captionFades.elapsed()) / controls::duration::caption);
}

QRectF Stage::besideFigure(const QRectF& area) const {
    // The question stands where reading ends, whichever way the figure lies.
    if (m_scene != Scene::Lesson)
        return mirroredIn(rect(), area, layoutDirection());
    return mirroredIn(rect(), area, m_appearance.isMirrored() ? Qt::RightToLeft : Qt::LeftToRight);
}

// Title and what comes next, in one line that gives way to the controls at its other end.
void Stage::paintHeader(QPainter& painter) {
    const session::Session& session = *m_controller.session();
    const model::Library& library = m_controller.library();
    const session::Timeline& timeline = session.timeline();
    const std::size_t chapter = session.moment().chapter;
    const QString title = titleOf(library, timeline.chapters[chapter].exercise);
    const QFont titleFont = controls::fontFor(controls::Type::Title);
    const double gap = 22;
    const double wide = QFontMetricsF(titleFont).horizontalAdvance(title);
    const double room = width() - 2 * m_layout.margin - m_headerControls;
    const QRectF line(m_layout.margin, headerTop, room, m_headerHeight - headerTop);
    const int flags = leading(layoutDirection()) | Qt::TextSingleLine;
    painter.setFont(titleFont);
    painter.setPen(controls::theme().ink);
    painter.drawText(mirroredIn(rect(), line, layoutDirection()), flags, title);
    if (m_scene == Scene::Question || room < wide + gap + 60)
        return;
    const QFont nextFont = controls::fontFor(controls::Type::Note);
    const QRectF rest = line.adjusted(wide + gap, 0, 0, 0);
    const QString next = QFontMetricsF(nextFont).elidedText(nextUp(library, timeline, chapter),
                                                            Qt::ElideRight, rest.width());
    painter.setFont(nextFont);
    painter.setPen(controls::theme().ink2);
    painter.drawText(mirroredIn(rect(), rest, layoutDirection()), flags, next);
}

void Stage::paintRing(QPainter& painter, PaintRing paint) {
    if (m_controller.session() && m_scene == Scene::Lesson)
        paint(painter, ringCentre(), m_layout.ringRadius, readingOf(*m_controller.session()),
              controls::theme());
}

// The disc under it changes in nearly every frame, the count does not.
void Stage::paintCount(QPainter& painter) {
    const QPointF corner(m_layout.ringRadius, m_layout.ringRadius);
    painter.drawImage((ringCentre() - corner).toPoint(), countPicture());
}

const QImage& Stage::countPicture() {
    if (!m_count.isNull())
        return m_count;
    const double ratio = devicePixelRatioF();
    const double radius = m_layout.ringRadius;
    const int side = std::max(1, static_cast<int>(std::ceil(2 * radius * ratio)));
    m_count = QImage(side, side, QImage::Format_ARGB32_Premultiplied);
    m_count.setDevicePixelRatio(ratio);
    m_count.fill(Qt::transparent);
    QPainter painter(&m_count);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBreathCount(painter, {radius, radius}, radius, readingOf(*m_controller.session()),
                     controls::theme());
    return m_count;
}

// Only where the words lead the breath: in a free phase it comes by itself.
void Stage::paintPhaseWord(QPainter& painter) {
    const motion::BreathKind breath = phaseOf(*m_controller.session()).breath;
    if (breath == motion::BreathKind::Free)
        return;
    const bool in = breath == motion::BreathKind::In;
    const QColor colour = in ? controls::theme().breathIn : controls::theme().breathOut;
    const double icon = m_layout.phasePixels * 1.05;
    const QRectF line = besideFigure(m_layout.phaseWord);
    const QRectF square(line.x(), line.center().y() - icon / 2, icon, icon);
    controls::paintIcon(painter, in ? controls::Icon::Outward : controls::Icon::Inward,
                        mirroredIn(line, square, layoutDirection()), colour);
    const QRectF words = line.adjusted(icon + 8, 0, 0, 0);
    painter.setFont(controls::fontOf(m_layout.phasePixels, QFont::DemiBold));
    painter.setPen(colour);
    painter.drawText(mirroredIn(line, words, layoutDirection()), leading(layoutDirection()),
                     phaseWord(breath));
}

void Stage::paintCaption(QPainter& painter) {
    const double in = captionIn();
    const auto paint = [&](const Words& words, double opacity) {
        if (words.text.isEmpty() || opacity <= 0)
            return;
        const QRectF whole = besideFigure(m_layout.caption);
        const QRectF block(whole.topLeft(), QSizeF(words.layout.width(), whole.height()));
        painter.setOpacity(opacity);
        words.layout.paint(painter, mirroredIn(whole, block, layoutDirection()).topLeft(),
                           controls::theme().ink);
    };
    paint(m_captionBefore, 1 - in);
    paint(m_caption, in);
    painter.setOpacity(1);
}

} // namespace supine::player
