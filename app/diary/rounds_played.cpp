// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/diary/rounds_played.h"

#include <algorithm>

namespace supine::diary {

using session::Timeline;
using session::TimelinePhase;

namespace {

constexpr Seconds hair{1e-6}; ///< Sums of time differ by less than this from where a phase begins.

std::size_t phaseAt(const Timeline& timeline, Seconds time) {
    const auto next = std::upper_bound(
        timeline.phases.begin(), timeline.phases.end(), time,
        [](Seconds instant, const TimelinePhase& phase) { return instant < phase.start; });
    return next == timeline.phases.begin()
               ? 0
               : static_cast<std::size_t>(next - timeline.phases.begin()) - 1;
}

// The phase after the round, or step outside repeats, that begins there.
std::size_t endOf(const Timeline& timeline, std::size_t begin) {
    std::size_t end = begin + 1;
    while (end < timeline.phases.size() && timeline.phases[end].anew == begin)
        ++end;
    return end;
}

} // namespace

std::map<std::string, int> roundsIn(const Timeline& timeline) {
    std::map<std::string, int> rounds;
    for (std::size_t begin = 0; begin < timeline.phases.size(); begin = endOf(timeline, begin))
        rounds[timeline.phases[begin].exercise] += timeline.phases[begin].round > 0 ? 1 : 0;
    return rounds;
}

RoundsPlayed::Name RoundsPlayed::nameOf(const TimelinePhase& first) {
    return {first.exercise, first.step, first.round};
}

std::vector<std::string> RoundsPlayed::play(const Timeline& timeline, Seconds from, Seconds to) {
    std::vector<std::string> done;
    const auto& phases = timeline.phases;
    std::size_t begin = phases[phaseAt(timeline, from + hair)].anew;
    const bool isAtItsBeginning = from <= phases[begin].start + hair;
    m_whole = isAtItsBeginning || (m_whole && m_name == nameOf(phases[begin]));
    for (std::size_t end = endOf(timeline, begin); phases[end - 1].end <= to + hair;
         end = endOf(timeline, begin)) {
        if (m_whole && phases[begin].round > 0)
            done.push_back(phases[begin].exercise);
        m_whole = end < phases.size();
        if (!m_whole)
            break;
        begin = end;
    }
    m_name = nameOf(phases[begin]);
    return done;
}

} // namespace supine::diary
