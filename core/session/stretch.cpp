// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/stretch.h"

#include <algorithm>

namespace supine::session {

namespace {

using model::Level;

Seconds freeSeconds(const std::vector<model::SequenceItem>& items, Level level);

Seconds freeSeconds(const model::Step& step, Level level) {
    Seconds sum{};
    for (const model::Phase& phase : step.phases)
        if (phase.breath == motion::BreathKind::Free)
            sum += phase.seconds[level];
    return sum;
}

Seconds freeSeconds(const model::Repeat& repeat, Level level) {
    return repeat.times[level] * freeSeconds(repeat.items, level);
}

Seconds freeSeconds(const std::vector<model::SequenceItem>& items, Level level) {
    Seconds sum{};
    for (const model::SequenceItem& item : items)
        std::visit(
            [&](const auto& one) {
                if (isForLevel(one.levels, level))
                    sum += freeSeconds(one, level);
            },
            item);
    return sum;
}

} // namespace

bool isForLevel(const std::vector<Level>& levels, Level level) {
    return levels.empty() || std::find(levels.begin(), levels.end(), level) != levels.end();
}

Seconds freeSecondsOf(const model::Exercise& exercise, Level level) {
    return freeSeconds(exercise.sequence, level);
}

double stretchOf(const model::Library& library, const model::Routine& routine,
                 const TimelineOptions& options) {
    Seconds natural{};
    for (const std::string& id : routine.sequence) {
        const model::Exercise* exercise = library.exercise(id);
        if (!exercise || !exercise->isSection)
            break;
        if (exercise->stretchable)
            natural += freeSecondsOf(*exercise, options.level);
    }
    return natural > Seconds{} ? options.timeToGetIntoPosition / natural : 1.0;
}

} // namespace supine::session
