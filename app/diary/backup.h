// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/store/sqlite_store.h"

namespace supine::diary {

/// Writes the whole diary to one file, a diary itself, in place of what that file held.
std::optional<Fault> backUp(const SqliteStore& store, const QString& file);

/// What is in a backup, which is only read; Damaged where it is no sound diary.
Result<std::vector<Entry>, Fault> entriesInBackup(const QString& file);

/// What became of a wish to go back to a backup.
struct Restored {
    std::optional<Fault> fault; ///< Why nothing was changed; Damaged where it is no sound diary.
    QString kept;               ///< Where the diary as it was lies now; empty with a fault.
};

/// Puts the diary of a backup in the place of the present one, all of it or nothing. The backup is
/// only read. The present diary is kept beside it under a name with the date.
Restored restore(SqliteStore& store, const QString& file);

} // namespace supine::diary
