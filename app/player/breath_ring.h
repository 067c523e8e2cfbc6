// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/theme.h"

#include <QPointF>
#include <QString>

class QPainter;

namespace supine::session {
class Session;
}

namespace supine::player {

/// What the ring shows at one instant.
struct RingReading {
    double progress = 0;    ///< 0 to 1 of the phase, the arc from the top round to the right.
    double breathLevel = 0; ///< 0 breathed out to 1 breathed in, the size of the disc.
    bool breathingIn = false;
    QString count; ///< The repetition; empty outside repeats.
    QString outOf; ///< Under it, "of 10".

    bool operator==(const RingReading&) const = default;
};

/// What it shows of a session now.
RingReading readingOf(const session::Session& session);

/// Paints a track and on it the arc of the phase.
void paintBreathArc(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                    const controls::Theme& theme);

/// Paints the disc inside, which fills and empties like lungs.
void paintBreathDisc(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                     const controls::Theme& theme);

/// Paints the count on the disc, within the square round the ring.
void paintBreathCount(QPainter& painter, QPointF centre, double radius, const RingReading& reading,
                      const controls::Theme& theme);

} // namespace supine::player
