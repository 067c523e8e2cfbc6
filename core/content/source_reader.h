// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/model/source.h"

#include <vector>

namespace supine::content {

/// The list under `sources`; their ids differ.
std::vector<model::Source> readSources(const Node* list, Faults& faults);

} // namespace supine::content
