// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/muscles_at.h"

#include "core/motion/ease.h"

#include <algorithm>

namespace supine::session {

namespace {

motion::MuscleWork workOf(const TimelinePhase& phase) {
    motion::MuscleWork work;
    for (const motion::MuscleChannel& muscle : motion::muscleChannels) {
        const auto named = phase.work.find(std::string(muscle.name));
        if (named != phase.work.end())
            work.*muscle.work = named->second;
    }
    return work;
}

} // namespace

motion::MuscleWork musclesAt(const Timeline& timeline, std::size_t phase, Seconds time) {
    const TimelinePhase& now = timeline.phases[phase];
    const Seconds ramp = std::min(workRamp, now.length());
    const double share = motion::minimumJerk((time - now.start) / ramp);
    const motion::MuscleWork before =
        phase > 0 ? workOf(timeline.phases[phase - 1]) : motion::MuscleWork{};
    return mixed(before, workOf(now), share);
}

} // namespace supine::session
