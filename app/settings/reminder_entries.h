// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reminders/reminders.h"

class QSettings;

namespace supine::settings {

class Entries;

/// When a person wants to be reminded, as the file of settings says it. A damaged entry is refused and
/// is its default.
reminders::Reminders loadReminders(Entries& store);
void saveReminders(const reminders::Reminders& reminders, QSettings& store);

/// What became of the reminders, so that a start of the program repeats none.
reminders::Past loadPastReminders(const Entries& store);
void savePastReminders(const reminders::Past& past, QSettings& store);

} // namespace supine::settings
