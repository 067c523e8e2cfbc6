// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/session.h"

namespace supine::session::tests {

/// Small pieces of content, as short to write as a test needs them. Ids become texts.
model::SpokenLine line(const std::string& id, const std::string& english,
                       model::Turn turn = model::Turn::First, int order = 1);
model::Phase freePhase(double seconds, std::vector<model::SpokenLine> lines = {});
model::Phase inPhase(std::vector<model::SpokenLine> lines = {});
model::Phase outPhase(std::vector<model::SpokenLine> lines = {});
model::Step step(const std::string& id, std::vector<model::Phase> phases);
model::Repeat repeat(int times, std::vector<model::SequenceItem> items);
model::Exercise exercise(const std::string& id, std::vector<model::SequenceItem> sequence);
model::Exercise section(const std::string& id, std::vector<model::SequenceItem> sequence);

/// A phase that tilts the pelvis to this many degrees.
model::Phase tilting(model::Phase phase, double degrees,
                     model::RangeUse range = model::RangeUse::Comfort);

/// A library of these with the pose hook-lying, which is where they all begin.
model::Library libraryOf(std::vector<model::Exercise> exercises);

/// A routine of everything in the library, in its order.
model::Routine routineOfAll(const model::Library& library);

/// The timeline of everything in the library; throws, and so fails the test, when there is none.
Timeline timelineOf(const model::Library& library, const TimelineOptions& options = {});

/// The fault of everything in the library; throws, and so fails the test, when there is none.
TimelineFault faultOf(const model::Library& library, const TimelineOptions& options = {});

/// Getting down of 40 s, two exercises of three rounds of in and out, and getting up of 20 s.
model::Library twoExercises();

/// The texts of all cues of a kind, in their order.
std::vector<std::string> textsOf(const Timeline& timeline, CueKind kind = CueKind::Voice);

} // namespace supine::session::tests
