// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/content/known.h"
#include "core/model/routine.h"

namespace supine::content {

/// The routine of a file; every exercise and section it names must be known and whole.
model::Routine readRoutine(const Node& root, const Known& known, Faults& faults);

/// The lines outside the timeline.
std::vector<model::Interjection> readInterjections(const Node& root, Faults& faults);

/// The lists of the safety page.
std::vector<model::SafetyList> readSafety(const Node& root, Faults& faults);

/// What each level sets.
model::PerLevel<model::LevelDefaults> readLevelDefaults(const Node& root, Faults& faults);

} // namespace supine::content
