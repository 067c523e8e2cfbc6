// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"

#include <optional>
#include <string_view>

namespace supine::diary {

/// The names by which files know these values: "under-way", "low-back". They are part of the
/// formats and never translated.
std::string_view nameOf(Ending ending);
std::string_view nameOf(Skip skip);
std::string_view nameOf(model::Level level);
std::string_view nameOf(model::Place place);
std::string_view nameOf(model::HurtPlace place);

/// The value that bears this name, of the type that is asked for; nothing when none does.
template <class Value>
std::optional<Value> named(std::string_view name);
template <>
std::optional<Ending> named(std::string_view name);
template <>
std::optional<Skip> named(std::string_view name);
template <>
std::optional<model::Level> named(std::string_view name);
template <>
std::optional<model::Place> named(std::string_view name);
template <>
std::optional<model::HurtPlace> named(std::string_view name);

} // namespace supine::diary
