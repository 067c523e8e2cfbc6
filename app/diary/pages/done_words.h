// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/diary/entry.h"
#include "core/model/routine.h"

namespace supine::diary {

/// How much was done of what a practice intended: "Every repetition of 5 movements." or of which
/// movements less; with what else there is to say of it. Empty where nothing is known of the
/// movements and nothing else happened.
QString doneInWords(const Entry& entry, const model::Library& library);

} // namespace supine::diary
