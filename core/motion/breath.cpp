// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/breath.h"

#include "core/motion/ease.h"

#include <algorithm>
#include <cmath>

namespace supine::motion {

namespace {

BreathState breathedIn(double progress) {
    return {BreathKind::In, minimumJerk(progress), progress};
}

BreathState breathedOut(double progress) {
    return {BreathKind::Out, 1.0 - minimumJerk(progress), progress};
}

BreathState withinOneBreath(double share, BreathPace pace) {
    const double inShare = pace.in / pace.whole();
    if (share < inShare)
        return breathedIn(share / inShare);
    return breathedOut((share - inShare) / (1.0 - inShare));
}

BreathState withinFreePhase(double fraction, int breaths, BreathPace pace) {
    const double breathsDone = fraction * breaths;
    const double whole = std::min(std::floor(breathsDone), breaths - 1.0);
    return withinOneBreath(breathsDone - whole, pace);
}

} // namespace

BreathState breathAfterIn(double fraction, Seconds length, BreathPace pace) {
    const double breaths = std::max(0.0, std::round((length - pace.out) / pace.whole()));
    const double wanted = (pace.out + breaths * pace.whole()) / pace.out;
    const double outBreaths = std::clamp(fraction, 0.0, 1.0) * wanted;
    if (outBreaths < 1.0 || breaths == 0.0)
        return breathedOut(std::min(outBreaths, 1.0));
    const double rest = (outBreaths - 1.0) / (wanted - 1.0);
    return withinFreePhase(rest, static_cast<int>(breaths), pace);
}

int breathsIn(Seconds length, BreathPace pace) {
    return std::max(1, static_cast<int>(std::lround(length / pace.whole())));
}

BreathState breathAt(BreathKind kind, double fraction, Seconds length, BreathPace pace) {
    const double held = std::clamp(fraction, 0.0, 1.0);
    switch (kind) {
    case BreathKind::In:
        return breathedIn(held);
    case BreathKind::Out:
        return breathedOut(held);
    case BreathKind::Free:
        break;
    }
    return withinFreePhase(held, breathsIn(length, pace), pace);
}

} // namespace supine::motion
