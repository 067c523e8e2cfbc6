// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/flatten.h"

namespace supine::session {

/// A person never waits longer than this for a sound and a text.
inline constexpr Seconds longestSilence{30};
/// How long the chime rings that opens a section.
inline constexpr Seconds chimeLength{1.5};
/// The first line of a section leaves the chime this long alone, or as long as its phase has room
/// for when the line is to end `quietAfterLine` before it; it may have none.
inline constexpr Seconds lineAfterChime{0.9};
inline constexpr Seconds quietAfterLine{0.2};

/// Everything that is said and sounded in a flattened routine, sorted by time: a chime that opens
/// each chapter, a breath sound for every in and out phase, and the lines, which never overlap.
Result<std::vector<Cue>, TimelineFault>
cuesFor(const FlatRoutine& flat, const model::Library& library, const TimelineOptions& options);

} // namespace supine::session
