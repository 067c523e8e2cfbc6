// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/even_pace.h"

namespace supine::motion {

namespace {

/// A polynomial of the fourth degree, lowest power first.
using Quartic = std::array<double, 5>;

/// The polynomial through five values at u = 0, 1, 2, 3, 4, from Newton's forward differences.
Quartic through(const PathSpeeds& y) {
    const double d1 = y[1] - y[0];
    const double d2 = y[2] - 2 * y[1] + y[0];
    const double d3 = y[3] - 3 * y[2] + 3 * y[1] - y[0];
    const double d4 = y[4] - 4 * y[3] + 6 * y[2] - 4 * y[1] + y[0];
    return {y[0], d1 - d2 / 2 + d3 / 3 - d4 / 4, d2 / 2 - d3 / 2 + 11 * d4 / 24, d3 / 6 - d4 / 4,
            d4 / 24};
}

double valueAt(const Quartic& c, double u) {
    return c[0] + u * (c[1] + u * (c[2] + u * (c[3] + u * c[4])));
}

double integralTo(const Quartic& c, double u) {
    return u * (c[0] + u * (c[1] / 2 + u * (c[2] / 3 + u * (c[3] / 4 + u * c[4] / 5))));
}

} // namespace

double parameterAt(const PathSpeeds& speeds, double progress) {
    constexpr double end = 4.0;
    const Quartic speed = through(speeds);
    const double wanted = progress * integralTo(speed, end);
    double u = progress * end;
    for (int round = 0; round < 8; ++round) {
        const double slope = valueAt(speed, u);
        if (slope <= 0.0)
            return progress; // nothing moves: any pace is even
        u = std::clamp(u - (integralTo(speed, u) - wanted) / slope, 0.0, end);
    }
    return u / end;
}

} // namespace supine::motion
