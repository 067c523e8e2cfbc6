// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/content/fields.h"
#include "core/content/figure_file.h"
#include "core/content/values.h"

namespace supine::content {

namespace {

using motion::Vec2;
using motion::Vec3;

constexpr double metresPerCentimetre = 0.01;
constexpr NumberLimits lengthLimits{"a length in centimetres", -300, 300};
constexpr NumberLimits sizeLimits{"a size in centimetres", 0.01, 300};
constexpr NumberLimits statureLimits{"the stature in centimetres", 100, 230};
constexpr NumberLimits turnLimits{"the turn of the head in degrees", 45, 135};
constexpr NumberLimits shareLimits{"a share", 0, 1};
constexpr NumberLimits limbLimits{"the place along a limb", -0.5, 2.5};

/// Reads the numbers of one body; the rest of a fault's value is zero.
class BuildReader {
public:
    explicit BuildReader(Faults& faults) : m_faults(faults) {}

    motion::Build read(const Node& root);

private:
    const Node* need(const Fields& fields, std::string_view key);
    double metres(const Node* node, const NumberLimits& limits = lengthLimits);
    double size(const Fields& fields, std::string_view key);
    const Node* numbers(const Node* node, std::size_t count);
    Vec2 point(const Node* node);
    Vec3 pointInRoom(const Node* node);
    motion::Bell bell(const Fields& fields, std::string_view key);
    motion::SkinPoint skinPoint(const Node* node);
    motion::ShareAt shareAt(const Node* node);
    motion::ProfilePoint profilePoint(const Node* node);
    motion::Skeleton skeleton(const Node& node);
    motion::Skin skin(const Node& node);
    motion::FaceTraits face(const Node* node);

    template <class Value>
    std::vector<Value> list(const Node* node, Value (BuildReader::*readOne)(const Node*));

    Faults& m_faults;
};

const Node* BuildReader::need(const Fields& fields, std::string_view key) {
    return fields.need(key, "give it as the built-in woman.yaml does");
}

double BuildReader::metres(const Node* node, const NumberLimits& limits) {
    return readNumber(node, limits, m_faults).value_or(0) * metresPerCentimetre;
}

double BuildReader::size(const Fields& fields, std::string_view key) {
    return metres(need(fields, key), sizeLimits);
}

const Node* BuildReader::numbers(const Node* node, std::size_t count) {
    if (node == nullptr || node->kind == Node::Kind::Nothing) {
        return nullptr;
    }
    if (!node->isList() || node->items.size() != count) {
        m_faults.add(node->at, "Here must stand " + std::to_string(count) +
                                   " numbers in brackets, such as [" +
                                   (count == 2 ? "1.5, 2]." : "1.5, 2, 0.5]."));
        return nullptr;
    }
    return node;
}

Vec2 BuildReader::point(const Node* node) {
    const Node* pair = numbers(node, 2);
    return pair == nullptr ? Vec2{} : Vec2{metres(&pair->items[0]), metres(&pair->items[1])};
}

Vec3 BuildReader::pointInRoom(const Node* node) {
    const Node* three = numbers(node, 3);
    if (three == nullptr) {
        return {};
    }
    return {metres(&three->items[0]), metres(&three->items[1]), metres(&three->items[2])};
}

motion::Bell BuildReader::bell(const Fields& fields, std::string_view key) {
    const Node* node = need(fields, key);
    if (node == nullptr) {
        return {};
    }
    const Fields bellFields(*node, "a bell curve", {"k", "c", "w"}, m_faults);
    return {metres(need(bellFields, "k")), metres(need(bellFields, "c")), size(bellFields, "w")};
}

motion::SkinPoint BuildReader::skinPoint(const Node* node) {
    const Node* three = numbers(node, 3);
    if (three == nullptr) {
        return {};
    }
    const Vec2 at{metres(&three->items[0]), metres(&three->items[1])};
    return {at, readNumber(&three->items[2], shareLimits, m_faults).value_or(0)};
}

motion::ShareAt BuildReader::shareAt(const Node* node) {
    const Node* pair = numbers(node, 2);
    if (pair == nullptr) {
        return {};
    }
    return {metres(&pair->items[0]),
            readNumber(&pair->items[1], shareLimits, m_faults).value_or(0)};
}

motion::ProfilePoint BuildReader::profilePoint(const Node* node) {
    const Node* three = numbers(node, 3);
    if (three == nullptr) {
        return {};
    }
    return {readNumber(&three->items[0], limbLimits, m_faults).value_or(0),
            metres(&three->items[1], sizeLimits), metres(&three->items[2], sizeLimits)};
}

template <class Value>
std::vector<Value> BuildReader::list(const Node* node, Value (BuildReader::*readOne)(const Node*)) {
    std::vector<Value> values;
    if (isFilledList(node, "the points", m_faults)) {
        for (const Node& item : node->items) {
            values.push_back((this->*readOne)(&item));
        }
    }
    return values;
}

motion::Skeleton BuildReader::skeleton(const Node& node) {
    const Fields fields(node, "the skeleton",
                        {"thigh", "shank", "ankle-height", "foot-length", "heel-behind",
                         "upper-arm", "forearm", "hand", "hip", "sacral-contact", "shoulder",
                         "head-origin", "head-turned", "foot-rest"},
                        m_faults);
    motion::Skeleton bones;
    bones.thigh = size(fields, "thigh");
    bones.shank = size(fields, "shank");
    bones.ankleHeight = size(fields, "ankle-height");
    bones.footLength = size(fields, "foot-length");
    bones.heelBehind = size(fields, "heel-behind");
    bones.upperArm = size(fields, "upper-arm");
    bones.forearm = size(fields, "forearm");
    bones.hand = size(fields, "hand");
    bones.hip = pointInRoom(need(fields, "hip"));
    bones.sacralContact = point(need(fields, "sacral-contact"));
    bones.shoulder = pointInRoom(need(fields, "shoulder"));
    bones.headOrigin = point(need(fields, "head-origin"));
    bones.headTurned =
        readNumber(need(fields, "head-turned"), turnLimits, m_faults).value_or(bones.headTurned);
    bones.footRest = point(need(fields, "foot-rest"));
    return bones;
}

motion::Skin BuildReader::skin(const Node& node) {
    const Fields fields(node, "the skin",
                        {"belly-base", "chest", "waist", "breath", "lower-ribs", "draw-in",
                         "front-chest", "front-belly-x", "front-pelvis", "back-pelvis",
                         "lumbar-gap-along-back", "back-chest", "spine"},
                        m_faults);
    motion::Skin skin;
    skin.bellyBase = size(fields, "belly-base");
    skin.chest = bell(fields, "chest");
    skin.waist = bell(fields, "waist");
    skin.breath = bell(fields, "breath");
    skin.lowerRibs = bell(fields, "lower-ribs");
    skin.drawIn = bell(fields, "draw-in");
    skin.frontChest = list(need(fields, "front-chest"), &BuildReader::point);
    if (const Node* along = need(fields, "front-belly-x");
        isFilledList(along, "places", m_faults)) {
        for (const Node& x : along->items) {
            skin.frontBellyX.push_back(metres(&x));
        }
    }
    skin.frontPelvis = list(need(fields, "front-pelvis"), &BuildReader::skinPoint);
    skin.backPelvis = list(need(fields, "back-pelvis"), &BuildReader::skinPoint);
    skin.lumbarGapAlongBack = list(need(fields, "lumbar-gap-along-back"), &BuildReader::shareAt);
    skin.backChest = list(need(fields, "back-chest"), &BuildReader::point);
    skin.spine = list(need(fields, "spine"), &BuildReader::skinPoint);
    return skin;
}

motion::FaceTraits BuildReader::face(const Node* node) {
    motion::FaceTraits traits;
    if (node == nullptr) {
        return traits;
    }
    const Fields fields(*node, "the face", {"lashes", "lips", "blush"}, m_faults);
    const auto share = [&](std::string_view key, double otherwise) {
        return readNumber(fields.find(key), shareLimits, m_faults).value_or(otherwise);
    };
    traits.lashes = share("lashes", traits.lashes);
    traits.lips = share("lips", traits.lips);
    traits.blush = share("blush", traits.blush);
    return traits;
}

motion::Build BuildReader::read(const Node& root) {
    const Fields fields(root, "a body",
                        {"supine", "kind", "id", "name", "stature", "skeleton", "skin", "leg", "arm",
                         "knee-rounding", "elbow-rounding", "face", "outlines"},
                        m_faults);
    motion::Build build;
    build.id = readId(need(fields, "id"), m_faults).value_or("");
    build.name = readText(need(fields, "name"), m_faults).value_or("");
    if (const Node* bones = need(fields, "skeleton")) {
        build.skeleton = skeleton(*bones);
    }
    build.skeleton.stature = metres(need(fields, "stature"), statureLimits);
    if (const Node* surface = need(fields, "skin")) {
        build.skin = skin(*surface);
    }
    build.leg = list(need(fields, "leg"), &BuildReader::profilePoint);
    build.arm = list(need(fields, "arm"), &BuildReader::profilePoint);
    build.kneeRounding = size(fields, "knee-rounding");
    build.elbowRounding = size(fields, "elbow-rounding");
    build.face = face(fields.find("face"));
    const Node* outlines = need(fields, "outlines");
    if (outlines == nullptr || !outlines->isMapping()) {
        return build;
    }
    for (std::size_t i = 0; i < outlines->items.size(); ++i) {
        build.outlines[outlines->keys[i].name] = list(&outlines->items[i], &BuildReader::point);
    }
    return build;
}

} // namespace

motion::Build readBuild(const Node& root, Faults& faults) {
    return BuildReader(faults).read(root);
}

} // namespace supine::content
