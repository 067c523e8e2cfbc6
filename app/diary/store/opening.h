// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/diary/store/schema.h"

namespace supine::diary {

/// Opens the diary in this file, makes folder and file where there are none, and brings it to the
/// last version. What is given back was checked, and what is committed to it survives a power cut.
///
/// A file that is damaged, or is no diary, is set aside under a name with the date and never
/// deleted; the Damaged fault says where it lies, and the next call begins a new file. One of a
/// later version is left untouched.
Result<std::unique_ptr<Connection>, Fault>
openDiary(const QString& path, const std::vector<Migration>& steps = migrations());

} // namespace supine::diary
