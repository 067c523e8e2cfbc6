// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/source.h"

#include <vector>

class QVBoxLayout;

namespace supine::browse {

/// Adds each publication to the column: its citation, and under it a link that opens its DOI in the
/// browser where it has one.
void addSources(QVBoxLayout& column, const std::vector<model::Source>& sources);

} // namespace supine::browse
