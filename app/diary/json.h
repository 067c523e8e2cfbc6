// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "core/diary/entry.h"
#include "core/diary/import_fault.h"
#include "core/result.h"

#include <vector>

namespace supine::diary {

/// The diary as a JSON document, `{"supine": 1, "kind": "diary", "entries": [...]}`, UTF-8, one
/// practice on a line. The values are called as in CSV (see core/diary/csv.h); what was done of
/// each exercise stands in `parts`, and what was not said is null. Nothing is lost: fromJson()
/// gives back the same entries.
QByteArray toJson(const std::vector<Entry>& entries);

/// One practice as it stands in that document.
QByteArray toJson(const Entry& entry);

/// Reads what toJson() wrote, however it is laid out.
Result<std::vector<Entry>, ImportFault> fromJson(const QByteArray& bytes);

/// Reads a diary that was exported as JSON or as CSV; the first sign tells which it is.
Result<std::vector<Entry>, ImportFault> fromExport(const QByteArray& bytes);

} // namespace supine::diary
