// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/breath_taps.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace supine::motion {

namespace {

Seconds toHalfSeconds(Seconds length) {
    return Seconds{std::round(2.0 * length.count()) / 2.0};
}

// Of an even number the longer of the two in the middle: rather a slow pace than a hurried one.
Seconds median(const std::vector<BreathPace>& breaths, Seconds BreathPace::*half) {
    std::vector<Seconds> lengths;
    for (const BreathPace& breath : breaths)
        lengths.push_back(breath.*half);
    const auto middle = lengths.begin() + static_cast<std::ptrdiff_t>(lengths.size() / 2);
    std::nth_element(lengths.begin(), middle, lengths.end());
    return *middle;
}

} // namespace

std::optional<MatchedPace> matchedPace(const std::vector<BreathPace>& breaths) {
    if (breaths.empty())
        return {};
    const BreathPace own{toHalfSeconds(median(breaths, &BreathPace::in)),
                         toHalfSeconds(median(breaths, &BreathPace::out))};
    const BreathPace within{std::clamp(own.in, quickestPace.in, slowestPace.in),
                            std::clamp(own.out, quickestPace.out, slowestPace.out)};
    return MatchedPace{within, within == own};
}

BreathTaps::Answer BreathTaps::tap(Seconds at) {
    if (isComplete())
        return Answer::Counted;
    const Seconds length = m_last ? at - *m_last : Seconds{};
    if (m_last && length < shortestBelieved)
        return beginAnew(Answer::TooSoon);
    if (m_last && length > longestBelieved)
        return beginAnew(Answer::TooLate);
    if (m_in)
        m_breaths.push_back({*std::exchange(m_in, std::nullopt), length});
    else if (m_last)
        m_in = length;
    m_last = at;
    return Answer::Counted;
}

bool BreathTaps::giveUp(Seconds now) {
    if (!m_last || isComplete() || now - *m_last <= longestBelieved)
        return false;
    beginAnew(Answer::TooLate);
    return true;
}

BreathTaps::Answer BreathTaps::beginAnew(Answer why) {
    m_last.reset();
    m_in.reset();
    return why;
}

int BreathTaps::breath() const {
    return std::min(static_cast<int>(m_breaths.size()) + 1, breathsToMatch);
}

bool BreathTaps::endsWithNextTap() const {
    return m_in && breath() == breathsToMatch;
}

} // namespace supine::motion
