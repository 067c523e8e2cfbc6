// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routine.h"

#include <vector>

namespace supine::content {

/// Every text of the library that people read or hear, in the order of the files, each id once.
/// Citations are not among them: they are shown as they were published.
std::vector<model::Text> textsOf(const model::Library& library);

} // namespace supine::content
