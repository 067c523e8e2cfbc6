// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/situation.h"

namespace supine::desktop {

/// Somewhere in the pelvic tilt of the daily five.
inline Situation inTheTilt(session::State state = session::State::Playing) {
    Situation situation;
    situation.practising.state = state;
    situation.practising.routine = "five";
    situation.practising.routineTitle = QStringLiteral("Daily five");
    situation.practising.exercise = "pelvic-tilt";
    situation.practising.title = QStringLiteral("Pelvic tilt");
    situation.practising.chapter = 6;
    situation.practising.position = Seconds(200.5);
    situation.practising.duration = Seconds(386);
    situation.volume = 0.75;
    return situation;
}

/// Home, and nothing plays.
inline Situation atHome() {
    Situation situation;
    situation.mayStart = true;
    return situation;
}

} // namespace supine::desktop
