// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/two_bones.h"

#include "core/units.h"

#include <algorithm>
#include <cmath>

namespace supine::motion {

namespace {

double angleFromCosine(double cosine) {
    return toDegrees(std::acos(std::clamp(cosine, -1.0, 1.0)));
}

} // namespace

double TwoBones::bendDeg(double distance) const {
    return angleFromCosine((distance * distance - first * first - second * second) /
                           (2.0 * first * second));
}

double TwoBones::distanceAt(double bend) const {
    return std::sqrt(first * first + second * second +
                     2.0 * first * second * std::cos(toRadians(bend)));
}

double TwoBones::firstAngleDeg(double distance) const {
    return angleFromCosine((distance * distance + first * first - second * second) /
                           (2.0 * first * distance));
}

} // namespace supine::motion
