// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/routine.h"
#include "core/result.h"
#include "core/session/picture.h"

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace supine::session {

/// A stretch of time with one breath, resolved for one person: numbers instead of choices.
struct TimelinePhase {
    Seconds start{};
    Seconds end{};
    std::string exercise; ///< Id of the exercise or section.
    std::string step;
    int round = 0;  ///< Of the innermost repeat, from 1; 0 outside repeats.
    int rounds = 0; ///< How many there are; 0 outside repeats.
    motion::BreathKind breath = motion::BreathKind::Free;
    motion::Choreography choreography;
    std::map<std::string, double> work;
    /// The comfort range, 0.4 to 1.0, of a phase that goes less far than is written because of it; 1 in
    /// every other phase.
    double range = 1.0;
    std::size_t anew = 0; ///< Index of the phase where its round begins; outside repeats, its step.

    Seconds length() const { return end - start; }
};

enum class CueKind {
    Voice, ///< A line that is said, and shown while it is.
    Chime,
    Breath,
    Caption ///< A line that is shown and not said.
};

/// Something said, sounded or shown. Its text is never empty: a person may see what they cannot
/// hear.
struct Cue {
    Seconds at{};
    Seconds seconds{};
    CueKind kind = CueKind::Voice;
    std::string
        line; ///< Id of the text that is shown, as in model::Text; clips and translations know it.
    std::string english; ///< The text with `{n}` still in it.
    int number = 0;      ///< What `{n}` stands for; 0 when the text has none.
    motion::BreathKind breath = motion::BreathKind::Free; ///< Of Breath cues: In or Out.
};

/// Whether a cue is a line of the script, said or only shown.
inline bool isLine(const Cue& cue) {
    return cue.kind == CueKind::Voice || cue.kind == CueKind::Caption;
}

/// The English text of a cue, `{n}` filled in as a word.
std::string englishText(const Cue& cue);

/// A number from 0 to 99 as an English word, "five"; larger ones as digits.
std::string numberWord(int number);

/// An exercise or section as one chapter of the timeline.
struct Chapter {
    std::string exercise;
    Seconds start{};
    Seconds end{};
};

/// A routine flattened for one level, pace, ranges and line lengths. Phases are sorted and without
/// gaps, cues are sorted by time. It never changes once built.
struct Timeline {
    std::string routine;
    model::Level level = model::Level::Standard;
    BreathPace pace;
    Seconds duration{};
    std::vector<TimelinePhase> phases;
    std::vector<Cue> cues;
    std::vector<Chapter> chapters;
    std::vector<PictureChange> pictures; ///< In the order of time; none are the moving body throughout.
};

/// How long a line lasts when spoken: its clip's length, else an estimate from its words.
using LineSeconds = std::function<Seconds(const model::Text& text, int number)>;

/// An estimate at 130 words a minute, the pace the script is written for.
Seconds secondsAt130WordsAMinute(std::string_view english);

/// The LineSeconds that knows no clips.
LineSeconds estimatedLineSeconds();

/// How long the way back to rest lasts when an exercise is left in the middle.
inline constexpr Seconds returnToRestLength{6};
/// The step of that way back. It says nothing, and its chapter opens without a chime.
inline constexpr std::string_view returnToRestStep = "return-to-rest";

/// An exercise that was left in the middle: it lasts only as long as the way back to rest.
struct ReturnToRest {
    std::string exercise;
    motion::Pose from; ///< How the body lay when the exercise was left.
};

/// How much is said.
enum class Guidance {
    /// Every line as it is written: whole sentences at first, a few words in later rounds.
    Full,
    /// For somebody who knows the movements: the few words of later rounds from the first one on.
    /// What has no shorter form stays, and so do counts, everything outside repeats (which exercise
    /// comes, how to get down and up, when to stop) and the line that opens a round of changing
    /// sides, which names the side.
    Brief,
    /// Nothing is said; chime and breath sound lead. The lines of Brief are captions, for whoever
    /// looks up.
    Off
};

/// What a timeline is made from, besides the content.
struct TimelineOptions {
    model::Level level = model::Level::Standard;
    BreathPace pace;
    std::map<std::string, double> ranges; ///< By exercise id, 0.4 to 1.0; absent is `defaultRange`.
    double defaultRange = 1.0;
    /// The person's own number of repetitions by exercise id, in place of what its first repeat says
    /// at this level; held within 1 and the most that repeat says at any level, for which there are
    /// words.
    std::map<std::string, int> repetitions;
    std::vector<std::string> skipped;    ///< Exercises left out.
    std::optional<ReturnToRest> leaving; ///< One of them that had begun; it wins over `skipped`.
    model::Place place = model::Place::Floor;
    Guidance guidance = Guidance::Full;
    Seconds timeToGetIntoPosition{
        40}; ///< 30 to 120; stretches the stretchable sections before the first exercise.
    LineSeconds lineSeconds = estimatedLineSeconds();
};

/// A name that is not in the library, nothing to practise, or a line whose shortest form does not
/// fit its phase at pace 3/4 by the estimate from its words. A clip that is too long is no fault:
/// the shortest form is taken and its cue ends with the phase.
struct TimelineFault {
    std::string exercise;
    std::string step;
    std::string sentence; ///< One plain English sentence with the remedy.
};

/// Flattens a routine. A pure function of its arguments.
Result<Timeline, TimelineFault> buildTimeline(const model::Library& library,
                                              const model::Routine& routine,
                                              const TimelineOptions& options);

/// A line as a voice may be asked to speak it.
struct SpokenText {
    model::Text text;
    int number = 0; ///< What `{n}` stands for; 0 when the text has none.
    Seconds room{}; ///< The shortest its phase can be at any level and pace; 0 outside phases.
};

/// Everything a voice may be asked to say at any level, range and place, interjections included and
/// each `{n}` line once for every number it can have, in the order of the library.
std::vector<SpokenText> spokenTexts(const model::Library& library);

/// A routine of one exercise between nothing else, for "Practise this" and the exercise page.
model::Routine routineOf(const model::Exercise& exercise);

} // namespace supine::session
