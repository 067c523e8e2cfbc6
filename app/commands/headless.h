// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/refusal.h"
#include "core/session/session.h"

namespace supine::commands {

/// Lives a session from its beginning to its end, `speed` times as fast as a clock on the wall, and
/// prints each phase and cue when it begins, then one summary.
Outcome liveThrough(session::Plan plan, double speed);

} // namespace supine::commands
