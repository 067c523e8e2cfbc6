// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace supine::motion {

/// The share of the way covered at share `t` of the time by a minimum-jerk movement between two
/// rests, 10t^3 - 15t^4 + 6t^5. `t` outside 0 to 1 is held at the nearer end.
/// Source: Flash T, Hogan N. J Neurosci 1985;5(7):1688-1703.
double minimumJerk(double t);

} // namespace supine::motion
