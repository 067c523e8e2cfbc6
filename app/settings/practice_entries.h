// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace supine::settings {

class Entries;
struct Settings;

/// How somebody practises, as the file of settings says it: level, routine, place and time, pace,
/// ranges and repetitions. A damaged entry is refused and is its default.
void loadPractice(Entries& store, Settings& settings);
void savePractice(const Settings& settings, QSettings& store);

} // namespace supine::settings
