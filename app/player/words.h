// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/player/practice.h"
#include "core/session/session.h"

#include <QString>

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

} // namespace supine::player
