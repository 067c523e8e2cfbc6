// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/store/connection.h"

#include <vector>

namespace supine::diary {

/// What leads from one version of the diary's file to the next: statements, one after the other.
using Migration = std::vector<QString>;

/// Every migration, in order; the first makes the tables of version 1 in an empty file. One that
/// was published is never changed.
const std::vector<Migration>& migrations();

/// By this number, in the head of the file, a diary is told from other databases: "Supi".
inline constexpr int applicationId = 0x53757069;

/// The version of an open file; 0 is an empty one. A database that is no diary is Damaged, a later
/// version than the migrations lead to is Newer.
Result<int, Fault> versionOf(const Connection& connection, const std::vector<Migration>& steps);

/// Brings an open file from its version to the last, each step whole or not at all. Before each
/// step that changes a diary a copy is made beside it, "diary-version-1.sqlite"; a copy that is
/// there already is kept as it is.
std::optional<Fault> migrate(const Connection& connection, const std::vector<Migration>& steps);

} // namespace supine::diary
