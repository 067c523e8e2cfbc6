// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/phase_reader.h"

#include <string>
#include <vector>

namespace supine::content {

/// The steps and repeats of an exercise, in order. `sources` are the ids a dose may refer to.
std::vector<model::SequenceItem>
readSequence(const Node* list, const std::vector<std::string>& sources, ExerciseReading& reading);

} // namespace supine::content
