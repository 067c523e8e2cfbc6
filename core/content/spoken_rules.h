// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/content/faults.h"
#include "core/model/exercise.h"

#include <optional>

namespace supine::content {

/// What the rules of a spoken line depend on.
struct SpokenPlace {
    std::optional<motion::BreathKind> breath; ///< Absent when it could not be read.
    std::optional<Seconds> shortest;          ///< Of a free phase: its least seconds at any level.
    bool repeated = false;                    ///< Whether the phase lies inside a repeat.
};

/// Words as they are counted for speech: pieces between blanks that hold a letter or digit.
int wordsIn(std::string_view text);

/// At 130 words a minute, the pace the lines are written for.
Seconds spokenSeconds(int words);

/// Reports a line that cannot be said where it stands: too long for its phase at the fastest pace a
/// person may choose (3 in, 4 out), naming left or right, or with a placeholder that is never
/// filled.
void checkSpoken(std::string_view text, const SpokenPlace& place, Place at, Faults& faults);

/// Reports placeholders in a text that may hold none but `{n}`.
void checkPlaceholders(std::string_view text, bool mayCount, Place at, Faults& faults);

} // namespace supine::content
