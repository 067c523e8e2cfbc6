// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/session/way_to_rest.h"

namespace supine::session {

namespace {

using motion::Pose;
using motion::PoseChange;

PoseChange legsOf(const Pose& pose) {
    const auto all = [](const motion::LegGoal& goal) {
        return motion::LegChange{goal.planted, goal.thigh, goal.knee, goal.ankle};
    };
    PoseChange change;
    change.legs = {all(pose.legs.right), all(pose.legs.left)};
    return change;
}

PoseChange handsAndTrunkOf(const Pose& pose) {
    const auto all = [](const motion::HandGoal& goal) {
        return motion::HandChange{goal.place, goal.raise, goal.press};
    };
    PoseChange change;
    change.pelvisTilt = pose.pelvisTilt;
    change.drawIn = pose.drawIn;
    change.bladesDown = pose.bladesDown;
    change.letGo = pose.letGo;
    change.lipsPursed = pose.lipsPursed;
    change.eyesClosed = pose.eyesClosed;
    change.breathDepth = pose.breathDepth;
    change.dimmed = pose.dimmed;
    change.hands = {all(pose.hands.right), all(pose.hands.left)};
    return change;
}

} // namespace

motion::Choreography wayToRest(const Pose& from, const Pose& rest) {
    return {from, {{0.0, 0.5, handsAndTrunkOf(rest)}, {0.1, 1.0, legsOf(rest)}}};
}

} // namespace supine::session
