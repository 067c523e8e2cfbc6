// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/choreography.h"

#include "core/motion/ease.h"

#include <array>

namespace supine::motion {

namespace {

/// A number of the pose and the same number in a change.
struct Channel {
    double Pose::*value;
    std::optional<double> PoseChange::*goal;
};

constexpr std::array channels{
    Channel{&Pose::pelvisTilt, &PoseChange::pelvisTilt},
    Channel{&Pose::drawIn, &PoseChange::drawIn},
    Channel{&Pose::bladesDown, &PoseChange::bladesDown},
    Channel{&Pose::letGo, &PoseChange::letGo},
    Channel{&Pose::lipsPursed, &PoseChange::lipsPursed},
    Channel{&Pose::eyesClosed, &PoseChange::eyesClosed},
    Channel{&Pose::breathDepth, &PoseChange::breathDepth},
    Channel{&Pose::dimmed, &PoseChange::dimmed},
};

/// How far a move has come: nothing of it may show before it begins.
double easedFraction(const Move& move, double fraction) {
    if (move.end <= move.begin)
        return fraction >= move.end ? 1.0 : 0.0;
    return minimumJerk((fraction - move.begin) / (move.end - move.begin));
}

template <class Goal>
void travelOn(Travel<Goal>& travel, const Goal& next, double fraction) {
    if (travel.fraction >= 1.0)
        travel.from = travel.to;
    travel.to = next;
    travel.fraction = fraction;
}

void begin(const Move& move, double fraction, PoseInMotion& pose) {
    const Pose goal = applied(move.change, pose.numbers);
    for (const Channel& channel : channels)
        if (const auto& wanted = move.change.*channel.goal)
            pose.numbers.*channel.value += fraction * (*wanted - pose.numbers.*channel.value);
    for (const Side side : {Side::Right, Side::Left}) {
        if (!move.change.legs[side].empty())
            travelOn(pose.legs[side], goal.legs[side], fraction);
        if (!move.change.hands[side].empty())
            travelOn(pose.hands[side], goal.hands[side], fraction);
    }
    pose.numbers.legs = goal.legs;
    pose.numbers.hands = goal.hands;
}

} // namespace

Pose finalPose(const Choreography& choreography) {
    Pose pose = choreography.from;
    for (const Move& move : choreography.moves)
        pose = applied(move.change, pose);
    return pose;
}

PoseInMotion poseAt(const Choreography& choreography, double fraction) {
    PoseInMotion pose = still(choreography.from);
    for (const Move& move : choreography.moves)
        if (const double done = easedFraction(move, fraction); done > 0.0)
            begin(move, done, pose);
    return pose;
}

PoseInMotion still(const Pose& pose) {
    PoseInMotion result{pose, {}, {}, {}};
    for (const Side side : {Side::Right, Side::Left}) {
        result.legs[side] = {pose.legs[side], pose.legs[side], 1.0};
        result.hands[side] = {pose.hands[side], pose.hands[side], 1.0};
    }
    return result;
}

} // namespace supine::motion
