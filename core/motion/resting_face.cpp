// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/resting_face.h"

#include "core/motion/ease.h"
#include "core/motion/geometry.h"

#include <cstdint>

namespace supine::motion {

namespace {

constexpr Seconds blinkEvery{4.5};
constexpr Seconds blinkNotBefore{1.0}; // in its stretch of `blinkEvery`
constexpr Seconds shortestBlink{0.15};
constexpr Seconds longestBlink{0.25};
constexpr double fallingShare = 0.4; // of a blink
constexpr Seconds lookEvery{3.1};
constexpr Seconds lookTakes{0.16};
constexpr double looksAbout = 3.0; // degrees to either side

/// A number of 0 to 1 that belongs to `index` and looks like chance (the finaliser of MurmurHash3).
double chance(std::int64_t index, std::uint64_t kind) {
    std::uint64_t bits = static_cast<std::uint64_t>(index) * 2 + kind * 0x9E3779B97F4A7C15ULL;
    for (const std::uint64_t factor : {0xFF51AFD7ED558CCDULL, 0xC4CEB9FE1A85EC53ULL}) {
        bits ^= bits >> 33;
        bits *= factor;
    }
    bits ^= bits >> 33;
    return static_cast<double>(bits >> 11) / static_cast<double>(1ULL << 53);
}

std::int64_t stretchAt(Seconds time, Seconds every) {
    return static_cast<std::int64_t>(std::floor(time / every));
}

double lookOf(std::int64_t stretch) {
    return looksAbout * (2.0 * chance(stretch, 3) - 1.0);
}

} // namespace

Blink blinkAbout(Seconds time) {
    const std::int64_t stretch = stretchAt(time, blinkEvery);
    const Seconds begin =
        static_cast<double>(stretch) * blinkEvery + blinkNotBefore + Seconds(chance(stretch, 1));
    return {begin, mixed(shortestBlink, longestBlink, chance(stretch, 2))};
}

double lidsAt(const Blink& blink, Seconds time) {
    const double share = (time - blink.begin) / blink.length;
    if (share <= 0.0 || share >= 1.0)
        return 0.0;
    return share < fallingShare
               ? minimumJerk(share / fallingShare)
               : 1.0 - minimumJerk((share - fallingShare) / (1.0 - fallingShare));
}

double restingGaze(Seconds time) {
    const std::int64_t stretch = stretchAt(time, lookEvery);
    const Seconds since = time - static_cast<double>(stretch) * lookEvery;
    return mixed(lookOf(stretch - 1), lookOf(stretch), minimumJerk(since / lookTakes));
}

Expression restingExpression(Seconds time) {
    return {restingGaze(time), 0.0, lidsAt(blinkAbout(time), time), 0.0};
}

} // namespace supine::motion
