// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/exercise_card.h"
#include "app/settings/settings.h"
#include "core/model/routine.h"

#include <vector>

namespace supine::settings {

/// The movements in the order they are practised: those of the routine `five`, then the person's own.
std::vector<const model::Exercise*> movementsOf(const model::Library& library);

/// The routine of every day: `five`, or the first there is. Null when there is none.
const model::Routine* dailyRoutine(const model::Library& library);

/// The routine the person chose for Start; the daily one when it is no longer there.
const model::Routine* chosenRoutine(const model::Library& library, const Settings& settings);

/// The length of the chosen routine at a level as this person practises it; 0 when none can be made.
Seconds lengthAt(const model::Library& library, const Settings& settings, model::Level level);

/// How often a person does an exercise at their level: their own number, else the level's.
int repetitionsOf(const model::Library& library, const Settings& settings,
                  const model::Exercise& exercise);

/// "10 breaths", or what it is this person's own number of.
QString doseInWords(const model::Library& library, const Settings& settings,
                    const model::Exercise& exercise);

/// What the cards show: every movement that can be performed.
std::vector<browse::ExerciseCard::Content> cardsOf(const model::Library& library,
                                                   const Appearance& appearance,
                                                   const Settings& settings);

} // namespace supine::settings
