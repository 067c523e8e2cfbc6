// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/content/known.h"
#include "core/model/exercise.h"

namespace supine::content {

/// The exercise or section of a file. What it returns is whole only if no fault was added.
model::Exercise readExercise(const Node& root, bool isSection, const Known& known, Faults& faults);

} // namespace supine::content
