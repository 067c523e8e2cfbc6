// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/practising.h"

#include <functional>

namespace supine::desktop {

/// The name that the desktop knows the program by: that of its desktop file and of its icon.
inline constexpr const char* desktopEntry = "app.supine.Supine";

/// All that the desktop is told of the program at one moment.
struct Situation {
    player::Practising practising;
    double volume = 1;     ///< Of all sound, 0 to 1.
    bool mayStart = false; ///< Whether a session could begin now.
    bool isSeen = true;    ///< Whether the window is on the screen, neither hidden nor minimised.
};

/// Tells the situation of this moment.
using Look = std::function<Situation()>;

} // namespace supine::desktop
