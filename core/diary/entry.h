// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/day.h"
#include "core/model/exercise.h"
#include "core/model/hurt_place.h"
#include "core/units.h"

#include <optional>
#include <string>
#include <vector>

namespace supine::diary {

/// How a practice came to its end.
enum class Ending {
    UnderWay,     ///< It goes on; or, where nobody is practising, it was cut off and can be gone on
                  ///< with.
    Finished,     ///< To the end of its routine.
    StoppedEarly, ///< "Stop for today" was chosen.
    Left          ///< The person left in the middle.
};

/// Why an exercise was skipped.
enum class Skip {
    None,  ///< It was not.
    Hurt,  ///< As an answer to "it hurts".
    Choice ///< The person went on to the next.
};

/// What was done of one exercise in one practice. An exercise met twice has one part.
struct Part {
    std::string exercise; ///< Id, "pelvic-tilt". Sections such as getting down are no parts.
    int repetitions = 0;  ///< Rounds that were played to their end.
    int intended = 0;     ///< Rounds the routine asked for.
    double range = 1.0;   ///< Comfort range at its end, 0.4 to 1.0.
    Seconds length{};     ///< Played, pauses not counted.
    Skip skip = Skip::None;
    int hurts = 0;                        ///< How often "it hurts" was said.
    std::vector<model::HurtPlace> places; ///< Where, each once, as far as somebody said.

    friend bool operator==(const Part&, const Part&) = default;
};

/// How a back feels, from 0, no pain, to 10, the worst one can think of.
using Feeling = int;
inline constexpr Feeling worstFeeling = 10;

/// One practice: what was done and how the back felt. By default there is nothing in it.
struct Entry {
    std::string id; ///< A random UUID, 36 characters, given once; the same wherever the entry goes.
    When start;
    std::optional<When>
        end; ///< When it was last known to go on, or ended; absent only before the first write.
    std::string routine; ///< Id, "five"; of one exercise alone the exercise's.
    model::Level level = model::Level::Gentle;
    model::Place place = model::Place::Floor;
    BreathPace pace;
    Ending ending = Ending::UnderWay;
    Seconds length{};              ///< Played, pauses not counted.
    std::string leftIn;            ///< Exercise one was in, unless finished.
    Seconds leftAt{};              ///< Where in the session's timeline that was.
    std::vector<Part> parts;       ///< In the order they were first met.
    std::optional<Feeling> before; ///< 0 to 10.
    std::optional<Feeling> after;  ///< 0 to 10; may be given any time later.
    std::string note;              ///< The person's own words, UTF-8.

    friend bool operator==(const Entry&, const Entry&) = default;
};

/// What a before and an after say together.
enum class Change {
    Unknown, ///< One of them is missing.
    Lower,   ///< Lower by 2 points or more (Childs et al. 2005: less is no change to rely on).
    AboutTheSame,
    Higher ///< Higher by 2 points or more.
};

Change changeOf(const Entry& entry);

} // namespace supine::diary
