// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <vector>

namespace supine::session {

/// The fastest breath a person may choose; a line must be sayable at it.
inline constexpr BreathPace fastestPace{Seconds{3}, Seconds{4}};

/// When and for whom a line of a phase is chosen.
struct Occasion {
    int round = 0; ///< 0 outside repeats.
    int rounds = 0;
    bool opensRound = false; ///< The phase is the first of its round.
    double range = 1.0;
    model::Place place = model::Place::Floor;
    Guidance guidance = Guidance::Full;
    bool namesSide = false; ///< The phase opens a round of a repeat that changes sides.
};

/// Which turn has the right to speak: Last, First, TwoMore, Later; where guidance is not full
/// Last, TwoMore, Later, First, unless the line names a side. "Two more" counts what lies ahead: a
/// phase that opens its round counts that round, any other does not. All lines of that turn that
/// are meant for this range and place, with those of a band before those of a place before the
/// rest. Empty when no line has a turn.
std::vector<const model::SpokenLine*> candidates(const model::Phase& phase,
                                                 const Occasion& occasion);

/// The shorter lines that may stand in when no candidate fits: those of Later.
std::vector<const model::SpokenLine*> standIns(const model::Phase& phase, const Occasion& occasion);

/// Whether a text has a place for the number of the repetition.
bool hasNumber(const model::Text& text);

} // namespace supine::session
