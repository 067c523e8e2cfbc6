// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/breath.h"

#include <optional>
#include <vector>

namespace supine::motion {

/// The limits of a person's own breath pace: nobody is led faster or slower than this.
inline constexpr BreathPace quickestPace{Seconds{3.0}, Seconds{4.0}};
inline constexpr BreathPace slowestPace{Seconds{6.0}, Seconds{9.0}};

/// How many breaths are measured to find somebody's own pace.
inline constexpr int breathsToMatch = 3;
/// An in- or out-breath that would be shorter or longer than this was a slip or a pause, no breath.
inline constexpr Seconds shortestBelieved{1.0};
inline constexpr Seconds longestBelieved{15.0};

/// The pace of somebody who breathes like this: the median of the in-breaths and of the
/// out-breaths, each rounded to half a second, and whether that lies within the limits.
struct MatchedPace {
    BreathPace pace; ///< Within the limits.
    bool isOwn = true; ///< False where the person breathes more quickly or slowly than the limits.

    friend bool operator==(const MatchedPace&, const MatchedPace&) = default;
};

/// Nothing before there is a breath.
std::optional<MatchedPace> matchedPace(const std::vector<BreathPace>& breaths);

/// Somebody taps whenever the own breath turns: as an in-breath begins, as the out-breath begins,
/// and so on, until three breaths are measured; the tap that ends a breath begins the next. It has
/// no clock: instants of one clock are passed in, never an earlier one after a later.
class BreathTaps {
public:
    /// What a tap led to.
    enum class Answer {
        Counted, ///< It begins what was asked for.
        TooSoon, ///< Under a second after the tap before: this breath is asked for anew.
        TooLate  ///< Over 15 s after it: likewise.
    };

    /// After the last breath nothing more is counted.
    Answer tap(Seconds at);
    /// Whether so long ago was the last tap that its breath was given up; it is asked for anew.
    bool giveUp(Seconds now);

    /// Which half of a breath the next tap begins: In or Out.
    BreathKind asked() const { return m_last && !m_in ? BreathKind::Out : BreathKind::In; }
    /// Which breath is asked for or measured, from 1 to breathsToMatch.
    int breath() const;
    /// Whether the next tap ends the last breath.
    bool endsWithNextTap() const;
    bool isComplete() const { return static_cast<int>(m_breaths.size()) == breathsToMatch; }
    /// The breaths measured so far, in their order.
    const std::vector<BreathPace>& breaths() const { return m_breaths; }
    /// When the half breath that is going on began; nothing while none is.
    std::optional<Seconds> since() const { return m_last; }

private:
    Answer beginAnew(Answer why);

    std::vector<BreathPace> m_breaths;
    std::optional<Seconds> m_last; ///< The tap before, while a breath goes on.
    std::optional<Seconds> m_in;   ///< How long the in-breath took, during the out-breath.
};

} // namespace supine::motion
