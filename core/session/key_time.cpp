// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/key_time.h"

#include "core/session/moment.h"

#include <algorithm>
#include <cmath>

namespace supine::session {

namespace {

/// Poses that are meant to be equal are taken at the same instant.
constexpr Seconds grain{0.02};
/// Just inside the phase, where its own pose is reached.
constexpr Seconds inside{0.001};

Seconds endOfBreath(const Timeline& timeline, Seconds time, const Moment& now) {
    const motion::BreathState later = momentAt(timeline, time + grain).breath;
    const double gained = later.progress - now.breath.progress;
    if (later.now != now.breath.now || gained <= 0)
        return time + grain;
    return time + (1 - now.breath.progress) / gained * grain;
}

} // namespace

Seconds keyTimeAt(const Timeline& timeline, Seconds time) {
    const Moment now = momentAt(timeline, time);
    const Seconds ofPhase = timeline.phases[now.phase].end - inside;
    if (time + grain >= ofPhase)
        return std::max(time, ofPhase);
    const Seconds ofBreath = endOfBreath(timeline, time, now);
    return std::clamp(std::round(ofBreath / grain) * grain, time, ofPhase);
}

} // namespace supine::session
