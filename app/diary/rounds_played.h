// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/session/timeline.h"

#include <map>
#include <string>
#include <vector>

namespace supine::diary {

/// How many rounds, of the innermost repeats, each exercise of a timeline has.
std::map<std::string, int> roundsIn(const session::Timeline& timeline);

/// Notices when a round is played from its beginning to its end. A round that one jumps into is not
/// played from its beginning; a change of pace or range in the middle of one leaves it whole.
class RoundsPlayed {
public:
    /// Time went on from one place to another without a jump. Gives back the exercise of each round
    /// that came to its end, one after the other.
    std::vector<std::string> play(const session::Timeline& timeline, Seconds from, Seconds to);

private:
    /// What a round is called, so that it is known again in a new timeline.
    struct Name {
        std::string exercise;
        std::string step; ///< With which it begins.
        int number = 0;

        friend bool operator==(const Name&, const Name&) = default;
    };
    static Name nameOf(const session::TimelinePhase& first);

    Name m_name;          ///< Of the round one is in.
    bool m_whole = false; ///< Whether that was played from its beginning.
};

} // namespace supine::diary
