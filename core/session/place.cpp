// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/moment.h"

#include <algorithm>
#include <optional>

namespace supine::session {

namespace {

bool isSameStep(const TimelinePhase& a, const TimelinePhase& b) {
    return a.exercise == b.exercise && a.step == b.step && a.round == b.round && a.anew == b.anew;
}

int phaseOfStep(const Timeline& timeline, std::size_t index) {
    int phase = 0;
    while (index > 0 && isSameStep(timeline.phases[index - 1], timeline.phases[index])) {
        --index;
        ++phase;
    }
    return phase;
}

bool isAt(const Timeline& timeline, std::size_t index, const PlaceInTimeline& place) {
    const TimelinePhase& phase = timeline.phases[index];
    return phase.exercise == place.exercise && phase.step == place.step &&
           phase.round == place.round && phaseOfStep(timeline, index) == place.phaseOfStep;
}

int passOf(const Timeline& timeline, std::size_t index, const PlaceInTimeline& place) {
    int pass = 0;
    for (std::size_t i = 0; i < index; ++i)
        pass += isAt(timeline, i, place) ? 1 : 0;
    return pass;
}

/// The place itself, or the same place of the last pass there still is.
std::optional<std::size_t> indexOf(const Timeline& timeline, const PlaceInTimeline& place) {
    std::optional<std::size_t> found;
    int pass = 0;
    for (std::size_t i = 0; i < timeline.phases.size() && pass <= place.pass; ++i)
        if (isAt(timeline, i, place)) {
            found = i;
            ++pass;
        }
    return found;
}

Seconds within(const TimelinePhase& phase, double fraction) {
    return phase.start + std::clamp(fraction, 0.0, 1.0) * phase.length();
}

/// The start of the same step in the last round there still is.
std::optional<Seconds> lastRoundOf(const Timeline& timeline, const PlaceInTimeline& place) {
    const TimelinePhase* found = nullptr;
    for (const TimelinePhase& phase : timeline.phases)
        if (phase.exercise == place.exercise && phase.step == place.step &&
            (!found || phase.round != found->round))
            found = &phase;
    return found ? std::optional(found->start) : std::nullopt;
}

std::optional<Seconds> startOf(const Timeline& timeline, const std::string& exercise) {
    for (const Chapter& chapter : timeline.chapters)
        if (chapter.exercise == exercise)
            return chapter.start;
    return {};
}

} // namespace

PlaceInTimeline placeAt(const Timeline& timeline, Seconds time) {
    const Moment moment = momentAt(timeline, time);
    const TimelinePhase& phase = timeline.phases[moment.phase];
    PlaceInTimeline place{phase.exercise, phase.step, phase.round, moment.phaseProgress,
                          phaseOfStep(timeline, moment.phase)};
    place.pass = passOf(timeline, moment.phase, place);
    return place;
}

Seconds timeOf(const Timeline& timeline, const PlaceInTimeline& place,
               const std::vector<std::string>& order) {
    if (const auto index = indexOf(timeline, place))
        return within(timeline.phases[*index], place.fraction);
    if (const auto time = lastRoundOf(timeline, place))
        return *time;
    for (auto next = std::find(order.begin(), order.end(), place.exercise); next != order.end();
         ++next)
        if (const auto time = startOf(timeline, *next))
            return *time;
    return timeline.duration;
}

} // namespace supine::session
