// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/breath_ring.h"

#include "app/controls/type.h"
#include "app/player/words.h"
#include "core/session/session.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace supine::player {

namespace {

// Shares of the ring's radius.
constexpr double trackWidth = 0.066;
constexpr double discEmpty = 0.52;
constexpr double discFull = 0.88;
constexpr double countSize = 0.60;
constexpr double outOfSize = 0.22;

/// A point of a circle, `turns` round to the right from its top.
QPointF onCircle(QPointF centre, double radius, double turns) {
    const double angle = 2 * std::numbers::pi * turns;
    return centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

/// The arc as an outline with round ends. It always has the same points: those beyond the arc's end
/// wait there, so that from frame to frame only the end moves.
QPolygonF arcOutline(QPointF centre, double radius, double width, double turns) {
    constexpr int steps = 120;
    constexpr int round = 8;
    QPolygonF outline;
    const auto side = [&](int step, double r) {
        outline << onCircle(centre, r, std::min(double(step) / steps, turns));
    };
    const auto end = [&](double at, double turn) {
        const QPointF middle = onCircle(centre, radius, at);
        for (int i = 1; i < round; ++i)
            outline << onCircle(middle, width / 2, at + turn + 0.5 * i / round);
    };
    for (int i = 0; i <= steps; ++i)
        side(i, radius + width / 2);
    end(turns, 0);
    for (int i = steps; i >= 0; --i)
        side(i, radius - width / 2);
    end(0, 0.5);
    return outline;
}

} // namespace

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

void paintBreathArc(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                    const controls::Theme& theme) {
    const double width = trackWidth * radius;
    const double middle = radius - width / 2;
    QPainterPath track;
    track.addEllipse(centre, radius, radius);
    track.addEllipse(centre, radius - width, radius - width);
    painter.fillPath(track, theme.ringTrack);
    painter.setPen(Qt::NoPen);
    painter.setBrush(reading.breathingIn ? theme.breathIn : theme.breathOut);
    painter.drawPolygon(arcOutline(centre, middle, width, reading.progress), Qt::WindingFill);
}

void paintBreathDisc(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                     const controls::Theme& theme) {
    const double share = discEmpty + (discFull - discEmpty) * reading.breathLevel;
    QColor edge = reading.breathingIn ? theme.breathIn : theme.breathOut;
    edge.setAlphaF(0.55F);
    painter.setPen(QPen(edge, 2));
    painter.setBrush(reading.breathingIn ? theme.breathInFill : theme.breathOutFill);
    painter.drawEllipse(centre, share * radius, share * radius);
}

void paintBreathCount(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                      const controls::Theme& theme) {
    if (reading.count.isEmpty())
        return;
    const double lift = reading.outOf.isEmpty() ? 0.30 : 0.44;
    const QRectF number(centre.x() - radius, centre.y() - lift * radius, 2 * radius, 0.6 * radius);
    painter.setFont(controls::fontOf(countSize * radius, QFont::DemiBold));
    painter.setPen(theme.ink);
    painter.drawText(number, Qt::AlignCenter | Qt::TextDontClip, reading.count);
    const QRectF whole(centre.x() - radius, centre.y() + 0.15 * radius, 2 * radius, 0.26 * radius);
    painter.setFont(controls::fontOf(outOfSize * radius, QFont::Medium));
    painter.setPen(theme.ink2);
    painter.drawText(whole, Qt::AlignCenter | Qt::TextDontClip, reading.outOf);
}

} // namespace supine::player
