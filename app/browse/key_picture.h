// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/exercise.h"
#include "core/motion/body.h"
#include "core/motion/build.h"
#include "core/session/timeline.h"

#include <vector>

namespace supine::browse {

/// The one still that tells an exercise from the others: the end of the movement in which a hand or a
/// knee goes farthest from where the round began, and the way it took.
struct KeyPicture {
    Seconds from{}; ///< Beginning of the round.
    Seconds at{};   ///< The still.
    Seconds until{}; ///< End of the round.
    std::vector<motion::Vec3> way; ///< Of the part that moves most, in metres.
    motion::Vec3 pivot;            ///< The joint it swings about.
    double beyond = 0;             ///< How far the folded limb reaches outside that way, metres.
    double reach = 0;              ///< How far it gets from where it began, metres.
};

/// The timeline is that of `exercise` alone.
KeyPicture keyPictureOf(const model::Exercise& exercise, const session::Timeline& timeline,
                        const motion::Build& build);

/// A movement smaller than this is seen better from nearby and needs an enlarged arrow.
inline constexpr double smallReach = 0.10;

} // namespace supine::browse
