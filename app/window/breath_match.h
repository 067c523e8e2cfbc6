// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/breath_taps.h"

namespace supine::window {

/// Three breaths that somebody taps along to, from the first to the pace that was found, and what a
/// body shows meanwhile. Time is passed in, as instants of one clock.
class BreathMatch {
public:
    void tap(Seconds at);
    /// Time goes by: a breath that nobody taps to is given up. Returns whether that happened now.
    bool follow(Seconds now);

    const motion::BreathTaps& taps() const { return m_taps; }
    /// What became of the last tap; of a breath that was given up, TooLate.
    motion::BreathTaps::Answer answer() const { return m_answer; }
    /// Nothing before the last tap.
    const std::optional<motion::MatchedPace>& found() const { return m_found; }
    /// When the breath turned last: by a tap, or because it was given up.
    Seconds turnedAt() const { return m_turned; }

    /// The breath as the body shows it: it turns with each tap and then takes as long as such a
    /// breath took before; once the pace is found it goes on at that pace.
    motion::BreathState breathAt(Seconds now) const;
    /// 0 to 1, how much of the three breaths is done.
    double done(Seconds now) const;

private:
    void turn(motion::BreathKind to, Seconds at, double level);
    double levelAt(Seconds now) const;
    BreathPace expected() const;

    motion::BreathTaps m_taps;
    motion::BreathTaps::Answer m_answer = motion::BreathTaps::Answer::Counted;
    std::optional<motion::MatchedPace> m_found;
    motion::BreathKind m_goes = motion::BreathKind::Out; ///< In or Out.
    Seconds m_turned{};      ///< When the breath turned last.
    double m_from = 0;       ///< How far it was breathed in then.
};

} // namespace supine::window
