// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

namespace supine::session {

/// A phase of the timeline together with the content it was made from.
struct FlatPhase {
    TimelinePhase phase;
    const model::Phase* source = nullptr; ///< Null on the way back to rest. Owned by the library.
    bool opensRound = false;              ///< Whether it is the first phase of its round.
    bool changesSides = false; ///< Whether its rounds begin with one side and the other in turn.
};

/// The phases of a routine one after the other, without anything said.
struct FlatRoutine {
    std::vector<FlatPhase> phases;
    std::vector<Chapter> chapters;
    std::vector<PictureChange> pictures;
};

/// More phases than this are no routine for a person; it is the limit against endless repeats.
inline constexpr std::size_t mostPhases = 20000;

/// Unfolds repeats, alternating sides, paces, ranges and skips into phases that carry the pose from
/// one to the next. The faults are names that are not in the library and routines of no or too many
/// phases.
Result<FlatRoutine, TimelineFault> flatten(const model::Library& library,
                                           const model::Routine& routine,
                                           const TimelineOptions& options);

/// The range at which an exercise is practised.
double rangeOf(const TimelineOptions& options, const std::string& exercise);

/// How often an exercise's first repeat is done: the person's own number, else what the level says.
int repetitionsOf(const TimelineOptions& options, const model::Exercise& exercise);

} // namespace supine::session
