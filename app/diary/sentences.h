// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/diary/import_fault.h"
#include "core/diary/store.h"

namespace supine::diary {

/// What a person is told when their diary cannot be read or written: one sentence, or two short
/// ones.
QString sentenceOf(const Fault& fault);

/// What a person is told when a file cannot be taken into the diary; nothing of it was taken then.
QString sentenceOf(const ImportFault& fault);

} // namespace supine::diary
