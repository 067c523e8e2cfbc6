// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/session/small_models.h"

#include <stdexcept>

namespace supine::session::tests {

model::SpokenLine line(const std::string& id, const std::string& english, model::Turn turn,
                       int order) {
    model::SpokenLine made;
    made.text = {id, english};
    made.turn = turn;
    made.order = order;
    return made;
}

model::Phase freePhase(double seconds, std::vector<model::SpokenLine> lines) {
    model::Phase phase;
    phase.seconds = {Seconds{seconds}, Seconds{seconds}, Seconds{seconds}};
    phase.lines = std::move(lines);
    return phase;
}

model::Phase inPhase(std::vector<model::SpokenLine> lines) {
    model::Phase phase;
    phase.breath = motion::BreathKind::In;
    phase.lines = std::move(lines);
    return phase;
}

model::Phase outPhase(std::vector<model::SpokenLine> lines) {
    model::Phase phase;
    phase.breath = motion::BreathKind::Out;
    phase.lines = std::move(lines);
    return phase;
}

model::Step step(const std::string& id, std::vector<model::Phase> phases) {
    model::Step made;
    made.id = id;
    made.phases = std::move(phases);
    return made;
}

model::Repeat repeat(int times, std::vector<model::SequenceItem> items) {
    model::Repeat made;
    made.times = {times, times, times};
    made.items = std::move(items);
    return made;
}

model::Exercise exercise(const std::string& id, std::vector<model::SequenceItem> sequence) {
    model::Exercise made;
    made.id = id;
    made.title = {id + "/title", "Title of " + id};
    made.start = "hook-lying";
    made.sequence = std::move(sequence);
    return made;
}

model::Exercise section(const std::string& id, std::vector<model::SequenceItem> sequence) {
    model::Exercise made = exercise(id, std::move(sequence));
    made.isSection = true;
    return made;
}

model::Phase tilting(model::Phase phase, double degrees, model::RangeUse range) {
    motion::PoseChange change;
    change.pelvisTilt = degrees;
    phase.moves.push_back({0.0, 1.0, change});
    phase.range = range;
    return phase;
}

model::Library libraryOf(std::vector<model::Exercise> exercises) {
    model::Library library;
    library.exercises = std::move(exercises);
    library.poses["hook-lying"] = {};
    return library;
}

model::Routine routineOfAll(const model::Library& library) {
    model::Routine routine;
    routine.id = "all";
    for (const model::Exercise& one : library.exercises)
        routine.sequence.push_back(one.id);
    return routine;
}

Timeline timelineOf(const model::Library& library, const TimelineOptions& options) {
    auto timeline = buildTimeline(library, routineOfAll(library), options);
    if (!timeline)
        throw std::runtime_error(timeline.error().sentence);
    return *timeline;
}

TimelineFault faultOf(const model::Library& library, const TimelineOptions& options) {
    const auto timeline = buildTimeline(library, routineOfAll(library), options);
    if (timeline)
        throw std::runtime_error("a timeline was built");
    return timeline.error();
}

model::Library twoExercises() {
    const auto rounds = [](const std::string& id) {
        return exercise(
            id, {step("ready", {freePhase(10, {line(id + "/ready", "Get ready now.")})}),
                 repeat(3, {step("in", {tilting(inPhase({line(id + "/in", "In."),
                                                         line(id + "/in-later", "In again.",
                                                              model::Turn::Later)}),
                                                -10)}),
                            step("out", {tilting(outPhase({line(id + "/out", "Out."),
                                                           line(id + "/out-later", "Out again.",
                                                                model::Turn::Later)}),
                                                 5)})})});
    };
    model::Exercise down = section(
        "down", {step("kneel", {freePhase(40, {line("down/kneel", "Kneel down slowly.")})})});
    down.stretchable = true;
    const model::Exercise up =
        section("up", {step("stand", {freePhase(20, {line("up/stand", "Stand up slowly.")})})});
    return libraryOf({down, rounds("first"), rounds("second"), up});
}

std::vector<std::string> textsOf(const Timeline& timeline, CueKind kind) {
    std::vector<std::string> texts;
    for (const Cue& cue : timeline.cues)
        if (cue.kind == kind)
            texts.push_back(englishText(cue));
    return texts;
}

} // namespace supine::session::tests
