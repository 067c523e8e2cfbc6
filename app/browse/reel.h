// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/browse/performance.h"

#include <string>
#include <vector>

namespace supine::browse {

/// A stretch of a timeline in which one step is shown.
struct Shot {
    std::string step;
    Seconds start{};
    Seconds end{};

    Seconds length() const { return end - start; }
};

/// The first time each of these steps is performed, in their order; steps that are never performed are
/// left out.
std::vector<Shot> shotsOf(const session::Timeline& timeline, const std::vector<std::string>& steps);

/// Shots played one after another for ever. Where the end of one does not meet the beginning of the
/// next the figure glides there. Everything is a pure function of the time since the reel began.
class Reel {
public:
    /// `glide` is how long the figure takes from one shot to the next; 0 is at once.
    Reel(std::shared_ptr<const session::Timeline> timeline, std::vector<Shot> shots,
         Seconds glide = player::glideLength);

    bool empty() const { return m_shots.empty(); }
    /// The length of one turn, glides included.
    Seconds length() const { return m_length; }
    /// The step that is shown.
    const std::string& stepAt(Seconds since) const;
    /// Where in the timeline that is; during a glide the beginning of what it leads to.
    Seconds timeAt(Seconds since) const;
    player::Shown shownAt(Seconds since) const;

    /// A glide from the end of one shot to the beginning of the next.
    struct Glide {
        Seconds from{};    ///< Where in the timeline it left.
        double share = 1;  ///< 0 to 1; 1 while a shot is shown.
    };
    Glide glideAt(Seconds since) const;
    /// Where in the timeline the shot ends that is shown, when the figure glides on from there; else
    /// far away.
    Seconds untilAt(Seconds since) const;
    const session::Timeline& timeline() const { return *m_timeline; }

private:
    struct Place {
        std::size_t shot = 0;
        Seconds within{}; ///< Since the shot began; more than its length while gliding on.
    };
    Place placeAt(Seconds since) const;
    const Shot& after(std::size_t shot) const { return m_shots[(shot + 1) % m_shots.size()]; }
    Seconds glideAfter(std::size_t shot) const;

    std::shared_ptr<const session::Timeline> m_timeline;
    std::vector<Shot> m_shots;
    Seconds m_glide{};
    Seconds m_length{};
};

} // namespace supine::browse
