// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/breath_ring.h"

#include "app/controls/type.h"

#include <QPainter>

namespace supine::player {

namespace {

// Shares of the ring's radius.
constexpr double trackWidth = 0.066;
constexpr double discEmpty = 0.52;
constexpr double discFull = 0.88;
constexpr double countSize = 0.60;
constexpr double outOfSize = 0.22;

constexpr int fullCircle = 16 * 360;
constexpr int top = 16 * 90;

void paintTrack(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                const controls::Theme& theme) {
    const double width = trackWidth * radius;
    const double middle = radius - width / 2;
    const QRectF box(centre.x() - middle, centre.y() - middle, 2 * middle, 2 * middle);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(theme.ringTrack, width));
    painter.drawEllipse(box);
    const QColor colour = reading.breathingIn ? theme.breathIn : theme.breathOut;
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(box, top, -static_cast<int>(reading.progress * fullCircle));
}

void paintDisc(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
               const controls::Theme& theme) {
    const double share = discEmpty + (discFull - discEmpty) * reading.breathLevel;
    QColor edge = reading.breathingIn ? theme.breathIn : theme.breathOut;
    edge.setAlphaF(0.55F);
    painter.setPen(QPen(edge, 2));
    painter.setBrush(reading.breathingIn ? theme.breathInFill : theme.breathOutFill);
    painter.drawEllipse(centre, share * radius, share * radius);
}

} // namespace

void paintBreathRing(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                     const controls::Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter, centre, radius, reading, theme);
    paintDisc(painter, centre, radius, reading, theme);
    painter.restore();
}

void paintBreathCount(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                      const controls::Theme& theme) {
    if (reading.count.isEmpty())
        return;
    const QRectF number(centre.x() - radius, centre.y() - 0.44 * radius, 2 * radius, 0.6 * radius);
    painter.setFont(controls::fontOf(countSize * radius, QFont::DemiBold));
    painter.setPen(theme.ink);
    painter.drawText(number, Qt::AlignCenter | Qt::TextDontClip, reading.count);
    const QRectF whole(centre.x() - radius, centre.y() + 0.15 * radius, 2 * radius, 0.26 * radius);
    painter.setFont(controls::fontOf(outOfSize * radius, QFont::Medium));
    painter.setPen(theme.ink2);
    painter.drawText(whole, Qt::AlignCenter | Qt::TextDontClip, reading.outOf);
}

} // namespace supine::player
