// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/reel.h"

#include "core/motion/ease.h"

#include <algorithm>
#include <cmath>

namespace supine::browse {

namespace {

constexpr Seconds endless{1e9};

bool meet(Seconds one, Seconds other) {
    return std::abs((one - other).count()) < 1e-6;
}

} // namespace

std::vector<Shot> shotsOf(const session::Timeline& timeline, const std::vector<std::string>& steps) {
    std::vector<Shot> shots;
    for (const std::string& step : steps) {
        const auto& phases = timeline.phases;
        const auto isStep = [&step](const session::TimelinePhase& phase) { return phase.step == step; };
        const auto first = std::find_if(phases.begin(), phases.end(), isStep);
        if (first == phases.end())
            continue;
        const auto sameTurn = [&](const session::TimelinePhase& phase) {
            return phase.step == step && phase.round == first->round;
        };
        const auto last = std::find_if_not(first, phases.end(), sameTurn);
        shots.push_back({step, first->start, std::prev(last)->end});
    }
    return shots;
}

Reel::Reel(std::shared_ptr<const session::Timeline> timeline, std::vector<Shot> shots, Seconds glide)
    : m_timeline(std::move(timeline)), m_shots(std::move(shots)), m_glide(glide) {
    for (std::size_t i = 0; i < m_shots.size(); ++i)
        m_length += m_shots[i].length() + glideAfter(i);
}

Seconds Reel::glideAfter(std::size_t shot) const {
    return meet(m_shots[shot].end, after(shot).start) ? Seconds{} : m_glide;
}

Reel::Place Reel::placeAt(Seconds since) const {
    Seconds within(std::fmod(std::clamp(since, Seconds{}, endless).count(), m_length.count()));
    for (std::size_t i = 0; i < m_shots.size(); ++i) {
        const Seconds whole = m_shots[i].length() + glideAfter(i);
        if (within < whole)
            return {i, within};
        within -= whole;
    }
    return {m_shots.size() - 1, m_shots.back().length()};
}

const std::string& Reel::stepAt(Seconds since) const {
    const Place place = placeAt(since);
    const bool gliding = place.within > m_shots[place.shot].length();
    return gliding ? after(place.shot).step : m_shots[place.shot].step;
}

Seconds Reel::timeAt(Seconds since) const {
    const Place place = placeAt(since);
    const Shot& shot = m_shots[place.shot];
    return place.within > shot.length() ? after(place.shot).start : shot.start + place.within;
}

Reel::Glide Reel::glideAt(Seconds since) const {
    const Place place = placeAt(since);
    const Shot& shot = m_shots[place.shot];
    if (place.within <= shot.length())
        return {};
    return {shot.end, (place.within - shot.length()) / glideAfter(place.shot)};
}

Seconds Reel::untilAt(Seconds since) const {
    const std::size_t shot = placeAt(since).shot;
    return glideAfter(shot) > Seconds{} ? m_shots[shot].end : endless;
}

player::Shown Reel::shownAt(Seconds since) const {
    const Place place = placeAt(since);
    const Shot& shot = m_shots[place.shot];
    if (place.within <= shot.length())
        return browse::shownAt(*m_timeline, shot.start + place.within);
    // The last instant of a shot belongs to it, not to the phase that follows in the timeline.
    const player::Shown from = browse::shownAt(*m_timeline, shot.end - Seconds(1e-6));
    const player::Shown to = browse::shownAt(*m_timeline, after(place.shot).start);
    const double share = (place.within - shot.length()) / glideAfter(place.shot);
    const double breath = motion::minimumJerk(share);
    return {player::between(from.pose, to.pose, share),
            from.breathLevel + breath * (to.breathLevel - from.breathLevel)};
}

} // namespace supine::browse
