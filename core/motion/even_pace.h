// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/motion/geometry.h"

#include <array>

namespace supine::motion {

/// Speeds along a path at 0, 1/4, 1/2, 3/4 and 1 of its own parameter.
using PathSpeeds = std::array<double, 5>;

/// The path's own parameter (0 to 1) at which `progress` (0 to 1) of its length is behind, when its
/// speed runs smoothly through the given ones.
double parameterAt(const PathSpeeds& speeds, double progress);

/// The parameter at which `progress` of the length of `path` is behind. `path` gives a Vec3 for a
/// parameter from 0 to 1 and must be smooth a little beyond both.
template <class Path>
double evenlyPaced(const Path& path, double progress) {
    constexpr double step = 1e-3;
    PathSpeeds speeds;
    for (std::size_t i = 0; i < speeds.size(); ++i) {
        const double at = 0.25 * static_cast<double>(i);
        speeds[i] = length(path(at + step) - path(at - step)) / (2.0 * step);
    }
    return parameterAt(speeds, progress);
}

} // namespace supine::motion
