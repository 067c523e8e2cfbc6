// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/moment.h"

#include "core/motion/solve.h"
#include "core/session/cues.h"
#include "core/session/expression.h"
#include "core/session/muscles_at.h"

#include <algorithm>
#include <cassert>

namespace supine::session {

namespace {

/// The last stretch that has begun at `time`; both lists are sorted and begin at zero.
template <class Stretch>
std::size_t indexAt(const std::vector<Stretch>& stretches, Seconds time) {
    const auto next = std::upper_bound(
        stretches.begin(), stretches.end(), time,
        [](Seconds instant, const Stretch& stretch) { return instant < stretch.start; });
    return next == stretches.begin() ? 0 : static_cast<std::size_t>(next - stretches.begin()) - 1;
}

const Cue* captionAt(const Timeline& timeline, Seconds time, const TimelinePhase& phase,
                     const Chapter& chapter) {
    // What is said after the chime can be read while it rings: no screen stands without a word.
    const Seconds until =
        phase.start == chapter.start ? std::max(time, chapter.start + lineAfterChime) : time;
    auto after = std::upper_bound(timeline.cues.begin(), timeline.cues.end(), until,
                                  [](Seconds instant, const Cue& cue) { return instant < cue.at; });
    const Cue* breath = nullptr;
    while (after != timeline.cues.begin()) {
        const Cue& cue = *--after;
        if (cue.at >= phase.end)
            continue;
        if (cue.at < chapter.start || (breath && cue.at < phase.start))
            break;
        if (isLine(cue))
            return &cue;
        if (cue.kind == CueKind::Breath && cue.at >= phase.start)
            breath = &cue;
    }
    return breath;
}

/// A free phase after an in-breath lets that breath out first, so that no belly jumps.
motion::BreathState breathIn(const Timeline& timeline, std::size_t index, double progress) {
    const TimelinePhase& phase = timeline.phases[index];
    const bool followsIn = index > 0 && timeline.phases[index - 1].breath == motion::BreathKind::In;
    if (phase.breath == motion::BreathKind::Free && followsIn)
        return motion::breathAfterIn(progress, phase.length(), timeline.pace);
    return motion::breathAt(phase.breath, progress, phase.length(), timeline.pace);
}

} // namespace

Moment momentAt(const Timeline& timeline, Seconds time) {
    assert(!timeline.phases.empty());
    Moment moment;
    moment.time = std::clamp(time, Seconds{}, timeline.duration);
    moment.phase = indexAt(timeline.phases, moment.time);
    moment.chapter = indexAt(timeline.chapters, moment.time);
    const TimelinePhase& phase = timeline.phases[moment.phase];
    moment.phaseProgress = std::clamp((moment.time - phase.start) / phase.length(), 0.0, 1.0);
    moment.breath = breathIn(timeline, moment.phase, moment.phaseProgress);
    moment.pose = motion::poseAt(phase.choreography, moment.phaseProgress);
    moment.work = musclesAt(timeline, moment.phase, moment.time);
    moment.pose.expression = expressionAt(timeline, moment.phase, moment.time, moment.breath);
    moment.picture = pictureAt(timeline.pictures, moment.time);
    moment.caption = captionAt(timeline, moment.time, phase, timeline.chapters[moment.chapter]);
    return moment;
}

motion::Body bodyAt(const Timeline& timeline, Seconds time, const motion::Build& build) {
    const Moment moment = momentAt(timeline, time);
    return motion::solve(build, moment.pose, moment.breath.level);
}

} // namespace supine::session
