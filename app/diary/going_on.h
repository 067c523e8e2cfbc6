// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"
#include "core/session/timeline.h"

namespace supine::diary {

/// Where in a timeline one goes on with a practice that was cut off: at the beginning of the round,
/// or step outside repeats, one was in. In a timeline that differs there, because another level or
/// range was chosen since, at the beginning of that exercise; in one without it at the very
/// beginning.
Seconds whereToGoOn(const session::Timeline& timeline, const Entry& entry);

} // namespace supine::diary
