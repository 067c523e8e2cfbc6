// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/motion/pose.h"

namespace supine::motion {

namespace {

using Number = std::optional<double>;

Number scaled(Number goal, double start, double range) {
    if (!goal || range == fullRange)
        return goal;
    return start + range * (*goal - start);
}

LegChange scaled(LegChange change, const LegGoal& start, double range) {
    change.thigh = scaled(change.thigh, start.thigh, range);
    change.knee = scaled(change.knee, start.knee, range);
    change.ankle = scaled(change.ankle, start.ankle, range);
    return change;
}

HandPlace holdAt(double range) {
    return range >= shinHoldRange ? HandPlace::Shin : HandPlace::BehindThigh;
}

HandChange scaled(HandChange change, const HandGoal& start, double range) {
    change.raise = scaled(change.raise, start.raise, range);
    if (change.place == HandPlace::Hold)
        change.place = holdAt(range);
    return change;
}

template <class T>
void replace(T& value, const std::optional<T>& change) {
    if (change)
        value = *change;
}

void apply(const LegChange& change, LegGoal& leg) {
    replace(leg.planted, change.planted);
    replace(leg.thigh, change.thigh);
    replace(leg.knee, change.knee);
    replace(leg.ankle, change.ankle);
}

void apply(const HandChange& change, HandGoal& hand) {
    replace(hand.place, change.place);
    replace(hand.raise, change.raise);
    replace(hand.press, change.press);
}

LegChange changeTo(const LegGoal& leg) {
    return {leg.planted, leg.thigh, leg.knee, leg.ankle};
}

HandChange changeTo(const HandGoal& hand) {
    return {hand.place, hand.raise, hand.press};
}

} // namespace

PoseChange changeTo(const Pose& pose) {
    PoseChange change;
    change.pelvisTilt = pose.pelvisTilt;
    change.drawIn = pose.drawIn;
    change.bladesDown = pose.bladesDown;
    change.letGo = pose.letGo;
    change.lipsPursed = pose.lipsPursed;
    change.eyesClosed = pose.eyesClosed;
    change.breathDepth = pose.breathDepth;
    change.dimmed = pose.dimmed;
    change.legs = {changeTo(pose.legs.right), changeTo(pose.legs.left)};
    change.hands = {changeTo(pose.hands.right), changeTo(pose.hands.left)};
    return change;
}

PoseChange mirrored(const PoseChange& change) {
    PoseChange result = change;
    result.legs = mirrored(change.legs);
    result.hands = mirrored(change.hands);
    return result;
}

PoseChange scaledToRange(const PoseChange& change, const Pose& start, double range) {
    PoseChange result = change;
    result.pelvisTilt = scaled(change.pelvisTilt, start.pelvisTilt, range);
    result.drawIn = scaled(change.drawIn, start.drawIn, range);
    result.bladesDown = scaled(change.bladesDown, start.bladesDown, range);
    for (const Side side : {Side::Right, Side::Left}) {
        result.legs[side] = scaled(change.legs[side], start.legs[side], range);
        result.hands[side] = scaled(change.hands[side], start.hands[side], range);
    }
    return result;
}

Pose applied(const PoseChange& change, const Pose& pose) {
    Pose result = pose;
    replace(result.pelvisTilt, change.pelvisTilt);
    replace(result.drawIn, change.drawIn);
    replace(result.bladesDown, change.bladesDown);
    replace(result.letGo, change.letGo);
    replace(result.lipsPursed, change.lipsPursed);
    replace(result.eyesClosed, change.eyesClosed);
    replace(result.breathDepth, change.breathDepth);
    replace(result.dimmed, change.dimmed);
    for (const Side side : {Side::Right, Side::Left}) {
        apply(change.legs[side], result.legs[side]);
        apply(change.hands[side], result.hands[side]);
    }
    return result;
}

} // namespace supine::motion
