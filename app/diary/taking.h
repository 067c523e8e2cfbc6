// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/diary/import_fault.h"
#include "core/diary/store.h"

#include <optional>
#include <variant>

namespace supine::diary {

/// Writes these entries to a file, in place of what it held: as CSV where its name ends in ".csv",
/// else as JSON. When not all of it could be written the file is as it was.
std::optional<Fault> takeOutTo(const QString& file, const std::vector<Entry>& entries);

/// What became of taking a file in: how many entries were added or changed, or why none was. A
/// Fault whose place is the file says that it cannot be read.
using TakenIn = std::variant<int, ImportFault, Fault>;

/// Reads a diary that was exported as JSON or CSV and puts what is not in the store yet into it
/// (see missingFrom()), all of it or nothing. Nobody's diary is larger than `largestImport`.
TakenIn takeIn(Store& store, const QString& file);

inline constexpr qint64 largestImport = 256LL * 1024 * 1024; ///< Bytes.

} // namespace supine::diary
