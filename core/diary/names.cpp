// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diary/names.h"

#include <array>

namespace supine::diary {

namespace {

using model::HurtPlace;
using model::Level;
using model::Place;

template <class Value>
struct Name {
    Value value;
    std::string_view name;
};

constexpr std::array endings{
    Name<Ending>{Ending::UnderWay, "under-way"}, Name<Ending>{Ending::Finished, "finished"},
    Name<Ending>{Ending::StoppedEarly, "stopped-early"}, Name<Ending>{Ending::Left, "left"}};
constexpr std::array skips{Name<Skip>{Skip::None, "none"}, Name<Skip>{Skip::Hurt, "hurt"},
                           Name<Skip>{Skip::Choice, "choice"}};
constexpr std::array levels{Name<Level>{Level::Gentle, "gentle"},
                            Name<Level>{Level::Standard, "standard"},
                            Name<Level>{Level::Full, "full"}};
constexpr std::array places{Name<Place>{Place::Floor, "floor"}, Name<Place>{Place::Bed, "bed"}};
constexpr std::array hurtPlaces{
    Name<HurtPlace>{HurtPlace::LowBack, "low-back"},  Name<HurtPlace>{HurtPlace::Hip, "hip"},
    Name<HurtPlace>{HurtPlace::Knee, "knee"},         Name<HurtPlace>{HurtPlace::Leg, "leg"},
    Name<HurtPlace>{HurtPlace::Shoulder, "shoulder"}, Name<HurtPlace>{HurtPlace::Neck, "neck"}};

template <class Names, class Value>
std::string_view nameIn(const Names& names, Value value) {
    for (const auto& each : names)
        if (each.value == value)
            return each.name;
    return {};
}

template <class Value, class Names>
std::optional<Value> valueIn(const Names& names, std::string_view name) {
    for (const auto& each : names)
        if (each.name == name)
            return each.value;
    return {};
}

} // namespace

std::string_view nameOf(Ending ending) {
    return nameIn(endings, ending);
}
std::string_view nameOf(Skip skip) {
    return nameIn(skips, skip);
}
std::string_view nameOf(Level level) {
    return nameIn(levels, level);
}
std::string_view nameOf(Place place) {
    return nameIn(places, place);
}
std::string_view nameOf(HurtPlace place) {
    return nameIn(hurtPlaces, place);
}

template <>
std::optional<Ending> named(std::string_view name) {
    return valueIn<Ending>(endings, name);
}
template <>
std::optional<Skip> named(std::string_view name) {
    return valueIn<Skip>(skips, name);
}
template <>
std::optional<Level> named(std::string_view name) {
    return valueIn<Level>(levels, name);
}
template <>
std::optional<Place> named(std::string_view name) {
    return valueIn<Place>(places, name);
}
template <>
std::optional<HurtPlace> named(std::string_view name) {
    return valueIn<HurtPlace>(hurtPlaces, name);
}

} // namespace supine::diary
