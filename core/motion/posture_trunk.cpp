// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/posture_trunk.h"

#include "core/motion/ease.h"
#include "core/motion/geometry.h"
#include "core/motion/trunk_skin.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace supine::motion {

namespace {

constexpr double step = 0.01;
constexpr double lowest = -0.12;
constexpr double bendFrom = 0.06; // the low back bends, the ribs hardly
constexpr double bendUntil = 0.36;

/// How far the skin of a standing back lies behind the line from hips to neck, metres: buttocks,
/// hollow of the low back, shoulder blades, nape. Design choice; lying, floor and weight flatten
/// it.
constexpr std::array<Vec2, 15> standingBack{{{-0.12, 0.078},
                                             {-0.08, 0.108},
                                             {-0.04, 0.127},
                                             {0.00, 0.133},
                                             {0.04, 0.126},
                                             {0.08, 0.109},
                                             {0.13, 0.087},
                                             {0.18, 0.078},
                                             {0.24, 0.084},
                                             {0.30, 0.099},
                                             {0.36, 0.111},
                                             {0.42, 0.112},
                                             {0.47, 0.101},
                                             {0.505, 0.083},
                                             {0.54, 0.062}}};

/// How much farther ahead the front skin lies than in somebody on the back, whose belly and breast
/// sink with their weight. Design choice.
constexpr std::array<Vec2, 9> standingFront{{{-0.05, 0.010},
                                             {0.02, 0.016},
                                             {0.08, 0.014},
                                             {0.16, 0.011},
                                             {0.24, 0.008},
                                             {0.33, 0.016},
                                             {0.39, 0.009},
                                             {0.45, 0.001},
                                             {0.52, 0.000}}};

/// How much lower the belly hangs in somebody who is up, metres, at a place along the trunk. Design
/// choice.
double sag(double along) {
    constexpr double most = 0.045;
    constexpr double middle = 0.06;
    constexpr double reach = 0.07;
    return most * std::exp(-std::pow((along - middle) / reach, 2));
}

/// A smooth curve through points sorted by x, held at both ends.
template <class Points>
double through(const Points& points, double x) {
    if (x <= points.front().x)
        return points.front().y;
    if (x >= points.back().x)
        return points.back().y;
    const auto after =
        std::find_if(points.begin(), points.end(), [x](Vec2 point) { return point.x > x; });
    const auto before = after - 1;
    const auto slope = [&](auto i) {
        const Vec2 low = i == points.begin() ? *i : *(i - 1);
        const Vec2 high = i + 1 == points.end() ? *i : *(i + 1);
        return (high.y - low.y) / (high.x - low.x);
    };
    const double span = after->x - before->x;
    const double t = (x - before->x) / span;
    const double t2 = t * t;
    const double t3 = t2 * t;
    return before->y * (2 * t3 - 3 * t2 + 1) + after->y * (3 * t2 - 2 * t3) +
           span * (slope(before) * (t3 - 2 * t2 + t) + slope(after) * (t3 - t2));
}

/// The direction of the trunk that leans this many degrees forward of upright.
Vec2 up(double lean) {
    return direction(90 - lean);
}

} // namespace

TrunkLine::TrunkLine(const Build& build, Vec2 hips, double lean, double bend, double breath)
    : m_hips(hips), m_lean(lean), m_bend(bend) {
    constexpr double womansDepth = 0.18;
    m_depth = build.skin.bellyBase / womansDepth;
    const double axis = build.skeleton.hip.y;
    TrunkState state;
    state.breath = breath;
    for (const Vec2 at : TrunkSkin(build, state).frontContour())
        m_front.push_back({-at.x, at.y - axis});
    std::sort(m_front.begin(), m_front.end(), [](Vec2 a, Vec2 b) { return a.x < b.x; });
    m_neckRoot = m_front.back().x;
    Vec2 point = hips;
    for (double along = 0; along > lowest; along -= step)
        point = point - up(leanAt(along)) * step;
    for (double along = lowest; along < m_neckRoot + 0.1; along += step) {
        m_line.push_back(point);
        point = point + up(leanAt(along + 0.5 * step)) * step;
    }
}

double TrunkLine::leanAt(double along) const {
    return m_lean + m_bend * minimumJerk((along - bendFrom) / (bendUntil - bendFrom));
}

Vec2 TrunkLine::at(double along, double ahead) const {
    const double place = std::clamp((along - lowest) / step, 0.0, double(m_line.size()) - 1.001);
    const auto i = static_cast<std::size_t>(place);
    const Vec2 middle = mixed(m_line[i], m_line[i + 1], place - double(i));
    return middle + direction(-leanAt(along)) * ahead;
}

double TrunkLine::front(double along) const {
    return through(m_front, along + sag(along)) + m_depth * through(standingFront, along);
}

double TrunkLine::back(double along) const {
    return m_depth * through(standingBack, along);
}

} // namespace supine::motion
