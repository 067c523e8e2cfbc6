// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/routine.h"

#include <algorithm>

namespace supine::model {

namespace {

template <class Value, class Name>
const Value* named(const std::vector<Value>& values, Name Value::*name, std::string_view wanted) {
    const auto found = std::ranges::find(values, wanted, name);
    return found == values.end() ? nullptr : &*found;
}

} // namespace

const Exercise* Library::exercise(std::string_view id) const {
    return named(exercises, &Exercise::id, id);
}

const Routine* Library::routine(std::string_view id) const {
    return named(routines, &Routine::id, id);
}

const Interjection* Library::interjection(std::string_view when) const {
    return named(interjections, &Interjection::when, when);
}

const motion::Pose* Library::pose(std::string_view name) const {
    const auto found = poses.find(std::string(name));
    return found == poses.end() ? nullptr : &found->second;
}

const motion::Posture* Library::posture(std::string_view name) const {
    const auto found = postures.find(std::string(name));
    return found == postures.end() ? nullptr : &found->second;
}

} // namespace supine::model
