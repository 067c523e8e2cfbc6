// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include "core/diary/day.h"

#include <string>

namespace supine::diary {

/// An instant as a diary keeps it, to the second.
When whenOf(const QDateTime& time);

/// What the clock on the wall says.
When now();

/// A new random UUID, as an entry bears it.
std::string newId();

} // namespace supine::diary
