// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/player/arm_sweep.h"

#include <algorithm>
#include <cmath>

namespace supine::player {

namespace {

constexpr motion::Vec3 shoulder{-0.475, 0.092, 0.165}; ///< Metres, of an average body at rest.
constexpr double armReach = 0.76; ///< Shoulder to fingertip and a little air, metres.

} // namespace

double rightOfArmSweep(const figure::Camera& camera, double bottom) {
    const double reach = armReach * camera.pixelsPerMetre;
    double right = 0;
    for (const double side : {shoulder.z, -shoulder.z}) {
        const QPointF at = camera.toPicture({shoulder.x, shoulder.y, side});
        const double above = std::max(0.0, at.y() - bottom);
        const double across = std::sqrt(std::max(0.0, reach * reach - above * above));
        right = std::max(right, at.x() + across);
    }
    return right;
}

} // namespace supine::player
