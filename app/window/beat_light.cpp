// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/beat_light.h"

#include "app/controls/look.h"
#include "app/controls/type.h"

#include <QPainter>

#include <cmath>

namespace supine::window {

namespace {

constexpr int frameMilliseconds = 16;
constexpr double litSeconds = 0.12;
constexpr double clicksAhead = 0.1; // beyond what the sound wants
constexpr double diameter = 168;

} // namespace

BeatLight::BeatLight(voice::Sound& sound, QWidget* parent) : QWidget(parent), m_sound(sound) {
    setAccessibleName(tr("Light that flashes with each click"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_frames.setInterval(frameMilliseconds);
    m_frames.setTimerType(Qt::PreciseTimer);
    connect(&m_frames, &QTimer::timeout, this, &BeatLight::follow);
}

void BeatLight::setDelay(Seconds delay) {
    m_sound.setDelay(delay);
    m_sound.flush();
    m_nextClick = std::ceil((m_sound.now() + m_sound.ahead()).count());
}

void BeatLight::follow() {
    const double now = m_sound.now().count();
    for (; m_nextClick < now + m_sound.ahead().count() + clicksAhead; ++m_nextClick)
        m_sound.scheduleClick(Seconds(m_nextClick));
    const bool lit = now >= 1 && now - std::floor(now) < litSeconds;
    if (lit == m_lit)
        return;
    m_lit = lit;
    repaint(); // at once: the next frame would be late
}

QSize BeatLight::sizeHint() const {
    const int side = static_cast<int>(controls::scaled(diameter)) + 8;
    return {side, side};
}

// Lit it is full, dark it is a ring: colour alone says nothing.
void BeatLight::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const controls::Theme& theme = controls::theme();
    const double radius = controls::scaled(diameter) / 2 - 2;
    painter.setPen(QPen(m_lit ? theme.primary : theme.edge, 3));
    painter.setBrush(m_lit ? theme.primary : theme.sunken);
    painter.drawEllipse(QRectF(rect()).center(), radius, radius);
}

void BeatLight::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_sound.open();
    m_nextClick = 1;
    m_frames.start();
}

void BeatLight::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_frames.stop();
    m_sound.close();
    m_lit = false;
}

} // namespace supine::window
