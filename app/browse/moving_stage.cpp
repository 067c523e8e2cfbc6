// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/moving_stage.h"

#include "app/controls/look.h"
#include "app/figure/painter.h"
#include "app/figure/room/room.h"
#include "core/motion/solve.h"

#include <QPaintEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace supine::browse {

namespace {

constexpr std::chrono::milliseconds frameLength{16};
// A frame that comes later than this (the computer slept) does not jump.
constexpr Seconds longestFrame{0.1};

} // namespace

MovingStage::MovingStage(const Appearance& appearance, QWidget* parent)
    : QWidget(parent), m_appearance(appearance) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    m_frames.setTimerType(Qt::PreciseTimer);
    m_frames.setInterval(frameLength);
    connect(&m_frames, &QTimer::timeout, this, [this] { nextFrame(); });
    connect(&appearance, &Appearance::changed, this, &MovingStage::showAnew);
    connect(&controls::look(), &controls::Look::changed, this, &MovingStage::showAnew);
}

void MovingStage::setFraming(const Framing& framing) {
    m_framing = framing;
    showAnew();
}

void MovingStage::perform(Performance performance, bool glide) {
    if (glide && m_performance && !controls::look().reducedMotion())
        m_glide.begin(shown(), m_now, player::glideLength);
    else
        m_glide.stop();
    m_begin = m_now + (m_glide.isRunning(m_now) ? player::glideLength : Seconds{});
    m_performance = std::move(performance);
    followVisibility();
    showAnew();
}

void MovingStage::setMoving(bool moving) {
    m_moving = moving;
    followVisibility();
}

Seconds MovingStage::since() const {
    return std::max(Seconds{}, m_now - m_begin);
}

bool MovingStage::isGliding() const {
    return m_glide.isRunning(m_now);
}

double MovingStage::glideShare() const {
    return isGliding() ? 1 - (m_begin - m_now) / player::glideLength : 1;
}

player::Shown MovingStage::shown() const {
    return m_glide.at(m_performance(since()), m_now);
}

void MovingStage::advanceBy(Seconds passed) {
    m_now += passed;
    m_pictureIsOld = true;
    if (isVisible())
        update(showPicture() + changedOver());
    Q_EMIT advanced();
}

void MovingStage::nextFrame() {
    const Seconds passed(static_cast<double>(m_sinceFrame.nsecsElapsed()) * 1e-9);
    m_sinceFrame.restart();
    advanceBy(std::min(passed, longestFrame));
}

void MovingStage::followVisibility() {
    const bool runs = m_moving && m_performance && isVisible();
    if (runs == m_frames.isActive())
        return;
    m_sinceFrame.restart();
    if (runs)
        m_frames.start();
    else
        m_frames.stop();
}

void MovingStage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    followVisibility();
}

void MovingStage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    followVisibility();
}

figure::Camera MovingStage::cameraNow() const {
    return m_appearance.placed(m_framing.camera, QRectF(rect()));
}

void MovingStage::showAnew() {
    m_pictureIsOld = true;
    update();
}

player::TeachingView::Figure MovingStage::figureNow() const {
    player::TeachingView::Figure figure;
    figure.palette = m_appearance.palette();
    figure.camera = cameraNow();
    if (!m_performance)
        return figure;
    const player::Shown now = shown();
    figure.build = &m_appearance.build();
    figure.body = motion::solve(*figure.build, now.pose, now.breathLevel);
    figure.view = viewNow();
    return figure;
}

QRegion MovingStage::showPicture() {
    m_pictureIsOld = false;
    const player::TeachingView::Figure figure = figureNow();
    const QRegion over = prepare(figure);
    return over +
           m_picture.show({size(), devicePixelRatioF()}, [&](QPainter& painter,
                                                             const figure::BeforePart& before) {
               figure::paintRoom(painter, QRectF(rect()), m_framing.horizon, figure.palette);
               paintUnder(painter);
               if (!figure.build)
                   return;
               figure::paintPartByPart(painter, figure.body, *figure.build, figure.camera,
                                       figure.palette, before, figure.view);
               paintOverFigure(painter, before);
           });
}

void MovingStage::paintEvent(QPaintEvent* event) {
    if (m_pictureIsOld || !m_picture.isShown({size(), devicePixelRatioF()}))
        update(showPicture() - event->region());
    QPainter painter(this);
    painter.setClipRegion(event->region());
    m_picture.paint(painter, event->region());
    paintOver(painter);
}

} // namespace supine::browse
