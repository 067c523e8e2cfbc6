// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/flatten.h"

#include "core/session/stretch.h"
#include "core/session/way_to_rest.h"

#include <algorithm>

namespace supine::session {

namespace {

using model::Exercise;
using model::Level;
using motion::Pose;
using motion::PoseChange;

/// The round of the innermost repeat.
struct Round {
    int number = 0;
    int of = 0;
    bool mirrored = false;
    bool changesSides = false; ///< Whether the next round begins with the other side.
    std::size_t begins = 0; ///< Index of its first phase.
};

/// A hold follows the range also where the numbers do not.
PoseChange withHoldsAt(double range, PoseChange change) {
    const PoseChange scaled = motion::scaledToRange(change, {}, range);
    change.hands.right.place = scaled.hands.right.place;
    change.hands.left.place = scaled.hands.left.place;
    return change;
}

class Flattener {
public:
    Flattener(const model::Library& library, const TimelineOptions& options)
        : m_library(library), m_options(options) {}

    Result<FlatRoutine, TimelineFault> run(const model::Routine& routine);

private:
    void addExercise(const Exercise& exercise);
    void addReturn(const Exercise& exercise);
    void addItems(const std::vector<model::SequenceItem>& items, const Round& round);
    void add(const model::Step& step, Round round);
    void add(const model::Repeat& repeat, const Round& round);
    void addPhase(const model::Phase& phase, const model::Step& step, const Round& round);
    void addPictures(const model::Phase& phase, Seconds start, Seconds length);
    void show(Seconds at, const std::string& picture);
    void append(FlatPhase phase);

    bool isLeftOut(const std::string& exercise) const;
    bool isBeingLeft(const std::string& exercise) const;
    Seconds lengthOf(const model::Phase& phase) const;
    PoseChange changeOf(const PoseChange& change, const model::Phase& phase);
    const Pose* poseNamed(const std::string& name);
    void fail(const std::string& step, std::string sentence);

    const model::Library& m_library;
    const TimelineOptions& m_options;
    FlatRoutine m_flat;
    std::optional<TimelineFault> m_fault;
    const Exercise* m_exercise = nullptr;
    std::optional<Pose> m_pose; ///< Carried from phase to phase; empty before the first.
    Seconds m_time{};
    double m_stretch = 1.0;   ///< Of free phases in stretchable sections.
    bool m_stretching = true; ///< Until the first exercise.
};

Result<FlatRoutine, TimelineFault> Flattener::run(const model::Routine& routine) {
    m_stretch = stretchOf(m_library, routine, m_options);
    for (const std::string& id : routine.sequence) {
        const Exercise* exercise = m_library.exercise(id);
        if (!exercise)
            return Unexpected{TimelineFault{id,
                                            {},
                                            "The routine names " + id +
                                                ", which is not there; add it or leave it out."}};
        m_stretching = m_stretching && exercise->isSection;
        addExercise(*exercise);
        if (m_fault)
            return Unexpected{*m_fault};
    }
    if (m_flat.phases.empty())
        return Unexpected{TimelineFault{
            {}, {}, "Nothing of this routine is left to practise; leave out fewer exercises."}};
    return std::move(m_flat);
}

bool Flattener::isBeingLeft(const std::string& exercise) const {
    return m_options.leaving && m_options.leaving->exercise == exercise;
}

bool Flattener::isLeftOut(const std::string& exercise) const {
    const auto& skipped = m_options.skipped;
    return std::find(skipped.begin(), skipped.end(), exercise) != skipped.end();
}

void Flattener::addExercise(const Exercise& exercise) {
    if (!isBeingLeft(exercise.id) && isLeftOut(exercise.id))
        return;
    m_exercise = &exercise;
    const Seconds start = m_time;
    show(start, {}); // every exercise begins with the moving body unless it says otherwise
    if (!m_pose)
        if (const Pose* begin = poseNamed(exercise.start))
            m_pose = *begin;
    if (m_fault)
        return;
    if (isBeingLeft(exercise.id))
        addReturn(exercise);
    else
        addItems(exercise.sequence, {});
    if (m_time > start)
        m_flat.chapters.push_back({exercise.id, start, m_time});
}

void Flattener::addReturn(const Exercise& exercise) {
    const Pose* rest = poseNamed(exercise.start);
    if (!rest)
        return;
    FlatPhase way;
    way.phase.step = returnToRestStep;
    way.phase.end = m_time + returnToRestLength;
    way.phase.anew = m_flat.phases.size();
    way.phase.choreography = wayToRest(m_options.leaving->from, *rest);
    append(std::move(way));
}

void Flattener::addItems(const std::vector<model::SequenceItem>& items, const Round& round) {
    for (const model::SequenceItem& item : items) {
        if (m_fault)
            return;
        std::visit(
            [&](const auto& one) {
                if (isForLevel(one.levels, m_options.level))
                    add(one, round);
            },
            item);
    }
}

void Flattener::add(const model::Repeat& repeat, const Round& outer) {
    const bool isDosed = &repeat == model::dosedRepeat(*m_exercise, m_options.level);
    const int times =
        isDosed ? repetitionsOf(m_options, *m_exercise) : repeat.times[m_options.level];
    for (int number = 1; number <= times && !m_fault; ++number) {
        const bool otherSide = repeat.alternateSides && number % 2 == 0;
        addItems(repeat.items, {number, times, outer.mirrored != otherSide, repeat.alternateSides,
                                m_flat.phases.size()});
    }
}

void Flattener::add(const model::Step& step, Round round) {
    if (round.number == 0)
        round.begins = m_flat.phases.size();
    for (const model::Phase& phase : step.phases)
        addPhase(phase, step, round);
}

void Flattener::addPhase(const model::Phase& phase, const model::Step& step, const Round& round) {
    const Seconds length = lengthOf(phase);
    if (length <= Seconds{} || m_fault)
        return;
    FlatPhase flat;
    flat.source = &phase;
    flat.opensRound = round.number > 0 && round.begins == m_flat.phases.size();
    flat.changesSides = round.changesSides;
    flat.phase.end = m_time + length;
    flat.phase.step = step.id;
    flat.phase.round = round.number;
    flat.phase.rounds = round.of;
    flat.phase.anew = round.begins;
    flat.phase.breath = phase.breath;
    flat.phase.work = phase.work;
    flat.phase.choreography.from = *m_pose;
    const double range = rangeOf(m_options, m_exercise->id);
    for (const motion::Move& move : phase.moves) {
        const PoseChange change = changeOf(move.change, phase);
        if (change != withHoldsAt(range, move.change))
            flat.phase.range = range;
        flat.phase.choreography.moves.push_back(
            {move.begin, move.end, round.mirrored ? motion::mirrored(change) : change});
    }
    addPictures(phase, m_time, length);
    append(std::move(flat));
}

void Flattener::addPictures(const model::Phase& phase, Seconds start, Seconds length) {
    for (const model::PictureCue& cue : phase.pictures)
        if (!cue.place || *cue.place == m_options.place)
            show(start + cue.from * length, cue.show);
}

/// A change at the same time as an earlier one takes its place.
void Flattener::show(Seconds at, const std::string& picture) {
    std::vector<PictureChange>& pictures = m_flat.pictures;
    if (!pictures.empty() && pictures.back().at >= at)
        pictures.pop_back();
    const std::string now = pictures.empty() ? std::string() : pictures.back().show;
    if (picture != now)
        pictures.push_back({at, picture});
}

void Flattener::append(FlatPhase flat) {
    if (m_flat.phases.size() >= mostPhases)
        return fail(flat.phase.step,
                    "The routine has more than 20,000 phases; repeat fewer times.");
    flat.phase.start = m_time;
    flat.phase.exercise = m_exercise->id;
    m_time = flat.phase.end;
    m_pose = motion::finalPose(flat.phase.choreography);
    m_flat.phases.push_back(std::move(flat));
}

Seconds Flattener::lengthOf(const model::Phase& phase) const {
    if (phase.breath == motion::BreathKind::In)
        return m_options.pace.in;
    if (phase.breath == motion::BreathKind::Out)
        return m_options.pace.out;
    const bool stretched = m_stretching && m_exercise->stretchable;
    return phase.seconds[m_options.level] * (stretched ? m_stretch : 1.0);
}

// Content is written as if it began with the near side: who calls mirrors it afterwards.
PoseChange Flattener::changeOf(const PoseChange& change, const model::Phase& phase) {
    const double range = rangeOf(m_options, m_exercise->id);
    PoseChange result = withHoldsAt(range, change);
    if (phase.range == model::RangeUse::Comfort) {
        const Pose* start =
            poseNamed(phase.rangeFrom.empty() ? m_exercise->start : phase.rangeFrom);
        if (start)
            result = motion::scaledToRange(change, *start, range);
    }
    return result;
}

const Pose* Flattener::poseNamed(const std::string& name) {
    const Pose* pose = m_library.pose(name);
    if (!pose)
        fail({}, "The pose " + name + " is not there; name one of resources/figure/poses.yaml.");
    return pose;
}

void Flattener::fail(const std::string& step, std::string sentence) {
    if (!m_fault)
        m_fault = TimelineFault{m_exercise->id, step, std::move(sentence)};
}

} // namespace

double rangeOf(const TimelineOptions& options, const std::string& exercise) {
    const auto own = options.ranges.find(exercise);
    const double range = own == options.ranges.end() ? options.defaultRange : own->second;
    return std::clamp(range, motion::smallestRange, motion::fullRange);
}

int repetitionsOf(const TimelineOptions& options, const Exercise& exercise) {
    const auto own = options.repetitions.find(exercise.id);
    return own == options.repetitions.end()
               ? model::doseOf(exercise, options.level)
               : std::clamp(own->second, 1,
                            std::max(1, model::mostDoseOf(exercise, options.level)));
}

Result<FlatRoutine, TimelineFault> flatten(const model::Library& library,
                                           const model::Routine& routine,
                                           const TimelineOptions& options) {
    return Flattener(library, options).run(routine);
}

} // namespace supine::session
