// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"

#include <optional>
#include <vector>

namespace supine::diary {

/// A person's practice of one exercise as it stands now.
struct Dose {
    std::string exercise; ///< Id.
    model::Level level = model::Level::Gentle;
    int repetitions = 0; ///< What it is done at this level now.
    int most = 0;        ///< The most there are words for.
    int rounds = 0;      ///< Part::intended of a practice with these repetitions; 0 is not known,
                         ///< and then the last practice is taken for one.
};

/// An exercise that may be done a little more often.
struct Growth {
    std::string exercise;
    model::Level level = model::Level::Gentle;
    int from = 0; ///< Repetitions now.
    int to = 0;   ///< One more, from 10 on two; never more than Dose::most.

    friend bool operator==(const Growth&, const Growth&) = default;
};

/// So many comfortable practices at a level come before a growth. Design choice; NHS inform advises
/// one or two more repetitions every few days while it stays comfortable.
inline constexpr int practicesBeforeGrowth = 3;

/// Whether an exercise was done whole and without pain in a practice: every repetition, no "it
/// hurts" in the whole practice, and the back not clearly worse afterwards.
bool wasComfortable(const Entry& entry, const std::string& exercise);

/// What may grow by these entries, the earliest first: nothing unless the exercise's last three
/// practices at this level were comfortable, lie on three days and were done with the repetitions
/// of now.
std::optional<Growth> growthOf(const Dose& dose, const std::vector<Entry>& entries);

} // namespace supine::diary
