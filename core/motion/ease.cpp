// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/ease.h"

#include <algorithm>

namespace supine::motion {

double minimumJerk(double t) {
    const double x = std::clamp(t, 0.0, 1.0);
    return x * x * x * (10.0 + x * (-15.0 + 6.0 * x));
}

} // namespace supine::motion
