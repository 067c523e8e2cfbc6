// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/level.h"

#include "app/voice/mixing/levelling.h"

#include <algorithm>

namespace supine::voice {

namespace {

constexpr float voiceFrom = 0.012F; // -38 dBFS: the room's noise stays below
constexpr float goodFrom = 0.06F;   // -24 dBFS
constexpr float tooLoudFrom = 0.97F;
constexpr std::size_t lately = 37; // bars in a second and a half

} // namespace

std::vector<float> barsOf(std::span<const float> samples) {
    std::vector<float> bars;
    for (std::size_t at = 0; at < samples.size(); at += barFrames)
        bars.push_back(peakOf(samples.subspan(at, std::min(barFrames, samples.size() - at))));
    return bars;
}

void Level::hear(std::span<const float> samples) {
    m_rest.insert(m_rest.end(), samples.begin(), samples.end());
    std::size_t at = 0;
    for (; at + barFrames <= m_rest.size(); at += barFrames) {
        const float bar = peakOf(std::span(m_rest).subspan(at, barFrames));
        if (!m_bars.empty() || bar >= voiceFrom)
            m_bars.push_back(bar);
        if (bar >= voiceFrom)
            m_voiced.push_back(bar);
        m_wasTooLoud = m_wasTooLoud || bar >= tooLoudFrom;
    }
    m_rest.erase(m_rest.begin(), m_rest.begin() + static_cast<std::ptrdiff_t>(at));
}

Loud Level::loud() const {
    if (m_wasTooLoud)
        return Loud::TooLoud;
    if (m_voiced.empty())
        return Loud::Nothing;
    const auto recent = std::span(m_voiced).last(std::min(lately, m_voiced.size()));
    return *std::max_element(recent.begin(), recent.end()) >= goodFrom ? Loud::Good
                                                                       : Loud::TooQuiet;
}

} // namespace supine::voice
