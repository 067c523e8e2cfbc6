// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/recording/sound_picture.h"

#include "app/controls/panel.h"
#include "app/controls/space.h"
#include "app/controls/type.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace supine::recording {

namespace {

constexpr double barSeconds = 0.04;
constexpr double leastSeconds = 4;
constexpr double beyondRoom = 1.3; // so much of the room is shown, and a little after it
constexpr double waveInset = 18;
constexpr double faintest = -46; // decibels; fainter bars are dots
constexpr float tooLoudFrom = 0.97F;
constexpr float voiceFrom = 0.012F; // the room's silence may last beyond the mark

// 0 to 1 by the ear's measure, not the sample's.
double heightOf(float amplitude) {
    const double decibels = 20 * std::log10(std::max(static_cast<double>(amplitude), 1e-5));
    return std::clamp(1 - decibels / faintest, 0.0, 1.0);
}

} // namespace

SoundPicture::SoundPicture(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&controls::look(), &controls::Look::changed, this, [this] { updateGeometry(); });
}

void SoundPicture::setSound(std::vector<float> bars, Seconds room, bool isLive) {
    m_bars = std::move(bars);
    m_room = room;
    m_isLive = isLive;
    update();
}

QSize SoundPicture::sizeHint() const {
    return {400, static_cast<int>(controls::scaledIcon(104))};
}

double SoundPicture::shownSeconds() const {
    const double spoken = barSeconds * static_cast<double>(m_bars.size());
    return std::max({leastSeconds, m_room.count() * beyondRoom, spoken});
}

// Time runs from left to right, as in the timeline of a session.
double SoundPicture::xOf(double seconds) const {
    return waveInset + seconds * (width() - 2 * waveInset) / shownSeconds();
}

void SoundPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF field(rect());
    controls::paintSurface(painter, field, controls::radius::row, controls::theme().sunken);
    paintRoom(painter, field);
    paintBars(painter, field);
}

void SoundPicture::paintRoom(QPainter& painter, const QRectF& field) const {
    const controls::Theme& t = controls::theme();
    const double middle = field.center().y();
    painter.setPen(QPen(t.edge, 1.5, Qt::SolidLine, Qt::RoundCap));
    const double end = m_room > Seconds::zero() ? xOf(m_room.count()) : field.right() - waveInset;
    painter.drawLine(QPointF(waveInset, middle), QPointF(end, middle));
    if (m_room <= Seconds::zero())
        return;
    painter.setPen(QPen(t.ink2, 2, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(end, field.top() + 16), QPointF(end, field.bottom() - 16));
}

void SoundPicture::paintBars(QPainter& painter, const QRectF& field) const {
    const controls::Theme& t = controls::theme();
    const double pitch = xOf(barSeconds) - xOf(0);
    const double thick = std::max(1.5, pitch * 0.6);
    const double most = field.height() - 28;
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const double from = barSeconds * static_cast<double>(i);
        const bool isTooLate =
            m_room > Seconds::zero() && from >= m_room.count() && m_bars[i] >= voiceFrom;
        const bool isTooLoud = m_isLive && m_bars[i] >= tooLoudFrom;
        painter.setBrush(isTooLate || isTooLoud ? t.care : t.primary);
        const double height = std::max(thick, most * heightOf(m_bars[i]));
        const QRectF bar(xOf(from) + (pitch - thick) / 2, field.center().y() - height / 2, thick,
                         height);
        painter.drawRoundedRect(bar, thick / 2, thick / 2);
    }
}

} // namespace supine::recording
