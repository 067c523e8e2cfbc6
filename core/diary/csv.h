// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diary/entry.h"
#include "core/diary/import_fault.h"
#include "core/result.h"

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace supine::diary {

/// What the columns are called, in their order. Those from `exercise` on are about one exercise,
/// those before about the whole practice. Lengths are seconds.
inline constexpr std::array csvColumns{
    "practice",  "start",           "end",    "routine",  "level",       "place",
    "breath_in", "breath_out",      "ending", "length",   "left_in",     "left_at",
    "before",    "after",           "note",   "exercise", "repetitions", "intended",
    "range",     "exercise_length", "skip",   "hurts",    "places"};

/// The diary as CSV (RFC 4180, UTF-8): one line for each exercise of each practice, so that a
/// table program can sort and sum what was done; what is about the whole practice stands on each of
/// its lines. A practice without an exercise has one line that ends in empty fields. Nothing is
/// lost: fromCsv() gives back the same entries.
std::string toCsv(const std::vector<Entry>& entries);

/// Reads what toCsv() wrote, also after a table program has saved it with line feeds only. Lines of
/// one practice need not follow each other.
Result<std::vector<Entry>, ImportFault> fromCsv(std::string_view text);

/// The records of a CSV file, each with the line it begins on.
struct CsvRecord {
    int line = 1;
    std::vector<std::string> fields;
};

/// Takes CSV apart: CR LF or LF between records, quoted fields, a byte order mark; empty lines are
/// skipped. The only fault is a quote that is not closed or stands in the middle of a field.
Result<std::vector<CsvRecord>, ImportFault> csvRecords(std::string_view text);

} // namespace supine::diary
