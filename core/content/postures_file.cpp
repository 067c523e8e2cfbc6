// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/fields.h"
#include "core/content/figure_file.h"
#include "core/content/values.h"

namespace supine::content {

namespace {

using motion::Posture;
using motion::PostureArm;
using motion::PostureLeg;

constexpr double hundredth = 0.01;
constexpr NumberLimits placeLimits{"the place along the mat in centimetres", -150, 150};
constexpr NumberLimits leanLimits{"the lean of the pelvis in degrees", -45, 120};
constexpr NumberLimits bendLimits{"the bend of the trunk in degrees", -30, 60};
constexpr NumberLimits neckLimits{"the lean of the neck in degrees", -30, 130};
constexpr NumberLimits lookLimits{"the look of the face in degrees", -110, 60};
constexpr NumberLimits hangingThighLimits{"the thigh in degrees ahead of hanging", -15, 125};
constexpr NumberLimits standingKneeLimits{"the knee in degrees", 0, 135};
constexpr NumberLimits standingAnkleLimits{"the ankle in degrees", -60, 20};
constexpr NumberLimits footLimits{"the foot in hundredths of the stature", -45, 45};
constexpr NumberLimits armLimits{"the upper arm in degrees ahead of hanging", -60, 180};
constexpr NumberLimits elbowLimits{"the elbow in degrees", 2, 150};
constexpr NumberLimits curlLimits{"the curl of the fingers in degrees", 0, 200};
constexpr NumberLimits slopeLimits{"the slope of the hand in degrees", -90, 90};
constexpr NumberLimits elbowOutLimits{"the share to which the elbow points outward", 0, 1};
constexpr NumberLimits palmLimits{"the palm in hundredths of the stature", -60, 110};

/// Sets `value` when the key is there, scaled by `unit`.
void take(const Fields& fields, std::string_view key, const NumberLimits& limits, double& value,
          Faults& faults, double unit = 1) {
    if (const auto number = readNumber(fields.find(key), limits, faults)) {
        value = *number * unit;
    }
}

std::optional<motion::PalmPlace> readPalm(const Node* node, Faults& faults) {
    if (node == nullptr) {
        return std::nullopt;
    }
    if (!node->isList() || node->items.size() != 3) {
        faults.add(node->at, "Here must stand 3 numbers in brackets, such as [26, 52, 7]: ahead of "
                             "the hips, above the floor, outward.");
        return std::nullopt;
    }
    const auto number = [&](std::size_t i) {
        return hundredth * readNumber(&node->items[i], palmLimits, faults).value_or(0);
    };
    return motion::PalmPlace{number(0), number(1), number(2)};
}

PostureLeg readPostureLeg(const Node& node, Faults& faults) {
    const Fields fields(node, "a leg", {"thigh", "knee", "ankle", "foot-ahead", "kneels", "folded"},
                        faults);
    PostureLeg leg;
    take(fields, "thigh", hangingThighLimits, leg.thigh, faults);
    take(fields, "knee", standingKneeLimits, leg.knee, faults);
    take(fields, "ankle", standingAnkleLimits, leg.ankle, faults);
    if (const auto ahead = readNumber(fields.find("foot-ahead"), footLimits, faults)) {
        leg.footAhead = *ahead * hundredth;
    }
    leg.kneels = readTruth(fields.find("kneels"), faults).value_or(false);
    leg.folded = readTruth(fields.find("folded"), faults).value_or(false);
    if ((leg.kneels || leg.folded) && leg.footAhead) {
        faults.add(
            fields.find("foot-ahead")->at,
            "A leg that lies on the floor has no foot to stand on; leave \"foot-ahead\" out.");
    }
    return leg;
}

PostureArm readArm(const Node& node, Faults& faults) {
    const Fields fields(node, "an arm",
                        {"upper-arm", "elbow", "curl", "slope", "elbow-out", "on-thigh", "palm"},
                        faults);
    PostureArm arm;
    take(fields, "upper-arm", armLimits, arm.upperArm, faults);
    take(fields, "elbow", elbowLimits, arm.elbow, faults);
    take(fields, "curl", curlLimits, arm.curl, faults);
    take(fields, "slope", slopeLimits, arm.slope, faults);
    take(fields, "elbow-out", elbowOutLimits, arm.elbowOut, faults);
    arm.onThigh = readTruth(fields.find("on-thigh"), faults).value_or(false);
    arm.palm = readPalm(fields.find("palm"), faults);
    if (arm.palm && (fields.has("upper-arm") || fields.has("elbow"))) {
        faults.add(fields.find("palm")->at, "A palm that rests somewhere already bends its arm; "
                                            "leave \"upper-arm\" and \"elbow\" out.");
    }
    return arm;
}

template <class Limb, class ReadOne>
motion::Sided<Limb> readNearAndFar(const Node* node, std::string_view thing, const ReadOne& readOne,
                                   Faults& faults) {
    motion::Sided<Limb> sides;
    if (node == nullptr) {
        return sides;
    }
    const Fields fields(*node, thing, {"both", "near", "far"}, faults);
    if (const Node* both = fields.find("both")) {
        sides.right = sides.left = readOne(*both, faults);
    }
    if (const Node* near = fields.find("near")) {
        sides.right = readOne(*near, faults);
    }
    if (const Node* far = fields.find("far")) {
        sides.left = readOne(*far, faults);
    }
    return sides;
}

Posture readPosture(const Node& node, Faults& faults) {
    static const Choices<motion::PostureKind> kinds{{"upright", motion::PostureKind::Upright},
                                                    {"on-side", motion::PostureKind::OnSide}};
    const Fields fields(
        node, "a posture",
        {"kind", "place", "lean", "bend", "neck", "look", "sits", "chair", "legs", "arms"}, faults);
    Posture posture;
    posture.kind = readChoice(fields.find("kind"), "kind of posture", kinds, faults)
                       .value_or(motion::PostureKind::Upright);
    take(fields, "place", placeLimits, posture.place, faults, hundredth);
    take(fields, "lean", leanLimits, posture.lean, faults);
    take(fields, "bend", bendLimits, posture.bend, faults);
    take(fields, "neck", neckLimits, posture.neck, faults);
    take(fields, "look", lookLimits, posture.look, faults);
    posture.sits = readTruth(fields.find("sits"), faults).value_or(false);
    posture.chair = readTruth(fields.find("chair"), faults).value_or(false);
    posture.legs =
        readNearAndFar<PostureLeg>(fields.find("legs"), "a pair of legs", readPostureLeg, faults);
    posture.arms =
        readNearAndFar<PostureArm>(fields.find("arms"), "a pair of arms", readArm, faults);
    return posture;
}

} // namespace

std::map<std::string, Posture> readPostures(const Node& root, Faults& faults) {
    const Fields fields(root, "a file of postures", {"supine", "kind", "postures"}, faults);
    std::map<std::string, Posture> postures;
    const Node* named = fields.need("postures", "name the postures");
    if (named == nullptr) {
        return postures;
    }
    if (!named->isMapping() || named->items.empty()) {
        faults.add(named->at,
                   "Here must stand postures by their names, such as \"standing: {lean: 2}\".");
        return postures;
    }
    for (std::size_t i = 0; i < named->items.size(); ++i) {
        Node name;
        name.kind = Node::Kind::Scalar;
        name.at = named->keys[i].at;
        name.text = named->keys[i].name;
        readId(&name, faults);
        if (name.text == noPicture) {
            faults.add(name.at, "The name \"none\" stands for no picture at all; choose another.");
        }
        postures.emplace(name.text, readPosture(named->items[i], faults));
    }
    return postures;
}

} // namespace supine::content
