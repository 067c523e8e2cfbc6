// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"

#include <vector>

namespace supine::diary {

/// What has to be written to a diary that holds `own` so that it holds `given` too. An entry is the
/// same wherever its id is the same. Of two such the one that was known to go on for longer wins,
/// and of two that ended at the same time one's own; what the winner lacks of before, after and
/// note it takes from the other. What would stay as it is is left out, so that a diary's own export
/// changes nothing.
std::vector<Entry> missingFrom(const std::vector<Entry>& own, const std::vector<Entry>& given);

} // namespace supine::diary
