// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/spoken_rules.h"
#include "core/content/texts.h"

#include <vector>

namespace supine::content {

/// The list under `say`: every line with when, where and at which range it is spoken. Two lines
/// that would be due together are a fault, since only one can be said.
std::vector<model::SpokenLine> readLines(const Node& list, const SpokenPlace& place, Texts& texts,
                                         Faults& faults);

} // namespace supine::content
