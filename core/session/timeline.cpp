// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/timeline.h"

#include "core/session/cues.h"
#include "core/session/flatten.h"

#include <utility>

namespace supine::session {

Result<Timeline, TimelineFault> buildTimeline(const model::Library& library,
                                              const model::Routine& routine,
                                              const TimelineOptions& options) {
    auto flat = flatten(library, routine, options);
    if (!flat)
        return Unexpected{flat.error()};
    auto cues = cuesFor(*flat, library, options);
    if (!cues)
        return Unexpected{cues.error()};
    Timeline timeline;
    timeline.routine = routine.id;
    timeline.level = options.level;
    timeline.pace = options.pace;
    timeline.duration = flat->phases.back().phase.end;
    timeline.cues = std::move(*cues);
    timeline.chapters = std::move(flat->chapters);
    timeline.pictures = std::move(flat->pictures);
    timeline.phases.reserve(flat->phases.size());
    for (FlatPhase& one : flat->phases)
        timeline.phases.push_back(std::move(one.phase));
    return timeline;
}

model::Routine routineOf(const model::Exercise& exercise) {
    model::Routine routine;
    routine.id = exercise.id;
    routine.title = exercise.title;
    routine.sequence = {exercise.id};
    return routine;
}

} // namespace supine::session
