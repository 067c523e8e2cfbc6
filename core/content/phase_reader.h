// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/known.h"
#include "core/content/texts.h"
#include "core/model/exercise.h"

namespace supine::content {

/// What is known while the phases of one exercise are read in their order.
struct ExerciseReading {
    const Known& known;
    Texts& texts;
    Faults& faults;
    bool stretchable = false; ///< Whether its free phases may shrink to 30/40 of their seconds.
    bool isSection = false;   ///< Only sections show key pictures.
    bool repeated = false;    ///< Whether the phase at hand lies inside a repeat.
    motion::Pose body{};      ///< Where the phases so far have brought the body.
};

/// One phase; moves the body of the reading on.
model::Phase readPhase(const Node& node, ExerciseReading& reading);

} // namespace supine::content
