// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/turn.h"

#include <QString>

namespace supine::player {

/// Where the screen is for somebody who lies on their back, and whether they look at it at all.
enum class ScreenPlace {
    Listening, ///< They go by ear; the picture stays upright for whoever helps.
    Front,     ///< Beyond the feet or above, so that it is seen upright.
    Right,     ///< Beside them, at their right hand.
    Left,      ///< Beside them, at their left hand.
    Behind     ///< Behind the head.
};

/// How the picture is turned for that place: its top lies where the crown of the head does.
Turn turnFor(ScreenPlace place);

/// The place's own words, "Beside me, at my right".
QString nameOf(ScreenPlace place);

} // namespace supine::player
