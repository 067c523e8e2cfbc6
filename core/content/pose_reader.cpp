// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/pose_reader.h"

#include "core/content/fields.h"
#include "core/content/values.h"

namespace supine::content {

namespace {

using motion::HandChange;
using motion::HandPlace;
using motion::LegChange;
using motion::PoseChange;

constexpr NumberLimits tiltLimits{"the pelvis tilt in degrees", -11, 15};
constexpr NumberLimits thighLimits{"the thigh in degrees above the mat", -15, 140};
constexpr NumberLimits kneeLimits{"the knee in degrees", 0, 135};
constexpr NumberLimits ankleLimits{"the ankle in degrees", -50, 20};
constexpr NumberLimits raiseLimits{"the raised arm in degrees", 0, 180};
constexpr double ownTiltMost = 9;
constexpr double hipLeast = -15;
constexpr double hipMost = 125;

const Choices<HandPlace>& handPlaces() {
    static const Choices<HandPlace> places{{"mat", HandPlace::Mat},
                                           {"belly", HandPlace::Belly},
                                           {"low-belly", HandPlace::LowBelly},
                                           {"hip-bone", HandPlace::HipBone},
                                           {"hold", HandPlace::Hold},
                                           {"shin", HandPlace::Shin},
                                           {"behind-thigh", HandPlace::BehindThigh},
                                           {"raised", HandPlace::Raised}};
    return places;
}

HandChange readHand(const Node& node, Faults& faults) {
    HandChange change;
    if (!node.isMapping()) {
        change.place = readChoice(&node, "place for a hand", handPlaces(), faults);
        return change;
    }
    const Fields fields(node, "a hand", {"place", "raise", "press"}, faults);
    change.place = readChoice(fields.find("place"), "place for a hand", handPlaces(), faults);
    change.raise = readNumber(fields.find("raise"), raiseLimits, faults);
    change.press = readNumber(fields.find("press"), {"the press of a hand"}, faults);
    if (change.place && *change.place != HandPlace::Raised && change.raise.value_or(0) != 0) {
        faults.add(
            fields.find("raise")->at,
            "Only a raised hand has an angle; write \"place: raised\" or leave the angle out.");
    }
    return change;
}

LegChange readLeg(const Node& node, Faults& faults) {
    const Fields fields(node, "a leg", {"planted", "thigh", "knee", "ankle"}, faults);
    LegChange change;
    change.planted = readTruth(fields.find("planted"), faults);
    change.thigh = readNumber(fields.find("thigh"), thighLimits, faults);
    change.knee = readNumber(fields.find("knee"), kneeLimits, faults);
    change.ankle = readNumber(fields.find("ankle"), ankleLimits, faults);
    return change;
}

/// "first" is the side an exercise begins with; it is written as the right one.
template <class Change, class ReadOne>
motion::Sided<Change> readSides(const Node* node, std::string_view thing, const ReadOne& readOne,
                                Faults& faults) {
    motion::Sided<Change> sides;
    if (node == nullptr) {
        return sides;
    }
    const Fields fields(*node, thing, {"both", "first", "second"}, faults);
    if (const Node* both = fields.find("both")) {
        sides.right = readOne(*both, faults);
        sides.left = sides.right;
        if (fields.has("first") || fields.has("second")) {
            faults.add(both->at, "Both sides and one side are given; write either \"both\" or "
                                 "\"first\" and \"second\".");
        }
        return sides;
    }
    if (const Node* first = fields.find("first")) {
        sides.right = readOne(*first, faults);
    }
    if (const Node* second = fields.find("second")) {
        sides.left = readOne(*second, faults);
    }
    return sides;
}

void checkHip(const motion::LegGoal& leg, double tilt, Place at, Faults& faults) {
    const double hip = leg.thigh - tilt;
    if (!leg.planted && (hip < hipLeast || hip > hipMost)) {
        faults.add(at, "The hip would bend to " + shown(hip) +
                           " degrees here (thigh less pelvis tilt); keep it from -15 to 125.");
    }
}

} // namespace

PoseChange readPoseChange(const Node& node, Faults& faults) {
    const Fields fields(node, "a pose",
                        {"pelvis-tilt", "draw-in", "blades-down", "let-go", "lips-pursed",
                         "eyes-closed", "breath-depth", "dimmed", "legs", "hands"},
                        faults);
    PoseChange change;
    change.pelvisTilt = readNumber(fields.find("pelvis-tilt"), tiltLimits, faults);
    change.drawIn = readNumber(fields.find("draw-in"), {"the draw-in"}, faults);
    change.bladesDown = readNumber(fields.find("blades-down"), {"the shoulder blades"}, faults);
    change.letGo = readNumber(fields.find("let-go"), {"letting go"}, faults);
    change.lipsPursed = readNumber(fields.find("lips-pursed"), {"the pursed lips"}, faults);
    change.eyesClosed = readNumber(fields.find("eyes-closed"), {"the closed eyes"}, faults);
    change.breathDepth = readNumber(fields.find("breath-depth"), {"the depth of breath"}, faults);
    change.dimmed = readNumber(fields.find("dimmed"), {"the dimming"}, faults);
    change.legs = readSides<LegChange>(fields.find("legs"), "a pair of legs", readLeg, faults);
    change.hands = readSides<HandChange>(fields.find("hands"), "a pair of hands", readHand, faults);
    return change;
}

PoseChange readPoseGoal(const Node& node, const Known& known, Faults& faults) {
    if (!node.isScalar()) {
        return readPoseChange(node, faults);
    }
    const motion::Pose* pose = known.pose(node.text);
    if (pose == nullptr) {
        faults.add(node.at, known.missingPose(node.text));
        return {};
    }
    return changeTo(*pose);
}

bool changesNothing(const PoseChange& change) {
    return change == PoseChange{};
}

void checkPose(const motion::Pose& pose, Place at, Faults& faults) {
    const bool feetStand = pose.legs.right.planted && pose.legs.left.planted;
    if (feetStand && pose.pelvisTilt > ownTiltMost) {
        faults.add(at,
                   "With both feet on the floor the pelvis tilts back by 9 degrees at most, not " +
                       shown(pose.pelvisTilt) + "; write 9 or less.");
    }
    checkHip(pose.legs.right, pose.pelvisTilt, at, faults);
    if (!(pose.legs.left == pose.legs.right)) {
        checkHip(pose.legs.left, pose.pelvisTilt, at, faults);
    }
}

} // namespace supine::content
