// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/body.h"
#include "core/motion/muscle_work.h"
#include "core/session/timeline.h"

namespace supine::session {

/// The timeline at one instant: everything a picture or a caption needs. A pure function of time.
struct Moment {
    Seconds time{};
    std::size_t phase = 0;    ///< Index into Timeline::phases.
    std::size_t chapter = 0;  ///< Index into Timeline::chapters.
    double phaseProgress = 0; ///< 0 to 1.
    motion::BreathState breath;
    motion::PoseInMotion pose;
    motion::MuscleWork work; ///< Changes smoothly where a phase begins.
    Picture picture; ///< What is shown in place of the moving body.
    /// The line that stands on the screen: the line last begun in this chapter; in a phase
    /// that has none, its breath cue. The first line stands there already while the chime of the
    /// chapter rings. Null on the way back to rest and before the first line.
    const Cue* caption = nullptr;
};

/// The moment at `time`, held inside the timeline. The timeline must outlive what is returned.
Moment momentAt(const Timeline& timeline, Seconds time);

/// The body at `time`, breath included.
motion::Body bodyAt(const Timeline& timeline, Seconds time, const motion::Build& build);

/// Where somebody is, in words that outlive a new timeline: a change of range, pace or dose keeps
/// it.
struct PlaceInTimeline {
    std::string exercise;
    std::string step;
    int round = 0;
    double fraction = 0; ///< 0 to 1 of the phase.
    int phaseOfStep = 0; ///< Which phase of the step, from 0.
    int pass = 0; ///< Which of several such places, from 0; only nested repeats have more than one.
};

PlaceInTimeline placeAt(const Timeline& timeline, Seconds time);

/// The nearest time to that place: a missing round becomes the last one, a missing step its
/// exercise's start, a missing exercise the start of what follows it in `order`.
Seconds timeOf(const Timeline& timeline, const PlaceInTimeline& place,
               const std::vector<std::string>& order);

} // namespace supine::session
