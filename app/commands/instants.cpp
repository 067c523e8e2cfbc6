// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/instants.h"

#include "core/session/moment.h"

#include <algorithm>
#include <set>

namespace supine::commands {

namespace {

using session::TimelinePhase;

constexpr Seconds justBefore{1e-6};

/// What decides how a body looks, time left out.
struct Look {
    motion::Pose pose;
    std::string picture;
    bool breathedIn = false;

    friend bool operator==(const Look&, const Look&) = default;
};

Look lookAt(const session::Timeline& timeline, Seconds time) {
    const session::Moment moment = session::momentAt(timeline, time);
    return {moment.pose.numbers, moment.picture.seen(), moment.breath.level > 0.5};
}

bool isFirstTime(const TimelinePhase& phase) {
    return phase.round <= 1;
}

bool isSameRound(const TimelinePhase& one, const TimelinePhase& other) {
    return one.step == other.step && one.round == other.round;
}

} // namespace

std::vector<Instant> keyInstants(const session::Timeline& timeline) {
    std::vector<Instant> instants;
    std::vector<Look> seen;
    for (const TimelinePhase& phase : timeline.phases) {
        if (!isFirstTime(phase))
            continue;
        const Seconds time = phase.end - justBefore;
        const Look look = lookAt(timeline, time);
        if (std::find(seen.begin(), seen.end(), look) != seen.end())
            continue;
        seen.push_back(look);
        instants.push_back({time, phase.step});
    }
    return instants;
}

std::vector<Movement> movementsOf(const session::Timeline& timeline) {
    std::vector<Movement> movements;
    std::set<std::string> seen;
    const auto& phases = timeline.phases;
    for (auto first = phases.begin(); first != phases.end();) {
        const auto last = std::find_if(first, phases.end(), [&](const TimelinePhase& phase) {
            return !isSameRound(phase, *first);
        });
        const bool moves = std::any_of(first, last, [](const TimelinePhase& phase) {
            return !phase.choreography.moves.empty();
        });
        if (moves && seen.insert(first->step).second)
            movements.push_back({first->start, std::prev(last)->end, first->step});
        first = last;
    }
    return movements;
}

std::vector<Seconds> framesOf(const Movement& movement, int count) {
    std::vector<Seconds> times;
    const Seconds whole = movement.end - justBefore - movement.begin;
    for (int i = 0; i < count; ++i)
        times.push_back(movement.begin + whole * (double(i) / (count - 1)));
    return times;
}

} // namespace supine::commands
