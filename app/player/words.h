// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/practice.h"
#include "app/player/stage_layout.h"
#include "core/session/session.h"

#include <QStringList>

#include <optional>

namespace supine::player {

/// "Pelvic tilt", the title an exercise or section has on its page.
QString titleOf(const model::Library& library, const std::string& exercise);

/// The short form for the timeline and for "Next:".
QString shortTitleOf(const model::Library& library, const std::string& exercise);

/// "Breathe in" or "Breathe out".
QString phaseWord(motion::BreathKind breath);

/// "Next: Arm raise"; empty in the last chapter.
QString nextUp(const model::Library& library, const session::Timeline& timeline,
               std::size_t chapter);

/// "3:34 left".
QString timeLeft(Seconds left);

/// "of 10", under the count in the ring.
QString outOf(int rounds);

/// Where one is, for ears: "Pelvic tilt, 4 of 8, breathing out, 3 minutes left".
QString whereOne(const model::Library& library, const session::Timeline& timeline,
                 const session::Moment& moment);

/// Where the knob of the timeline is, for ears: "Pelvic tilt, 3:34 left".
QString placeOnTimeline(const model::Library& library, const session::Timeline& timeline,
                        Seconds position);

/// What was practised in one plain sentence, sections left out; empty when there is nothing to say.
QString practisedSentence(const model::Library& library, const Practice& practice);

/// What the numbers before and after say together: "2 lower than before: a clear change." Empty
/// when one of them is missing.
QString changeSentence(const std::optional<int>& before, const std::optional<int>& after);

/// What of a line stands on the screen at once: all of it seen from near and where it leads a
/// breath; from the floor a longer line comes sentence by sentence.
QStringList partsOf(const session::Cue& cue, const session::Timeline& timeline, View view);

/// The part that is said when `said` of the whole is, 0 to 1; empty when there are none.
QString partAt(const QStringList& parts, double said);

} // namespace supine::player
