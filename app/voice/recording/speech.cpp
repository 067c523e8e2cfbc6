// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/voice/recording/speech.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>
#include <utility>
#include <vector>

namespace supine::voice {

namespace {

constexpr std::size_t windowFrames = sampleRate / 100; // 10 ms
constexpr double floorLevel = -90;                     // decibels: below it all silence is alike
constexpr double faintest = -60;                       // what is fainter is no voice
constexpr double aboveRoom = 9;                        // words begin this far above the noise
constexpr double belowLoudest = 38;                    // and end this far below the loudest of them
constexpr std::size_t longestClick = 7; // windows; a key's click is shorter than any word
constexpr std::size_t apart = 15;       // windows; what is nearer belongs to the words
constexpr double rumbleBelow = 65;      // hertz; the deepest voices speak above 75

double decibels(double power) {
    return std::max(floorLevel, 10 * std::log10(std::max(power, 1e-12)));
}

// The level of each window of 10 ms.
std::vector<double> levelsOf(std::span<const float> samples) {
    std::vector<double> levels;
    for (std::size_t at = 0; at + windowFrames <= samples.size(); at += windowFrames) {
        const auto window = samples.subspan(at, windowFrames);
        const double energy = std::inner_product(window.begin(), window.end(), window.begin(), 0.0);
        levels.push_back(decibels(energy / static_cast<double>(windowFrames)));
    }
    return levels;
}

// The level that this share of the windows does not exceed.
double quantile(std::vector<double> levels, double share) {
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(levels.size() - 1));
    std::nth_element(levels.begin(), levels.begin() + at, levels.end());
    return levels[static_cast<std::size_t>(at)];
}

// Stretches of windows at or above a level; what is nearer together than a click is one.
std::vector<Stretch> runsAbove(const std::vector<double>& levels, double threshold) {
    std::vector<Stretch> runs;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        if (levels[i] < threshold)
            continue;
        if (!runs.empty() && i - runs.back().end < 3)
            runs.back().end = i + 1;
        else
            runs.push_back({i, i + 1});
    }
    return runs;
}

void dropClicks(std::vector<Stretch>& runs) {
    const auto isClick = [](const Stretch& run, std::size_t distance) {
        return run.length() <= longestClick && distance >= apart;
    };
    while (runs.size() > 1 && isClick(runs.front(), runs[1].begin - runs[0].end))
        runs.erase(runs.begin());
    while (runs.size() > 1 && isClick(runs.back(), runs.back().begin - runs[runs.size() - 2].end))
        runs.pop_back();
    if (runs.size() == 1 && runs.front().length() <= longestClick)
        runs.clear();
}

} // namespace

std::optional<Speech> findSpeech(std::span<const float> recorded) {
    const std::vector<double> levels = levelsOf(recorded);
    if (levels.empty())
        return {};
    const double loudest = quantile(levels, 0.98);
    const double noise = quantile(levels, 0.05);
    if (loudest < faintest)
        return {};
    // In a take without a pause the quietest windows are words too.
    const double threshold =
        std::clamp(noise + aboveRoom, loudest - belowLoudest, loudest - aboveRoom);
    std::vector<Stretch> runs = runsAbove(levels, threshold);
    dropClicks(runs);
    if (runs.empty())
        return {};
    return Speech{{runs.front().begin * windowFrames, runs.back().end * windowFrames},
                  loudest - noise};
}

// A Butterworth high-pass of the second order.
Samples withoutRumble(std::span<const float> recorded) {
    const double w = std::tan(std::numbers::pi * rumbleBelow / sampleRate);
    const double scale = 1 / (1 + std::numbers::sqrt2 * w + w * w);
    const double a1 = 2 * scale * (w * w - 1);
    const double a2 = scale * (1 - std::numbers::sqrt2 * w + w * w);
    const double first = recorded.empty() ? 0.0 : static_cast<double>(recorded.front());
    double x1 = first; // as if the offset had always been there
    double x2 = first;
    double y1 = 0;
    double y2 = 0;
    Samples clean;
    clean.reserve(recorded.size());
    for (const float sample : recorded) {
        const double x = static_cast<double>(sample);
        const double y = scale * (x - 2 * x1 + x2) - a1 * y1 - a2 * y2;
        x2 = std::exchange(x1, x);
        y2 = std::exchange(y1, y);
        clean.push_back(static_cast<float>(y));
    }
    return clean;
}

} // namespace supine::voice
