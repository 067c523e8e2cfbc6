// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/wakefulness.h"

namespace supine::desktop {

using session::State;

bool Wakefulness::isWanted(State state, Seconds now) {
    if (state == State::Playing)
        m_playedLast = now;
    const bool isUnderWay = state != State::Ready && state != State::Finished;
    return isUnderWay && now - m_playedLast <= longestWakefulPause;
}

} // namespace supine::desktop
