// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/controls/theme.h"
#include "app/figure/teaching/layers.h"
#include "app/figure/teaching/teaching.h"
#include "app/player/glide.h"
#include "core/session/timeline.h"

namespace supine::player {

/// A moment that is to be taught: what the figure shows, and where in a timeline that is.
struct Lesson {
    const session::Timeline& timeline;
    Seconds time{};
    Shown shown;
    bool inTime = true; ///< Whether the figure follows the timeline: not while it glides or rests.
    bool still = false; ///< Less motion is wanted: nothing travels, the magnifier opens at once.
    Seconds until{1e9}; ///< Movements that begin then or later do not follow and are not announced.
    Seconds from{};     ///< Where in the timeline a glide began that is under way,
    double arrived = 1; ///< and how far it has come, 0 to 1.
};

/// What the chosen layers show of a lesson. A pure function: the same lesson gives the same picture.
figure::Teaching teachingOf(const Lesson& lesson, const motion::Build& build,
                            const figure::Layers& layers);

/// The breath as it is seen: its level is the body's, also where the body breathes by itself.
motion::BreathState breathOf(const Lesson& lesson);

/// The colours of the layers in a theme.
figure::TeachingInks teachingInks(const controls::Theme& theme, const figure::Palette& palette);

} // namespace supine::player
