// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/browse/performance.h"

#include "core/motion/breath.h"
#include "core/motion/resting_face.h"
#include "core/session/moment.h"

#include <cmath>

namespace supine::browse {

motion::Pose resting(const model::Library& library) {
    const motion::Pose* const hookLying = library.pose("hook-lying");
    motion::Pose pose = hookLying != nullptr ? *hookLying : motion::Pose{};
    pose.hands = {{motion::HandPlace::Belly}, {motion::HandPlace::Belly}};
    return pose;
}

Performance breathing(const motion::Pose& pose, const BreathPace& pace) {
    return [still = motion::still(pose), pace](Seconds at) {
        const double fraction = std::fmod(at.count(), pace.whole().count()) / pace.whole().count();
        const auto breath =
            motion::breathAt(motion::BreathKind::Free, fraction, pace.whole(), pace);
        motion::PoseInMotion alive = still;
        alive.expression = motion::restingExpression(at);
        return player::Shown{alive, breath.level};
    };
}

player::Shown shownAt(const session::Timeline& timeline, Seconds time) {
    const session::Moment moment = session::momentAt(timeline, time);
    return {moment.pose, moment.breath.level, moment.picture};
}

} // namespace supine::browse
