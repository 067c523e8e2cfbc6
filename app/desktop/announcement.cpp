// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/announcement.h"

#include <utility>

namespace supine::desktop {

using session::State;

Announcement::Due Announcement::follow(const Situation& situation) {
    const player::Practising& practising = situation.practising;
    if (!practising.isUnderWay())
        m_exercise.clear();
    const bool begins = practising.state == State::Playing &&
                        std::exchange(m_exercise, practising.exercise) != practising.exercise;
    if (situation.isSeen || !practising.isUnderWay())
        return std::exchange(m_said, false) ? Due::Withdraw : Due::Nothing;
    if (!begins)
        return Due::Nothing;
    m_said = true;
    return Due::Say;
}

} // namespace supine::desktop
