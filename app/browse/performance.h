// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/glide.h"
#include "core/model/routine.h"
#include "core/session/timeline.h"

#include <functional>
#include <memory>

namespace supine::browse {

/// What the figure shows at a time counted from the performance's own beginning. A pure function that
/// goes on for ever.
using Performance = std::function<player::Shown(Seconds)>;

/// Lying with the knees bent and the hands on the belly, as a quiet page shows somebody.
motion::Pose resting(const model::Library& library);

/// Lying at rest and breathing at this pace.
Performance breathing(const motion::Pose& pose, const BreathPace& pace);

/// The goals and the breath of a timeline at one instant.
player::Shown shownAt(const session::Timeline& timeline, Seconds time);

} // namespace supine::browse
