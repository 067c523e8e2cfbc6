// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/breath_match.h"

#include "core/motion/ease.h"

#include <algorithm>
#include <cmath>

namespace supine::window {

using motion::BreathKind;
using motion::BreathState;
using motion::BreathTaps;

namespace {

constexpr double nearlyDone = 0.95; ///< Of a half breath, until the tap that ends it.

Seconds halfOf(const BreathPace& pace, BreathKind half) {
    return half == BreathKind::In ? pace.in : pace.out;
}

} // namespace

void BreathMatch::tap(Seconds at) {
    if (m_found)
        return;
    const BreathKind asked = m_taps.asked();
    const double level = levelAt(at); // before another breath is the expected one
    m_answer = m_taps.tap(at);
    turn(m_answer == BreathTaps::Answer::Counted ? asked : BreathKind::Out, at, level);
    if (m_taps.isComplete())
        m_found = motion::matchedPace(m_taps.breaths());
}

bool BreathMatch::follow(Seconds now) {
    if (!m_taps.giveUp(now))
        return false;
    m_answer = BreathTaps::Answer::TooLate;
    turn(BreathKind::Out, now, levelAt(now));
    return true;
}

void BreathMatch::turn(BreathKind to, Seconds at, double level) {
    m_from = level;
    m_goes = to;
    m_turned = at;
}

BreathPace BreathMatch::expected() const {
    return m_taps.breaths().empty() ? BreathPace{} : m_taps.breaths().back();
}

double BreathMatch::levelAt(Seconds now) const {
    const double share = (now - m_turned) / halfOf(expected(), m_goes);
    const double goal = m_goes == BreathKind::In ? 1 : 0;
    return m_from + (goal - m_from) * motion::minimumJerk(std::clamp(share, 0.0, 1.0));
}

BreathState BreathMatch::breathAt(Seconds now) const {
    if (!m_found) {
        const double share = (now - m_turned) / halfOf(expected(), m_goes);
        return {m_goes, levelAt(now), std::clamp(share, 0.0, 1.0)};
    }
    const BreathPace& pace = m_found->pace;
    const double breaths = (now - m_turned) / pace.whole();
    BreathState state = motion::breathAt(BreathKind::Free, breaths - std::floor(breaths),
                                         pace.whole(), pace);
    // The last breath may not have been out to its end.
    if (breaths < 1 && state.now == BreathKind::In)
        state.level = m_from + (1 - m_from) * state.level;
    return state;
}

double BreathMatch::done(Seconds now) const {
    if (m_found)
        return 1;
    const auto since = m_taps.since();
    const bool goesOut = since && m_taps.asked() == BreathKind::In;
    double halves = 2.0 * static_cast<double>(m_taps.breaths().size()) + (goesOut ? 1 : 0);
    if (since)
        halves += nearlyDone * std::min(1.0, (now - *since) / halfOf(expected(), m_goes));
    return halves / (2.0 * motion::breathsToMatch);
}

} // namespace supine::window
