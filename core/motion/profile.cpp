// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/profile.h"

#include "core/motion/geometry.h"

#include <algorithm>

namespace supine::motion {

Thickness thicknessAt(const std::vector<ProfilePoint>& profile, double t) {
    if (profile.empty())
        return {};
    const auto after = std::find_if(profile.begin(), profile.end(),
                                    [t](const ProfilePoint& point) { return point.t >= t; });
    if (after == profile.end())
        return {profile.back().front, profile.back().back};
    if (after == profile.begin())
        return {after->front, after->back};
    const auto before = after - 1;
    const double share = (t - before->t) / (after->t - before->t);
    return {mixed(before->front, after->front, share), mixed(before->back, after->back, share)};
}

} // namespace supine::motion
