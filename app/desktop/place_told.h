// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/practising.h"

namespace supine::desktop {

/// Whoever shows a place that is farther off than this is told the right one.
inline constexpr Seconds placeTolerance{0.5};

/// Where the desktop believes a session to be. It counts on by itself while the session plays; a
/// jump, or time that stands still after one, makes that wrong.
class PlaceTold {
public:
    /// Takes on what the session does at `now`, of any clock that only grows, and answers whether
    /// the desktop must be told the place. It counts as told then.
    bool mustTell(const player::Practising& practising, Seconds now);

private:
    bool m_counts = false; ///< Whether the session played.
    bool m_isThere = false;
    Seconds m_place{};
    Seconds m_at{};
};

} // namespace supine::desktop
