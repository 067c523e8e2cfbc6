// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/blade.h"

#include "core/motion/geometry.h"

namespace supine::motion {

namespace {

constexpr double raising = 0.43;
constexpr double lowering = 0.37;
constexpr double socketFromPivot = 0.0175; // metres; the blade turns about a point beside the socket

double elevationOf(const HandGoal& goal) {
    return goal.place == HandPlace::Raised ? goal.raise : 0.0;
}

} // namespace

double bladeTurnDeg(const Travel<HandGoal>& hand) {
    const double from = elevationOf(hand.from);
    const double to = elevationOf(hand.to);
    const double f = hand.fraction;
    // Both ends are the same whichever way the arm came, so the two shares part in between only.
    const double middle = to < from ? 4.0 * f * (1.0 - f) : 0.0;
    return mixed(raising, lowering, middle) * mixed(from, to, f);
}

Vec3 socketShift(double bladeTurnDeg) {
    const Vec2 turned = direction(bladeTurnDeg) - direction(0.0);
    return {0.5 * socketFromPivot * turned.x, socketFromPivot * turned.y,
            socketFromPivot * turned.x};
}

} // namespace supine::motion
