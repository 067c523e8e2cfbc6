// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/source.h"
#include "core/motion/breath.h"
#include "core/motion/choreography.h"
#include "core/units.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace supine::model {

/// How much of a routine is done.
enum class Level { Gentle, Standard, Full };
inline constexpr std::array allLevels{Level::Gentle, Level::Standard, Level::Full};

/// One value for each level.
template <class T>
struct PerLevel {
    T gentle{};
    T standard{};
    T full{};

    const T& operator[](Level level) const {
        return level == Level::Gentle ? gentle : level == Level::Standard ? standard : full;
    }
    friend bool operator==(const PerLevel&, const PerLevel&) = default;
};

/// What a step is for.
enum class Role { Preparation, Movement, Form, Breathing, Comfort };

/// A text with the name its translations and clips are found by. The id is unique within the files
/// given together: `exercise/line`, for example `pelvic-tilt/tilt-1`.
struct Text {
    std::string id;
    std::string english;

    bool empty() const { return english.empty(); }
    friend bool operator==(const Text&, const Text&) = default;
};

/// When a line of a repeated step is spoken. The order of right is Last, First, TwoMore, Later.
enum class Turn { First, Later, TwoMore, Last };

/// Where a person practises.
enum class Place { Floor, Bed };

/// The comfort ranges a line is meant for, lower bound included, upper bound not.
struct RangeBand {
    double from = 0;
    double to = 2;

    bool holds(double range) const { return range >= from && range < to; }
    friend bool operator==(const RangeBand&, const RangeBand&) = default;
};

/// One line that a voice may speak at the start of a phase; it is also the caption. `{n}` stands for
/// the number of the repetition as a word.
struct SpokenLine {
    Text text;
    Turn turn = Turn::First;
    int order = 1;               ///< Of First lines: the repetition it belongs to, from 1.
    std::optional<RangeBand> range; ///< Only at these ranges; a line with a band wins over one without.
    std::optional<Place> place;  ///< Only there; wins over one without.

    friend bool operator==(const SpokenLine&, const SpokenLine&) = default;
};

/// How a phase's moves relate to the person's comfort range.
enum class RangeUse { None, Comfort };

/// From when a phase shows a key picture in place of the moving body.
struct PictureCue {
    double from = 0;   ///< Share of the phase, 0 to 1.
    std::string show;  ///< Name of its posture; empty is the moving body.
    std::optional<Place> place; ///< Only there.

    friend bool operator==(const PictureCue&, const PictureCue&) = default;
};

/// A stretch of time with one breath and one goal for the body.
struct Phase {
    motion::BreathKind breath = motion::BreathKind::Free;
    PerLevel<Seconds> seconds;     ///< Only of free phases; in and out last the pace.
    std::vector<motion::Move> moves; ///< At full range.
    RangeUse range = RangeUse::None;
    std::string rangeFrom;         ///< Pose from which the range counts; empty is the exercise's start.
    std::vector<PictureCue> pictures; ///< In order of time; what was shown before is shown on.
    std::map<std::string, double> work; ///< Muscles at work, 0 to 1, by channel name.
    std::vector<SpokenLine> lines;
};

/// One line of "how it is done" and the phases that perform it.
struct Step {
    std::string id;
    Role role = Role::Movement;
    Text text;                ///< What stands on the page; never spoken.
    std::optional<Text> bedText; ///< In its place on a bed.
    std::vector<Level> levels; ///< Only at these; empty is all.
    std::vector<Phase> phases;
};

struct Repeat;
using SequenceItem = std::variant<Step, Repeat>;

/// Steps done several times over. Repeats nest.
struct Repeat {
    PerLevel<int> times;
    Text doseSource;           ///< Where the numbers come from, as shown under Sources; `[id]` names one of them.
    bool alternateSides = false; ///< Every second round begins with the other side.
    std::vector<Level> levels; ///< Only at these; empty is all.
    std::vector<SequenceItem> items;
};

/// What a note on the exercise page is about.
enum class NoteKind { Start, About, TakeCare, AsItGetsEasier, DoNot };

/// One note that is only read while browsing.
struct Note {
    NoteKind kind = NoteKind::About;
    Text title; ///< Empty where the kind's own name is enough.
    Text text;
};

/// The person's range in words at three sizes.
struct RangeWords {
    Text small;  ///< At 0.4.
    Text middle; ///< At 0.7.
    Text full;   ///< At 1.0.

    /// The words that fit a range from 0.4 to 1.0.
    const Text& at(double range) const {
        return range < 0.55 ? small : range < 0.75 ? middle : full;
    }
};

/// One of the movements, or one of the sections round them (getting down, settling, rest, getting
/// up), which are steps like any other but stand on no card.
struct Exercise {
    std::string id;
    bool isSection = false;
    Text title;
    Text shortTitle; ///< For the timeline's chapters and the cards.
    Text purpose;
    std::string start; ///< Name of the pose it begins and rests in.
    std::vector<Note> notes;
    std::optional<RangeWords> rangeWords;
    Text doseUnit;     ///< "{n} breaths", for the card.
    bool stretchable = false; ///< Its free phases follow the person's time to get into position.
    std::vector<SequenceItem> sequence;
    std::vector<Source> sources;
};

/// The exercise's steps in order, each once, for a level or for all.
std::vector<const Step*> stepsOf(const Exercise& exercise, std::optional<Level> level = {});

/// Whether anything of it goes less far or is said otherwise at a smaller comfort range. In a section
/// nothing does.
bool usesRange(const Exercise& exercise);

/// The repeat that an exercise's dose is about: its first at this level; null without one.
const Repeat* dosedRepeat(const Exercise& exercise, Level level);
/// How often that repeat is done at a level, the number on the exercise's card; 0 without one.
int doseOf(const Exercise& exercise, Level level);
/// The most it is done at any level; nobody is led further. 0 without one.
int mostDoseOf(const Exercise& exercise, Level level);

} // namespace supine::model
