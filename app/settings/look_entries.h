// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace supine::settings {

class Entries;
struct Settings;

/// What is seen, as the file of settings says it: captions, where the screen is, colours, size and
/// motion, the language, the figure and what lies over it. A damaged entry is refused and is its
/// default.
void loadLook(Entries& store, Settings& settings);
void saveLook(const Settings& settings, QSettings& store);

} // namespace supine::settings
