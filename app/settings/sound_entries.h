// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace supine::settings {

class Entries;
struct Settings;

/// What is heard, as the file of settings says it: how loud, how much is said, by whom, and how
/// much earlier sound is sent. A damaged entry is refused and is its default.
void loadSound(Entries& store, Settings& settings);
void saveSound(const Settings& settings, QSettings& store);

} // namespace supine::settings
