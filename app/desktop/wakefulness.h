// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/practising.h"

namespace supine::desktop {

/// A pause that lasts longer than this lets the machine go to sleep again.
inline constexpr Seconds longestWakefulPause{300};

/// Whether the machine should stay awake, screen and all: while a session plays, through a pause or
/// a question of up to five minutes, and never without a session.
class Wakefulness {
public:
    /// What the session does at `now`, of any clock that only grows; to be asked again at least
    /// every few seconds.
    bool isWanted(session::State state, Seconds now);

private:
    Seconds m_playedLast = -2 * longestWakefulPause;
};

} // namespace supine::desktop
