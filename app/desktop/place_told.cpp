// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/place_told.h"

#include <chrono>

namespace supine::desktop {

bool PlaceTold::mustTell(const player::Practising& practising, Seconds now) {
    if (m_counts)
        m_place += now - m_at;
    // A new track is believed to be at its beginning.
    if (!m_isThere)
        m_place = {};
    m_at = now;
    m_counts = practising.state == session::State::Playing;
    m_isThere = practising.isUnderWay();
    if (!m_isThere || std::chrono::abs(practising.position - m_place) <= placeTolerance)
        return false;
    m_place = practising.position;
    return true;
}

} // namespace supine::desktop
