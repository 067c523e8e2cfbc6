// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/store/connection.h"

#include <string_view>
#include <vector>

namespace supine::diary {

/// Adds the entry or puts it in the place of the one with its id. Of several statements; the caller
/// has a transaction open.
std::optional<Fault> put(const Connection& connection, const Entry& entry);

/// Takes out the entry with this id, with all that belongs to it; without an id every entry.
std::optional<Fault> takeOut(const Connection& connection, std::optional<std::string_view> id);

/// Every entry, the earliest start first, or only the one with this id.
Result<std::vector<Entry>, Fault> read(const Connection& connection,
                                       std::optional<std::string_view> id = {});

} // namespace supine::diary
