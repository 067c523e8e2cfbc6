// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/recording/studio.h"

#include "tests/app/voice/recording/voices.h"

namespace supine::recording {

namespace {

model::SpokenLine spoken(const std::string& id, const std::string& text, model::Turn turn) {
    model::SpokenLine line;
    line.text = {id, text};
    line.turn = turn;
    return line;
}

model::Step breath(motion::BreathKind kind, std::vector<model::SpokenLine> lines) {
    model::Phase phase;
    phase.breath = kind;
    phase.lines = std::move(lines);
    model::Step step;
    step.id = kind == motion::BreathKind::In ? "in" : "out";
    step.phases = {phase};
    return step;
}

model::Exercise movement(const std::string& id, const std::string& title) {
    model::SpokenLine small =
        spoken(id + "/in-1-small", "Breathe in a little.", model::Turn::First);
    small.range = model::RangeBand{0.4, 0.55};
    model::Repeat repeat;
    repeat.times = {2, 3, 3};
    repeat.items = {breath(motion::BreathKind::In,
                           {spoken(id + "/in-1", "Breathe in.", model::Turn::First), small}),
                    breath(motion::BreathKind::Out,
                           {spoken(id + "/out-later", "{n}. And out.", model::Turn::Later)})};
    model::Exercise exercise;
    exercise.id = id;
    exercise.title = {id + "/title", title};
    exercise.shortTitle = exercise.title;
    exercise.start = "lying";
    exercise.sequence = {repeat};
    return exercise;
}

} // namespace

model::Library twoMovements() {
    model::Library library;
    model::Exercise before = movement("getting-down", "Getting down");
    before.isSection = true;
    library.exercises = {before, movement("roll", "Roll"), movement("tilt", "Tilt")};
    library.poses["lying"] = {};
    model::Routine routine;
    routine.id = "five";
    routine.sequence = {"getting-down", "tilt", "roll"};
    library.routines = {routine};
    library.interjections = {{"pause", {"lines/pause", "Paused."}},
                             {"finish", {"lines/finish", "Well done."}}};
    return library;
}

voice::Samples words(Seconds length, float amplitude) {
    return voice::joined(
        {voice::room(Seconds(0.3)), voice::voice(length, amplitude), voice::room(Seconds(0.3))});
}

} // namespace supine::recording
