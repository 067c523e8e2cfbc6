// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/store/connection.h"

namespace supine::diary {

/// The name of a file beside the diary: "diary.sqlite" and "damaged-2026-05-14" make
/// "diary-damaged-2026-05-14.sqlite".
QString besides(const QString& path, const QString& what);

/// The same, but a name that no file has yet: "diary-damaged-2026-05-14-2.sqlite".
QString freeBesides(const QString& path, const QString& what);

/// Makes a copy of an open diary, whole and in one file, even while another window writes. A file
/// that bears the name already is replaced when the copy is complete.
std::optional<Fault> copyTo(const Connection& connection, const QString& copy);

/// Takes a closed diary out of the way under a free name, with what SQLite keeps beside it, and
/// gives back that name; empty when that cannot be.
QString setAside(const QString& path, const QString& what);

} // namespace supine::diary
