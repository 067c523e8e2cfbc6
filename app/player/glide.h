// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/choreography.h"
#include "core/session/picture.h"
#include "core/units.h"

#include <optional>

namespace supine::player {

/// How long the body takes to reach a new place after a jump.
inline constexpr Seconds glideLength{1.2};
/// How long it takes back to rest when something hurts.
inline constexpr Seconds glideToRest{2.0};

/// What the figure shows: goals on their way, how far it is breathed in (0 to 1), and which picture
/// stands in place of the moving body.
struct Shown {
    motion::PoseInMotion pose;
    double breathLevel = 0;
    session::Picture picture{};
    double pictureDimmed = 0; ///< 0 to 1, how far a key picture steps back.
};

/// What lies between two poses at `share` (0 to 1) of the time. Numbers follow minimum jerk. A leg
/// or a hand that was on its way first ends that way at its nearer end, then goes to where the new
/// one begins, then as far as the new one is: every part of it is a way the body knows, and nothing
/// is mixed that was already solved.
motion::PoseInMotion between(const motion::PoseInMotion& from, const motion::PoseInMotion& to,
                             double share);

/// Whether two poses look the same but for breath: then there is nothing to glide.
bool isSamePlace(const motion::PoseInMotion& one, const motion::PoseInMotion& other);

/// The display's way from what was shown to what is asked for after a jump in time. The session
/// knows nothing of it.
class Glide {
public:
    /// Leaves from `shown` at `now` (time of the sound clock) and arrives `length` later.
    void begin(const Shown& shown, Seconds now, Seconds length);
    void stop() { m_from.reset(); }

    bool isRunning(Seconds now) const;

    /// What to show now when `target` is asked for.
    Shown at(const Shown& target, Seconds now) const;

private:
    session::Picture pictureAt(const session::Picture& target, Seconds now) const;

    std::optional<Shown> m_from;
    Seconds m_begin{};
    Seconds m_length{};
};

} // namespace supine::player
