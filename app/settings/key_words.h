// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace supine::settings {

/// What the keys of a settings file are called on the settings page, each name once, in the order
/// of the page. A key that no person sets has none.
QStringList namesOf(const QStringList& keys);

} // namespace supine::settings
