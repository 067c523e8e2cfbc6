// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminders.h"

namespace supine::reminders {

/// What the clock on the wall says now, in the computer's time zone.
LocalTime wallClock();

} // namespace supine::reminders
